import type { Span } from "@/lib/domain";
import { type Document, tokenAt } from "@/lib/text";
import type { ReferenceMention } from "../types";

/** In text order without overlaps: names before all else, then what begins first, the longest of them; nothing that another stage holds. */
export function withoutOverlaps(
  document: Document,
  mentions: readonly ReferenceMention[],
  taken: readonly Span[],
): ReferenceMention[] {
  const free = Array.from<boolean>({ length: document.tokens.length }).fill(true);
  for (const { start, end } of taken)
    for (let at = tokenAt(document, start); (document.starts[at] ?? end) < end; at++) free[at] = false;
  const kept: ReferenceMention[] = [];
  const ranked = [...mentions].sort((a, b) => rankOf(a) - rankOf(b) || a.first - b.first || b.last - a.last);
  for (const mention of ranked) {
    if (!free.slice(mention.first, mention.last).every(Boolean)) continue;
    free.fill(false, mention.first, mention.last);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function rankOf({ reference }: ReferenceMention): number {
  return reference.kind === "person" ? 0 : 1;
}
