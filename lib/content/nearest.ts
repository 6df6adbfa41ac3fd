/** How many single letters must change, come, go or swap places to turn one word into the other. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const change = at(rows, i - 1, j - 1) + (same ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(rows, i - 2, j - 2) + 1 : change;
      row.push(Math.min(change, swap, at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
}

/** The known word an unknown one was probably meant to be; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const short = word.slice(0, 40).toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, gap: distance(short, candidate.toLowerCase()) }))
    .sort((a, b) => a.gap - b.gap);
  const best = ranked[0];
  return best && best.gap <= Math.max(2, Math.floor(best.candidate.length / 2)) ? best.candidate : null;
}
