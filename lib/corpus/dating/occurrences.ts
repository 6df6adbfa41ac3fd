import { type Day, type DayInterval, dayOf, daysInMonth } from "@/lib/calendar";
import type { TimexMod } from "@/lib/domain";
import type { Expression } from "@/lib/extract/temporal/types";
import type { Nearness } from "./likelihood";
import { yearOf } from "./year-of";

/** A date that comes back every year, or stands once for all. */
export type Told = {
  /** The days it covers in a year; null where that year has none (29 February). */
  readonly inYear: (year: number) => DayInterval | null;
  /** The one year it is told with; null when the words leave it out. */
  readonly year: number | null;
  readonly precision: Nearness;
};

/** Reads an expression that names a day, a month or part of one, or a year; null for any other. */
export function toldBy(expression: Expression, mod: TimexMod | null): Told | null {
  const told = readTold(expression, mod);
  return told && { ...told, inYear: byYear(told.inYear) };
}

/** Years from which the days are remembered: dating seldom asks for earlier ones. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2050;

/** Remembers the days of each year: dating asks for them day after day. */
function byYear(inYear: Told["inYear"]): Told["inYear"] {
  const known: (DayInterval | null)[] = [];
  return (year) => {
    if (year < FIRST_YEAR || year > LAST_YEAR) return inYear(year);
    const seen = known[year - FIRST_YEAR];
    if (seen !== undefined) return seen;
    const days = inYear(year);
    known[year - FIRST_YEAR] = days;
    return days;
  };
}

function readTold(expression: Expression, mod: TimexMod | null): Told | null {
  if (expression.kind === "period") return toldByPeriod(expression);
  if (expression.kind !== "calendar" || expression.pick !== null) return null;
  const { weekday, day, month, year } = expression;
  if (month === null) {
    if (year === null || day !== null) return null;
    return { year, precision: "year", inYear: (at) => partOfYear(at, mod) };
  }
  if (day === null) return { year, precision: "month", inYear: (at) => partOfMonth(at, month, mod) };
  const precision = weekday === null ? "day" : "namedDay";
  return {
    year,
    precision,
    inYear: (at) => {
      if (day > daysInMonth(at, month)) return null;
      const only = dayOf(at, month, day);
      return { start: only, end: only };
    },
  };
}

/** First month and length of a season (summer is June to August), quarter or half. */
const PERIODS = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
} as const;

function toldByPeriod({ name, year, pick }: Extract<Expression, { kind: "period" }>): Told | null {
  if (year === null || pick !== null) return null;
  const [month, length] = PERIODS[name];
  const inYear = (at: number) => ({ start: dayOf(at, month, 1), end: dayOf(at, month + length, 1) - 1 });
  return { year, precision: "year", inYear };
}

function partOfMonth(year: number, month: number, mod: TimexMod | null): DayInterval {
  const first = dayOf(year, month, 1);
  if (mod === "START") return { start: first, end: first + 9 };
  if (mod === "MID") return { start: first + 10, end: first + 19 };
  const last = dayOf(year, month + 1, 1) - 1;
  return mod === "END" ? { start: first + 20, end: last } : { start: first, end: last };
}

function partOfYear(year: number, mod: TimexMod | null): DayInterval {
  const [from, to] = mod === "START" ? [1, 4] : mod === "MID" ? [5, 9] : mod === "END" ? [9, 13] : [1, 13];
  return { start: dayOf(year, from, 1), end: dayOf(year, to, 1) - 1 };
}

const FARTHEST_LEAP = 8;

/** The latest days told that have begun on a day; null when there are none. */
export function latestBefore({ inYear, year }: Told, day: Day): DayInterval | null {
  if (year !== null) {
    const only = inYear(year);
    return only && only.start <= day ? only : null;
  }
  const current = yearOf(day);
  for (let back = 0; back <= FARTHEST_LEAP; back++) {
    const days = inYear(current - back);
    if (days && days.start <= day) return days;
  }
  return null;
}

/** The next days told that are not over on a day. */
export function nextAfter({ inYear, year }: Told, day: Day): DayInterval | null {
  if (year !== null) {
    const only = inYear(year);
    return only && only.end >= day ? only : null;
  }
  const current = yearOf(day);
  for (let ahead = 0; ahead <= FARTHEST_LEAP; ahead++) {
    const days = inYear(current + ahead);
    if (days && days.end >= day) return days;
  }
  return null;
}
