import type { QuotePart } from "@/lib/format";
import { cut, fold } from "@/lib/text";

/** The words of a search, folded: no accents, no case, any kind of blank. */
export function searchWords(query: string): string[] {
  return [...new Set(fold(query).split(/[\s\u00a0\u202f'’«»",;:!?()]+/))].filter((word) => word !== "");
}

/** Whether every word occurs in a folded text. */
export function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** A text in parts, the words of a search marked. */
export function markHits(text: string, words: readonly string[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { start, end } of hitsIn(text, words)) {
    if (start > at) parts.push({ text: text.slice(at, start), mark: false });
    parts.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), mark: false });
  return parts;
}

/** Where the words of a search occur in a text: the whole token each time, in order. */
export function hitsIn(text: string, words: readonly string[]): { start: number; end: number }[] {
  if (words.length === 0) return [];
  const { tokens, starts } = cut(text);
  return tokens.flatMap(({ folded, raw }, index) => {
    const start = starts[index] ?? 0;
    return words.some((word) => folded.includes(word)) ? [{ start, end: start + raw.length }] : [];
  });
}
