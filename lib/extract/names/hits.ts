import type { Document } from "@/lib/text";
import type { Registry } from "../registry";
import type { KnownName } from "./known";

/** A known form in the text, tokens `[first, last)`, with all it can stand for. */
export type Hit = { readonly first: number; readonly last: number; readonly values: readonly KnownName[] };

/** Finds the known forms of a text, leftmost and longest; they never overlap. */
export function findHits(document: Document, registry: Registry): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < document.tokens.length) {
    const reading = registry.names.longestAt(document.tokens, at);
    if (reading && !isGlued(document, at, reading.end)) {
      hits.push({ first: at, last: reading.end, values: reading.values });
      at = reading.end;
    } else at++;
  }
  return hits;
}

/** Whether the form is only part of a hyphenated word: « anti-EI », « Vienne-sur-Mer », « Saint-Denis ». */
function isGlued({ tokens }: Document, first: number, last: number): boolean {
  const before = tokens[first - 1];
  const start = tokens[first];
  if (before?.folded === "-" && start && !start.spaced && !before.spaced && isLowerWord(tokens[first - 2]))
    return true;
  const after = tokens[last];
  const next = tokens[last + 1];
  return after?.folded === "-" && !after.spaced && next !== undefined && !next.spaced && isLowerWord(next);
}

function isLowerWord(token: { readonly kind: string; readonly shape: string } | undefined): boolean {
  return token?.kind === "word" && token.shape === "lower";
}
