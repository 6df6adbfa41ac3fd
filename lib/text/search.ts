/**
 * The index of the first of some stretches, in text order, that begins at or behind a token; their number where none does.
 * By bisection: verbs, mentions and clauses are looked up for each other's tokens again and again.
 */
export function indexFrom(stretches: readonly { readonly first: number }[], token: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
