import { boundsOf, formatInterval, formatWeek, mondayOf, weekOf } from "@/lib/calendar";

const PART_OF_DAY = /T(?:MO|MI|AF|EV|NI|DT|\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)$/;
const WEEK = /^(\d{4})-W(\d{2})(-WE)?$/;

/**
 * The days that a TIMEX3 calendar value covers, as EDTF; null for durations, sets and what is no date.
 *
 * @example timexDays("2016-W35-WE") // "2016-09-03/2016-09-04"
 */
export function timexDays(value: string): string | null {
  const week = WEEK.exec(value);
  if (week) return weekDays({ year: Number(week[1]), week: Number(week[2]) }, week[3] !== undefined);
  const date = value.replace(PART_OF_DAY, "");
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date) || boundsOf(date) === null) return null;
  return date !== value && date.length < 10 ? null : date;
}

function weekDays(week: { year: number; week: number }, weekend: boolean): string | null {
  const monday = mondayOf(week);
  if (formatWeek(weekOf(monday)) !== formatWeek(week)) return null;
  return formatInterval({ start: monday + (weekend ? 5 : 0), end: monday + 6 });
}
