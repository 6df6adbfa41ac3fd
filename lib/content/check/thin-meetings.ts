import type { Problem } from "@/lib/domain";
import { warning } from "../problem";
import { type Checked, sourcesById, whereIs } from "./checked";

/** Warns of meetings that rest on a single sentence of a single article. */
export function thinMeetings({ content, meetings }: Checked): Problem[] {
  const sources = sourcesById(content);
  return meetings.flatMap((meeting) => {
    const [report, second] = meeting.reports;
    const [span, more] = report?.evidence ?? [];
    const source = report && sources.get(report.article);
    if (!source || !span || second || more || meeting.correctedBy === "editor") return [];
    const message = `« ${meeting.title} » rests on this sentence alone`;
    const remedy =
      "Look whether it says so; if not: corrections: [{ text: words of the sentence, drop: meeting }].";
    return [warning(whereIs(source, span.start), message, remedy)];
  });
}
