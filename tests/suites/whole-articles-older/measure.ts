import { boundsOf, overlaps } from "@/lib/calendar";
import type { MeetingMention } from "@/lib/domain";
import { factsOf } from "../../support/said";
import type { Row } from "../contacts-across-sentences/rows";

/** How the contacts of some articles come out: how many there are, come out and are right, as the scorer counts. */
export type Measured = { readonly told: number; readonly out: number; readonly right: number };

export function measured(rows: readonly Row[]): Measured {
  const total = { told: 0, out: 0, right: 0 };
  for (const { day, text, contacts } of rows) {
    const left = [...factsOf(text, day).meetings];
    total.told += contacts?.length ?? 0;
    total.out += left.length;
    for (const wanted of contacts ?? []) {
      const at = left.findIndex((found) => fits(wanted, found));
      if (at >= 0) left.splice(at, 1);
      total.right += Number(at >= 0);
    }
  }
  return total;
}

/** The same kind, days that touch, the same place, half of the people. */
function fits(wanted: string, { type, date, place, participants }: MeetingMention): boolean {
  const [kind, day = "", where, who = ""] = wanted.split(" ");
  if (kind !== type || !touch(day, date)) return false;
  if (where !== "?" && where !== "-" && where !== place) return false;
  const names = who.split("+");
  const shared = names.filter((name) => participants.some((id) => id === name || id.endsWith(`-${name}`)));
  return shared.length / (names.length + participants.length - shared.length) >= 0.5;
}

function touch(one: string, other: string): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== null && b !== null && overlaps(a, b);
}
