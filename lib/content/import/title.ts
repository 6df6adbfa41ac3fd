import { readDateLine } from "../line-of-date";
import { type Draft, linesOf, withoutLines } from "./draft";

const MOST_CHARACTERS = 180;

/** Moves a title line: the first one, short, without a full stop, with a blank line or the article's text under it. */
export function moveTitle(draft: Draft): Draft {
  if (draft.fields.title !== undefined) return draft;
  const lines = linesOf(draft.text);
  const [first, second] = lines.filter((line) => line.text.trim() !== "");
  if (!first || !second || !isTitle(first.text)) return draft;
  const apart = /^\r?\n[ \t]*\r?\n/.test(draft.text.slice(first.end));
  if (!apart && second.text.length < 2 * first.text.length && readDateLine(second.text) === null)
    return draft;
  const title = first.text.trim().replace(/^#{1,3}\s+/, "");
  return {
    text: withoutLines(draft.text, lines, new Set([first])),
    fields: { ...draft.fields, title },
    notes: [...draft.notes, { what: "moved", text: title, field: "title" }],
  };
}

function isTitle(line: string): boolean {
  const text = line.trim();
  if (readDateLine(text) !== null) return false;
  if (text.length > MOST_CHARACTERS || text.split(/\s+/).length < 3) return false;
  if (/[.;,…][»"”)]?$/.test(text) || /^[-–—•*]/.test(text)) return false;
  if (/\(\p{L}{2,20}\)\s*[-–—]?$/u.test(text)) return false;
  return /^(#{1,3}\s+)?["«“'‘\d]?\s?\p{Lu}|^["«“]/u.test(text) || /^\d/.test(text);
}
