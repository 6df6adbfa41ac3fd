import { z } from "zod";
import { parseDay } from "@/lib/calendar";
import { expected } from "./values";

const SHAPE =
  /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Whether a text is an ISO 8601 year, month, date or date-time of the calendar.
 *
 * @example isPublished("2016-09-08T22:32") // true; "2016-02-30" and "8 septembre" are none
 */
export function isPublished(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [, year = "", month = "01", day = "01", hour, minute = "0", second = "0"] = match;
  if (hour !== undefined && match[3] === undefined) return false;
  if (Number(hour ?? 0) > 23 || Number(minute) > 59 || Number(second) > 59) return false;
  return parseDay(`${year}-${month}-${day}`) !== null;
}

/** `published`, as written: a date, a date-time, a month or a year. */
export const published = () => {
  const error = expected("a date such as 2016-09-08");
  return z.string({ error }).trim().refine(isPublished, { error });
};
