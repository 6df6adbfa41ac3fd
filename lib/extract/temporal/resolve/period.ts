import {
  type Day,
  type DayInterval,
  dateOf,
  dayOf,
  easterOf,
  formatDay,
  formatWeek,
  mondayOf,
  weekOf,
} from "@/lib/calendar";
import { FEASTS, type FeastEntry } from "@/lib/lexicon/calendar/feasts";
import { SEASON_CODES } from "@/lib/lexicon/calendar/seasons";
import type { Expression, Frame, Unit } from "../types";
import { frameOf, pickDay } from "./calendar";

/** A TIMEX3 value with the EDTF of the days it covers. */
export type Dated = { readonly value: string; readonly edtf: string | null };

export type PeriodExpression = Extract<Expression, { kind: "period" }>;

const FEAST_TABLE: ReadonlyMap<string, FeastEntry> = new Map(Object.entries(FEASTS));
const LATEST_MONTHS = 12;

function interval(start: Day, end: Day): string {
  return start === end ? formatDay(start) : `${formatDay(start)}/${formatDay(end)}`;
}

function padYear(year: number): string {
  return String(year).padStart(4, "0");
}

function padMonth(month: number): string {
  return String(month).padStart(2, "0");
}

export function datedDay(day: Day): Dated {
  return { value: formatDay(day), edtf: formatDay(day) };
}

export function datedMonth(year: number, month: number): Dated {
  const value = `${padYear(year)}-${padMonth(month)}`;
  return { value, edtf: value };
}

export function datedYear(year: number): Dated {
  return { value: padYear(year), edtf: padYear(year) };
}

export function datedWeek(day: Day): Dated {
  const week = weekOf(day);
  const monday = mondayOf(week);
  return { value: formatWeek(week), edtf: interval(monday, monday + 6) };
}

export function datedWeekend(day: Day): Dated {
  const week = weekOf(day);
  const monday = mondayOf(week);
  return { value: `${formatWeek(week)}-WE`, edtf: interval(monday + 5, monday + 6) };
}

/** First month and length in months of a named period. */
function shapeOf(name: PeriodExpression["name"]): { first: number; months: number } {
  if (name === "SP" || name === "SU" || name === "FA" || name === "WI")
    return { first: SEASON_CODES[name].first, months: 3 };
  const number = Number(name.slice(1));
  const months = name.startsWith("Q") ? 3 : 6;
  return { first: (number - 1) * months + 1, months };
}

/** A named period of a year: its days as an interval, a winter runs into the next year. */
export function datedPeriod(name: PeriodExpression["name"], year: number): Dated {
  const { first, months } = shapeOf(name);
  return {
    value: `${padYear(year)}-${name}`,
    edtf: interval(dayOf(year, first, 1), dayOf(year, first + months, 1) - 1),
  };
}

/**
 * A named period without a year: the first one after a date `told` under its year in the same sentence (« début 2019, puis au
 * printemps »), else the one that tense and « dernier » pick.
 */
export function resolvePeriod(
  expression: PeriodExpression,
  anchor: Day,
  frame: Frame,
  told: DayInterval | null,
): Dated {
  const { name, pick } = expression;
  if (expression.year !== null) return datedPeriod(name, expression.year);
  const { first, months } = shapeOf(name);
  if (told && pick === null) {
    const toldYear = dateOf(told.start).year;
    return datedPeriod(name, dayOf(toldYear, first + months, 1) > told.start ? toldYear : toldYear + 1);
  }
  const { year } = dateOf(anchor);
  const decided = frameOf(pick, frame);
  const ends = (of: number) => dayOf(of, first + months, 1) - 1;
  const starts = (of: number) => dayOf(of, first, 1);
  for (let other = year + 1; other >= year - 2; other--) {
    const isUnder = starts(other) <= anchor && anchor <= ends(other);
    if (isUnder && pick !== "last" && pick !== "next") return datedPeriod(name, other);
  }
  if (decided === "future" || (decided === "unknown" && pick === "this" && starts(year) > anchor)) {
    for (let other = year - 1; other <= year + 1; other++)
      if (starts(other) > anchor) return datedPeriod(name, other);
  }
  for (let other = year + 1; other >= year - 2; other--)
    if (ends(other) < anchor) return datedPeriod(name, other);
  return datedPeriod(name, year);
}

/** The day of a feast in a year. */
function feastDay(entry: FeastEntry, year: number): Day {
  return "easter" in entry ? easterOf(year) + entry.easter : dayOf(year, entry.month, entry.day);
}

export function resolveFeast(
  expression: Extract<Expression, { kind: "feast" }>,
  anchor: Day,
  frame: Frame,
): Dated | null {
  const entry = FEAST_TABLE.get(expression.feast);
  if (!entry) return null;
  const dated = expression.isWeekend ? datedWeekend : datedDay;
  if (expression.year !== null) return dated(feastDay(entry, expression.year));
  const { year } = dateOf(anchor);
  const candidates = [year - 1, year, year + 1].map((other) => feastDay(entry, other));
  const strict = expression.pick === "last" || expression.pick === "next";
  const day = pickDay(candidates, anchor, frameOf(expression.pick, frame), strict);
  return day === null ? null : dated(day);
}

/** The period so many units from the one that holds a day. */
export function shift(unit: Unit, count: number, from: Day): Dated {
  const { year, month } = dateOf(from);
  if (unit === "week") return datedWeek(from + 7 * count);
  if (unit === "fortnight") return datedWeek(from + 14 * count);
  if (unit === "weekend") return datedWeekend(from + 7 * count);
  if (unit === "month") {
    const target = dateOf(dayOf(year, month + count, 1));
    return datedMonth(target.year, target.month);
  }
  if (unit === "quarter" || unit === "half") {
    const months = unit === "quarter" ? 3 : 6;
    const target = dateOf(dayOf(year, month + count * months, 1));
    const number = Math.ceil((target.month * (LATEST_MONTHS / months)) / LATEST_MONTHS);
    return datedPeriod(periodName(unit, number), target.year);
  }
  if (unit === "year" || unit === "season") return datedYear(year + count);
  if (unit === "decade") return datedSpan(String(Math.floor(year / 10) + count).padStart(3, "0"));
  if (unit === "century") return datedSpan(String(Math.floor(year / 100) + count).padStart(2, "0"));
  return datedDay(from + count);
}

function periodName(unit: "quarter" | "half", number: number): PeriodExpression["name"] {
  if (unit === "half") return number === 1 ? "H1" : "H2";
  return number === 1 ? "Q1" : number === 2 ? "Q2" : number === 3 ? "Q3" : "Q4";
}

/** A decade (three digits) or a century (two). */
export function datedSpan(digits: string): Dated {
  return { value: digits, edtf: digits.padEnd(4, "X") };
}

/** The weekend meant by « ce week-end »: the one under way, else the last or the next by tense. */
export function thisWeekend(anchor: Day, frame: Frame): Dated {
  const here = datedWeekend(anchor);
  const saturday = mondayOf(weekOf(anchor)) + 5;
  if (anchor >= saturday || frame !== "past") return here;
  return datedWeekend(anchor - 7);
}
