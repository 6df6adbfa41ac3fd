import {
  type Day,
  dateOf,
  dayOf,
  daysInMonth,
  weekdayAtOrAfter,
  weekdayAtOrBefore,
  weekdayOf,
} from "@/lib/calendar";
import type { CalendarExpression, Frame } from "../types";

/** How far a weekday may move a date into another year before it is taken for a slip. */
const MOST_YEARS = 7;
/** Months ahead that a plan told in the future, in the present, or by no tense may lie. */
const LONGEST_PLAN = 11;
const LIKELY_PLAN = 6;
const UNSAID_PLAN = 3;
/** A day this far off is not what a frame means when one on the other side is near. */
const FAR = 240;
const NEAR_BEFORE = 75;
const NEAR_AHEAD = 31;

/**
 * Picks one of the candidate days (ascending): the last at or before the anchor for the past, the next at or after for the future; the
 * nearest where nothing decides. `strict` leaves the anchor itself out (« dernier », « prochain »).
 */
export function pickDay(candidates: readonly Day[], anchor: Day, frame: Frame, strict: boolean): Day | null {
  let before: Day | null = null;
  let after: Day | null = null;
  for (const day of candidates) {
    if (day < anchor || (day === anchor && !strict)) before = day;
    if ((day > anchor || (day === anchor && !strict)) && after === null) after = day;
  }
  if (before === null || after === null) return before ?? after;
  const [back, ahead] = [anchor - before, after - anchor];
  if (frame === "past") return !strict && back > FAR && ahead <= NEAR_AHEAD ? after : before;
  if (frame === "future") return !strict && ahead > FAR && back <= NEAR_BEFORE ? before : after;
  return back <= 2 * ahead ? before : after;
}

/** The frame an expression's own words fix (« dernier », « prochain »), else the one the tense gave. */
export function frameOf(pick: CalendarExpression["pick"], frame: Frame): Frame {
  if (pick === "last") return "past";
  return pick === "next" || pick === "in-eight" || pick === "in-fifteen" ? "future" : frame;
}

/** The day a bare weekday names. */
export function resolveWeekday(expression: CalendarExpression, anchor: Day, frame: Frame): Day {
  const weekday = expression.weekday ?? 1;
  const { pick } = expression;
  if (pick === "last") return weekdayAtOrBefore(anchor - 1, weekday);
  if (pick === "next") return weekdayAtOrAfter(anchor + 1, weekday);
  if (pick === "in-eight") return weekdayAtOrAfter(anchor, weekday) + 7;
  if (pick === "in-fifteen") return weekdayAtOrAfter(anchor, weekday) + 14;
  if (frame === "future") return weekdayAtOrAfter(anchor, weekday);
  const before = weekdayAtOrBefore(anchor, weekday);
  if (frame === "past") return before;
  const after = weekdayAtOrAfter(anchor, weekday);
  return pick === "this" && after - anchor < anchor - before ? after : before;
}

/** The day of a month and day without a year, or of a day without a month; null when no month has it. */
export function resolveDay(
  expression: CalendarExpression,
  anchor: Day,
  frame: Frame,
  isLongOver = false,
): Day | null {
  const { weekday, day, month, pick } = expression;
  const { year } = dateOf(anchor);
  const decided = frameOf(pick, frame);
  const strict = pick === "last" || pick === "next";
  if (day === null) return null;
  const all = month === null ? daysAround(anchor, day) : anniversaries(year, month, day);
  const matching = weekday === null ? all : all.filter((candidate) => weekdayOf(candidate) === weekday);
  if (weekday !== null && matching.length > 0) return nearestConsistent(matching, anchor, decided);
  // « avaient signé le 2 janvier », in December: nothing told so is ahead
  const behind = isLongOver && decided === "past" ? all.findLast((one) => one <= anchor) : undefined;
  return behind ?? pickDay(all, anchor, decided, strict);
}

/** A weekday that agrees with the date outweighs the tense: the nearest such day, the tense only breaks near ties. */
function nearestConsistent(matching: readonly Day[], anchor: Day, frame: Frame): Day | null {
  const nearest = pickDay(matching, anchor, "unknown", false);
  const framed = pickDay(matching, anchor, frame, false);
  if (nearest === null || framed === null) return nearest;
  return Math.abs(framed - anchor) < 2 * Math.abs(nearest - anchor) ? framed : nearest;
}

function anniversaries(year: number, month: number, day: number): Day[] {
  const days: Day[] = [];
  for (let other = year - MOST_YEARS; other <= year + MOST_YEARS; other++)
    if (day <= daysInMonth(other, month)) days.push(dayOf(other, month, day));
  return days;
}

/** That day of the months around an anchor, ascending. */
export function daysAround(anchor: Day, day: number): Day[] {
  const { year, month } = dateOf(anchor);
  const days: Day[] = [];
  for (let shift = -6; shift <= 6; shift++) {
    const first = dateOf(dayOf(year, month + shift, 1));
    if (day <= daysInMonth(first.year, first.month)) days.push(dayOf(first.year, first.month, day));
  }
  return days;
}

/** The year of a month named alone; the month of the anchor counts as both past and future. */
export function yearOfMonth(
  { month, pick }: { readonly month: number; readonly pick: CalendarExpression["pick"] },
  anchor: Day,
  frame: Frame,
  isSure: boolean,
): number {
  const now = dateOf(anchor);
  const decided = frameOf(pick, frame);
  const ahead = (month - now.month + 12) % 12;
  const strict = pick === "last" || pick === "next";
  if (ahead === 0) return strict ? now.year + (pick === "last" ? -1 : 1) : now.year;
  const next = month > now.month ? now.year : now.year + 1;
  if (decided === "past") return next - 1;
  const most = decided === "future" ? (isSure ? LONGEST_PLAN : LIKELY_PLAN) : UNSAID_PLAN;
  return ahead <= most ? next : next - 1;
}
