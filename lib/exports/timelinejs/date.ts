import { type Day, dateOf } from "@/lib/calendar";

/** A date as TimelineJS reads it: as many fields as are known. */
export type TimelineJsDate = { readonly year: number; readonly month?: number; readonly day?: number };

/** The first or last day of a date, as precise as the date: `2016-07` gives a year and a month. */
export function timelineJsDate(day: Day, edtf: string): TimelineJsDate {
  const { year, month, day: number } = dateOf(day);
  if (/^\d{4}$/.test(edtf)) return { year };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(edtf)) return { year, month };
  return { year, month, day: number };
}
