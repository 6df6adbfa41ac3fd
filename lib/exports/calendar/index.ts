import type { Meeting } from "@/lib/domain";
import type { Library } from "@/lib/queries/library";
import { exportHref, meetingCalendarHref } from "@/lib/url";
import { absolute } from "../address";
import { recordOf } from "../record";
import type { Selection } from "../selection";
import { contentLine, icalText } from "./content-line";
import { calendarEvent } from "./event";

/**
 * Meetings as an iCalendar stream (RFC 5545, RFC 7986) to subscribe to. Meetings whose date gives no days are not in
 * it. The same timeline gives the same bytes.
 *
 * @example calendar(select(timeline), "https://example.org").startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
 */
export function calendar(selection: Selection, base: string): string {
  const { library, meetings, title, description, filters } = selection;
  const source = absolute(base, exportHref("ics", filters));
  return stream(library, meetings, base, [
    ["NAME;LANGUAGE=fr", icalText(title)],
    ["X-WR-CALNAME", icalText(title)],
    ["DESCRIPTION;LANGUAGE=fr", icalText(description)],
    ["X-WR-CALDESC", icalText(description)],
    ["SOURCE;VALUE=URI", source],
    ["REFRESH-INTERVAL;VALUE=DURATION", "P1D"],
    ["X-PUBLISHED-TTL", "P1D"],
  ]);
}

/** One meeting as an iCalendar stream, to add to a calendar. */
export function meetingCalendar(library: Library, meeting: Meeting, base: string): string {
  return stream(library, [meeting], base, [
    ["SOURCE;VALUE=URI", absolute(base, meetingCalendarHref(meeting.slug))],
  ]);
}

function stream(
  library: Library,
  meetings: readonly Meeting[],
  base: string,
  properties: readonly (readonly [name: string, value: string])[],
): string {
  const head: (readonly [string, string])[] = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Pourparlers//Chronologie//FR"],
    ["CALSCALE", "GREGORIAN"],
    ["METHOD", "PUBLISH"],
    ...properties,
  ];
  const events = meetings.map((meeting) => calendarEvent(library, recordOf(library, meeting), base));
  return `${head.map(([name, value]) => contentLine(name, value)).join("")}${events.join("")}${contentLine("END", "VCALENDAR")}`;
}
