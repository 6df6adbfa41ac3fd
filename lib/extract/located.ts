import type { Span } from "@/lib/domain";
import { type Document, indexFrom, tokenAt } from "@/lib/text";

/** A mention with the tokens `[first, last)` it stands on. */
export type Located<Mention> = { readonly mention: Mention; readonly first: number; readonly last: number };

/** Mentions with their tokens, in text order. */
export function locate<Mention extends Span>(
  document: Document,
  mentions: readonly Mention[],
): Located<Mention>[] {
  return mentions
    .map((mention) => ({
      mention,
      first: tokenAt(document, mention.start),
      last: tokenAt(document, mention.end - 1) + 1,
    }))
    .sort((a, b) => a.first - b.first);
}

/** The located mentions within tokens `[first, last)`; the list must be in text order. */
export function within<Mention>(
  located: readonly Located<Mention>[],
  first: number,
  last: number,
): readonly Located<Mention>[] {
  const from = indexFrom(located, first);
  let end = from;
  while ((located[end]?.first ?? Number.POSITIVE_INFINITY) < last) end++;
  return located.slice(from, end);
}
