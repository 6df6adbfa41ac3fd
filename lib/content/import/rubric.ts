import { RUBRICS } from "@/lib/lexicon/crawl/rubrics";
import { fold } from "@/lib/text";
import { type Draft, linesOf, withoutLines } from "./draft";

/** Moves a first line that is nothing but a site's rubric: « International ». */
export function moveRubric(draft: Draft): Draft {
  const lines = linesOf(draft.text);
  const [first, second] = lines.filter((line) => line.text.trim() !== "");
  const rubric = first?.text.trim() ?? "";
  if (!first || !second || draft.fields.rubric !== undefined || !RUBRICS.has(fold(rubric))) return draft;
  return {
    text: withoutLines(draft.text, lines, new Set([first])),
    fields: { ...draft.fields, rubric },
    notes: [...draft.notes, { what: "moved", text: rubric, field: "rubric" }],
  };
}
