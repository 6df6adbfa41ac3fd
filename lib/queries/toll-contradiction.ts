import { count, number } from "@/lib/format";
import type { TollRow } from "./tolls";

/** Two figures that differ: what they are, and what can be said of them. */
export type ContradictionView = { readonly title: string; readonly text: string };

/** The widest difference between two reports of comparable figures, in words; null when all say the same. */
export function contradictionOf(rows: readonly TollRow[]): ContradictionView | null {
  const highest = extreme(rows, (a, b) => a.count > b.count);
  const lowest = extreme(rows, (a, b) => a.count < b.count);
  if (!highest || !lowest || highest.count === lowest.count || highest.victims !== lowest.victims)
    return null;
  const [first, second] = highest.day <= lowest.day ? [highest, lowest] : [lowest, highest];
  const days = second.day - first.day;
  const falls = second.count < first.count;
  const agree = compatible(first, second)
    ? `À la lettre, les deux se concilient\u00a0: «\u00a0${words(first)}\u00a0» et «\u00a0${words(second)}\u00a0» peuvent être vrais ensemble.`
    : "À la lettre, les deux ne se concilient pas.";
  const change = `Le chiffre rapporté ${falls ? "baisse" : "monte"} de ${number(Math.abs(second.count - first.count))}${days > 0 ? ` en ${count(days, "jour")}` : " le même jour"}.`;
  return {
    title: `${first.figure} ou ${second.figure}\u202f?`,
    text: `${agree} ${change} ${attributions(first, second)}`,
  };
}

function extreme(rows: readonly TollRow[], better: (a: TollRow, b: TollRow) => boolean): TollRow | undefined {
  return rows.reduce<TollRow | undefined>(
    (best, row) => (best === undefined || better(row, best) ? row : best),
    undefined,
  );
}

function words(row: TollRow): string {
  return `${row.boundWords} ${row.figure}`.trim();
}

function attributions(first: TollRow, second: TollRow): string {
  if (first.attribution === null && second.attribution === null) return "Ni l’un ni l’autre n’est attribué.";
  return `${attribution(first, "Le premier")} ${attribution(second, "Le second")}`;
}

function attribution(row: TollRow, which: string): string {
  return row.attribution === null
    ? `${which} n’est pas attribué.`
    : `${which} est attribué à «\u00a0${row.attribution}\u00a0».`;
}

/** Whether two claims can both be true of one number. */
function compatible(a: TollRow, b: TollRow): boolean {
  const [lowA, highA] = reach(a);
  const [lowB, highB] = reach(b);
  return lowA <= highB && lowB <= highA;
}

function reach({ bound, count: value, low, high }: TollRow): readonly [number, number] {
  switch (bound) {
    case ">":
    case ">=":
      return [value, Number.POSITIVE_INFINITY];
    case "<":
    case "<=":
      return [0, value];
    default:
      return [low ?? value, high ?? value];
  }
}
