import { boundsOf, formatDay } from "@/lib/calendar";

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;

/** Properties that say when an event is: name with parameters, then value. */
export type WhenLines = readonly (readonly [name: string, value: string])[];

/**
 * When an event is, from the EDTF date of a meeting. Days make an all-day event whose `DTEND` is the day after the
 * last (RFC 5545 §3.6.1). A time of day stands in UTC where its zone is known, and floats where it is not. Null for a
 * date that cannot be read or is open.
 *
 * @example whenLines("2016-09-04/2016-09-05")
 * // [["DTSTART;VALUE=DATE", "20160904"], ["DTEND;VALUE=DATE", "20160906"]]
 */
export function whenLines(edtf: string): WhenLines | null {
  const bounds = boundsOf(edtf);
  if (!bounds) return null;
  const time = DATE_TIME.exec(edtf);
  if (time) return [["DTSTART", dateTime(time)]];
  return [
    ["DTSTART;VALUE=DATE", compact(formatDay(bounds.start))],
    ["DTEND;VALUE=DATE", compact(formatDay(bounds.end + 1))],
  ];
}

function dateTime([, day = "", hour = "", minute = "", second = "00", zone]: RegExpExecArray): string {
  const local = `${day}T${hour}:${minute}:${second}`;
  return zone === undefined ? compact(local) : compactInstant(new Date(`${local}${zone}`).toISOString());
}

/** An RFC 3339 instant in UTC as iCalendar writes it. @example compactInstant("2016-09-08T00:00:00Z") // "20160908T000000Z" */
export function compactInstant(instant: string): string {
  return compact(instant.replace(/\.\d+/, ""));
}

function compact(text: string): string {
  return text.replace(/[-:]/g, "");
}
