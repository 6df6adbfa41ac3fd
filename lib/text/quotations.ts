import type { Token } from "./tokens";

/** A quotation: tokens `[first, last)` with its marks. */
export type Quotation = { readonly first: number; readonly last: number };

const PAIRS: Readonly<Record<string, string>> = { "«": "»", "“": "”" };
const LONGEST = 400;

/** Finds quotations between « », “ ” and straight double quotes. One left open ends with its paragraph. */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let open: { first: number; closer: string } | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (open && (token.breaks === 2 || index - open.first > LONGEST)) {
      found.push({ first: open.first, last: index });
      open = null;
    }
    if (open) {
      if (token.folded === open.closer) {
        found.push({ first: open.first, last: index + 1 });
        open = null;
      }
      continue;
    }
    if (token.kind !== "symbol") continue;
    const closer = token.folded === '"' ? '"' : PAIRS[token.folded];
    if (closer) open = { first: index, closer };
  }
  if (open) found.push({ first: open.first, last: tokens.length });
  return found;
}
