import type { Meeting, Problem, Span } from "@/lib/domain";
import { warning } from "../problem";
import { type Checked, sourcesById, whereIs } from "./checked";

/** The only sentence that tells a meeting, where there is just one and no editor vouches for it. */
export function onlySentence(
  meeting: Pick<Meeting, "reports" | "correctedBy">,
): { readonly article: string; readonly span: Span } | null {
  const [report, second] = meeting.reports;
  const [span, more] = report?.evidence ?? [];
  if (!report || !span || second || more || meeting.correctedBy === "editor") return null;
  return { article: report.article, span };
}

/** Warns of meetings that rest on a single sentence of a single article. */
export function thinMeetings({ content, meetings }: Checked): Problem[] {
  const sources = sourcesById(content);
  return meetings.flatMap((meeting) => {
    const only = onlySentence(meeting);
    const source = only && sources.get(only.article);
    if (!source) return [];
    const message = `« ${meeting.title} » rests on this sentence alone`;
    const remedy =
      "Look whether it says so; if not: corrections: [{ text: words of the sentence, drop: meeting }].";
    return [warning(whereIs(source, only.span.start), message, remedy)];
  });
}
