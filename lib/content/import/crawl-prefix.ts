import { RUBRICS } from "@/lib/lexicon/crawl/rubrics";
import { fold } from "@/lib/text";
import { isPublished } from "../schemas/published";
import type { Draft, Fields } from "./draft";

const PREFIX = /^\s{0,20}date:?[ \t]{1,4}(\d{4}(?:-\d{2}){0,2})(?=[ \t\r\n]|$)[ \t]{0,4}/i;

/** Moves what a crawler wrote before the text: « date 2016-09 Monde ». */
export function moveCrawlPrefix(draft: Draft): Draft {
  const match = PREFIX.exec(draft.text);
  const published = match?.[1];
  if (!match || published === undefined || !isPublished(published)) return draft;
  const rest = draft.text.slice(match[0].length);
  const rubric = rubricOf(rest);
  const fields: Fields = rubric === null ? { published } : { published, rubric };
  const notes = Object.entries(fields).map(([field, text]) => ({ what: "moved" as const, text, field }));
  return {
    text: rest.slice(rubric?.length ?? 0).trimStart(),
    fields: { ...draft.fields, ...fields },
    notes: [...draft.notes, ...notes],
  };
}

/** The rubric a text opens with: a known one, or up to three words that stand alone above the text. */
function rubricOf(text: string): string | null {
  const line = text.slice(0, 200).split(/\r?\n/)[0] ?? "";
  const words = line.trim().split(/\s+/);
  const alone = line.length < 200 && /^\s*\n/.test(text.slice(line.length));
  if (alone && line.trim() !== "" && words.length <= 3 && !/[.!?…»"”:,;]\s*$/.test(line)) return line.trim();
  const known = [2, 1]
    .map((count) => words.slice(0, count).join(" "))
    .find((start) => RUBRICS.has(fold(start)));
  const follower = words[known === undefined ? 0 : known.split(" ").length] ?? "";
  return known !== undefined && /^["«“]?\p{Lu}/u.test(follower) ? known : null;
}
