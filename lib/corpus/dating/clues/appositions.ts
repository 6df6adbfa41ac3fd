import { type Day, weekdayOf } from "@/lib/calendar";
import type { Document } from "@/lib/text";
import type { Clue } from "../clue";
import { latestBefore, nextAfter, toldBy } from "../occurrences";
import type { Spoken } from "../spoken";

/** Words that may stand between two names of one day: « il y a dix jours, le 2 novembre ». */
const JOINTS = new Set([",", "le", "la", "ce", "soit", "(", "-", "–", "—", "en"]);
const MOST_JOINTS = 2;

/** Days in a unit, by how many such a count may miss, and by how many more it does so with some goodwill. */
const UNITS: Readonly<Record<string, { days: number; slack: number; goodwill: number }>> = {
  day: { days: 1, slack: 0, goodwill: 1 },
  week: { days: 7, slack: 3, goodwill: 6 },
  month: { days: 30.4, slack: 10, goodwill: 20 },
  year: { days: 365.25, slack: 60, goodwill: 180 },
};
const ROUNDED = -1.5;
const MISSED = -5;

/** « il y a dix jours, le 2 novembre », « hier, mardi »: a day told twice, once as seen from the day of writing. */
export function appositionClues({ tokens }: Document, spoken: readonly Spoken[]): Clue[] {
  return spoken.flatMap((one, index): Clue[] => {
    const next = spoken[index + 1];
    if (!next || next.first < one.last || next.first - one.last > MOST_JOINTS) return [];
    if (!tokens.slice(one.last, next.first).every(({ folded }) => JOINTS.has(folded))) return [];
    return [...clueOf(countOf(tokens, one), one, next), ...clueOf(countOf(tokens, next), next, one)];
  });
}

type Count = { readonly unit: string; readonly count: number };

const CODES: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };
const LENGTH = /^P(\d+)([DWMY])$/;

/** « il y a dix jours », and « d'ici à soixante jours », which is as good as « dans soixante jours ». */
function countOf(tokens: Document["tokens"], { expression, first }: Spoken): Count | null {
  if (expression.kind === "offset") return expression.origin === "speech" ? expression : null;
  if (expression.kind !== "duration") return null;
  const before = tokens[first - 1]?.folded === "a" ? tokens[first - 2]?.folded : tokens[first - 1]?.folded;
  if (before !== "ici" && before !== "sous") return null;
  const [, count, code] = LENGTH.exec(expression.value) ?? [];
  const unit = CODES[code ?? ""];
  return unit === undefined ? null : { unit, count: Number(count) };
}

function clueOf(counted: Count | null, { span }: Spoken, named: Spoken): Clue[] {
  if (!counted) return [];
  const unit = UNITS[counted.unit];
  const missBy = missOf(named, counted.count < 0);
  if (!unit || !missBy) return [];
  const miss = (day: Day) => missBy(day, Math.round(counted.count * unit.days));
  return [
    {
      kind: "apposition",
      weigh: (day) => (miss(day) <= unit.slack ? 0 : miss(day) <= unit.goodwill ? ROUNDED : MISSED),
      explain: (day) =>
        miss(day) > unit.slack
          ? null
          : { ...span, reason: `« ${span.text} » et « ${named.span.text} » désignent le même jour.` },
    },
  ];
}

/** By how many days the named day misses the one counted from a day; null for words that name none. */
function missOf({ expression, mod }: Spoken, isPast: boolean): ((day: Day, count: number) => number) | null {
  const told = toldBy(expression, mod);
  if (told)
    return (day, count) => {
      const days = isPast ? latestBefore(told, day) : nextAfter(told, day);
      if (!days) return Number.POSITIVE_INFINITY;
      const at = day + count;
      return at < days.start ? days.start - at : Math.max(0, at - days.end);
    };
  if (expression.kind !== "calendar" || expression.weekday === null || expression.pick !== null) return null;
  const { weekday } = expression;
  return (day, count) => (weekdayOf(day + count) === weekday ? 0 : Number.POSITIVE_INFINITY);
}
