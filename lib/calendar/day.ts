/** A day as a count from 1970-01-01 (proleptic Gregorian calendar): days subtract and compare as numbers. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days from 0000-03-01, from which leap days come last in a year, to 1970-01-01. */
const MARCH_OF_YEAR_0 = 719_468;

/**
 * The day of a calendar date; `month` 1–12. Days and months past the end roll over, as in `Date.UTC`. Integers only,
 * since dating an article asks for a great many: a year here begins in March.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const monthOfYear = months - marchYear * 12;
  const dayOfYear = Math.floor((153 * monthOfYear + 2) / 5) + day - 1;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + dayOfYear - MARCH_OF_YEAR_0;
}

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

export function dateOf(day: Day): CalendarDate {
  const shifted = day + MARCH_OF_YEAR_0;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** ISO 8601 date. @example formatDay(dayOf(2016, 9, 8)) // "2016-09-08" */
export function formatDay(day: Day): string {
  const { year, month, day: ofMonth } = dateOf(day);
  if (!Number.isInteger(day) || year < 1000 || year > 9999)
    return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  return `${year}-${month < 10 ? "0" : ""}${month}-${ofMonth < 10 ? "0" : ""}${ofMonth}`;
}

/** The day of an ISO 8601 calendar date, null when it is none (« 2016-02-30 »). */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const [year, month, ofMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, ofMonth);
  const read = dateOf(day);
  return read.year === year && read.month === month && read.day === ofMonth ? day : null;
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
