import { fold } from "@/lib/text";
import { type Draft, linesOf, withoutLines } from "./draft";

const SMALL_WORDS = new Set([
  "de",
  "du",
  "des",
  "d'",
  "et",
  "a",
  "avec",
  "al",
  "el",
  "ben",
  "van",
  "von",
  "notre",
  "envoye",
  "envoyee",
  "special",
  "speciale",
  "correspondant",
  "correspondante",
]);

/** Moves a line that names the author: « Par Claire DUPONT ». Sentences that open with « Par » are longer and stop. */
export function moveByline(draft: Draft): Draft {
  const lines = linesOf(draft.text);
  const first = lines.filter((line) => line.text.trim() !== "").slice(0, 5);
  const line = first.find(({ text }) => isByline(text));
  if (!line || draft.fields.author !== undefined) return draft;
  const author = line.text.trim().slice("par ".length).trim();
  return {
    text: withoutLines(draft.text, lines, new Set([line])),
    fields: { ...draft.fields, author },
    notes: [...draft.notes, { what: "moved", text: line.text.trim(), field: "author" }],
  };
}

function isByline(line: string): boolean {
  if (line.length > 90) return false;
  const [by, ...words] = line.trim().split(/[\s,]+/);
  if (by?.toLowerCase() !== "par" || words.length < 2 || words.length > 8) return false;
  const names = words.filter((word) => /^\p{Lu}[\p{L}'’.-]+$/u.test(word));
  return names.length >= 2 && words.every((word) => names.includes(word) || SMALL_WORDS.has(fold(word)));
}
