import { type DateLine, readDateLine } from "../line-of-date";
import { type Draft, linesOf, withoutLines } from "./draft";

/** How far down a page prints its date: lines that are not blank. */
const DEPTH = 8;

/** Moves the line on which a page prints its date: « 08 sept. 2016, 22:32 », « Publié le 8 septembre 2016 ». */
export function moveDateLine(draft: Draft): Draft {
  const lines = linesOf(draft.text);
  const filled = lines.filter((line) => line.text.trim() !== "");
  const prose = filled.findIndex((line) => line.text.length > 120);
  const dated = filled.slice(0, DEPTH).flatMap((line, index) => {
    const date = readDateLine(line.text);
    return date !== null && (date.stamped || prose < 0 || index < prose) ? [{ line, date }] : [];
  });
  const best = dated.find(({ date }) => !date.updated) ?? dated[0];
  if (!best) return draft;
  const text = withoutLines(draft.text, lines, new Set(dated.map(({ line }) => line)));
  const notes = dated.map(({ line, date }) => noteOf(line.text.trim(), date === best.date));
  return {
    text,
    fields: { ...draft.fields, published: published(draft, best.date) },
    notes: [...draft.notes, ...notes],
  };
}

/** The page's own date beats the crawler's, unless it only tells of an update and the crawler knew a day. */
function published(draft: Draft, date: DateLine): string {
  const crawled = draft.fields.published;
  return date.updated && crawled !== undefined && crawled.length >= 10 ? crawled : date.iso;
}

function noteOf(text: string, chosen: boolean) {
  return chosen
    ? ({ what: "moved", text, field: "published" } as const)
    : ({ what: "dropped", text } as const);
}
