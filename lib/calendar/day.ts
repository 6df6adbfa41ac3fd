/** A day as a count from 1970-01-01 (proleptic Gregorian calendar): days subtract and compare as numbers. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a calendar date; `month` 1–12. Days and months past the end roll over, as in `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year + date.getUTCFullYear() - 2000);
  return Math.round(date.getTime() / MS_PER_DAY);
}

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601 date. @example formatDay(dayOf(2016, 9, 8)) // "2016-09-08" */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of an ISO 8601 calendar date, null when it is none (« 2016-02-30 »). */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === text ? day : null;
}

/** ISO 8601 weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The last weekday at or before a day. */
export function weekdayAtOrBefore(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The next weekday at or after a day. */
export function weekdayAtOrAfter(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}
