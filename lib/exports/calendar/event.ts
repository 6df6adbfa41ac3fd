import type { MeetingStatus, PlaceKind } from "@/lib/domain";
import { formatDate, headline, NBSP, namesDays, TYPE_LABELS } from "@/lib/format";
import { type Library, placeName, placesAround } from "@/lib/queries/library";
import { absolute } from "../address";
import { recordText } from "../prose";
import type { MeetingRecord } from "../record";
import { contentLine, icalText } from "./content-line";
import { compactInstant, whenLines } from "./when";

/** A postponed contact is still to come, on a day yet unknown: tentative, and its summary says so. */
const STATUSES: Readonly<Record<MeetingStatus, "TENTATIVE" | "CONFIRMED" | "CANCELLED">> = {
  planned: "TENTATIVE",
  postponed: "TENTATIVE",
  held: "CONFIRMED",
  cancelled: "CANCELLED",
};

/** Kinds of place whose coordinates are a spot: the middle of a country is not where people met. */
const SPOTS: ReadonlySet<PlaceKind> = new Set(["city", "venue"]);

/**
 * A meeting as `VEVENT` (RFC 5545 §3.6.1); empty when its date gives no days. The same meeting has the same `UID`
 * for ever; each further article raises `SEQUENCE`; `DTSTAMP` is the date of the latest report.
 */
export function calendarEvent(library: Library, record: MeetingRecord, base: string): string {
  const { meeting, permanentSlug, sources, updated, published, entry } = record;
  const when = whenLines(meeting.date);
  if (!when) return "";
  const lines: (readonly [string, string])[] = [
    ["BEGIN", "VEVENT"],
    ["UID", `${permanentSlug}@pourparlers`],
    ["DTSTAMP", compactInstant(updated)],
    ["CREATED", compactInstant(published)],
    ["LAST-MODIFIED", compactInstant(updated)],
    ["SEQUENCE", String(Math.max(0, sources.length - 1))],
    ...when,
    ["SUMMARY;LANGUAGE=fr", icalText(summaryOf(record))],
    ["STATUS", STATUSES[meeting.status]],
    ["TRANSP", "TRANSPARENT"],
    ["CATEGORIES;LANGUAGE=fr", icalText(TYPE_LABELS[meeting.type].label)],
    ...whereLines(library, record),
    ["DESCRIPTION;LANGUAGE=fr", icalText(recordText(record, base))],
    ["URL;VALUE=URI", absolute(base, entry.href)],
    ["END", "VEVENT"],
  ];
  return lines.map(([name, value]) => contentLine(name, value)).join("");
}

function summaryOf({ meeting, entry }: MeetingRecord): string {
  const name = headline(meeting.title);
  const vague = namesDays(meeting.date) ? "" : ` (${formatDate(meeting.date)}, jour non précisé)`;
  return meeting.status === "held" ? `${name}${vague}` : `${entry.statusLabel}${NBSP}: ${name}${vague}`;
}

function whereLines(library: Library, { meeting, place }: MeetingRecord): (readonly [string, string])[] {
  const ids = [...new Set([meeting.venue, meeting.place].filter((id) => id !== null))];
  const around = meeting.place === null ? [] : placesAround(library, meeting.place).slice(1);
  const names = [...new Set([...ids, ...around])].map((id) => placeName(library, id));
  if (names.length === 0) return [];
  const spot =
    place !== null && SPOTS.has(place.kind) && place.latitude !== null && place.longitude !== null
      ? [["GEO", `${place.latitude};${place.longitude}`] as const]
      : [];
  return [["LOCATION;LANGUAGE=fr", icalText(names.join(", "))], ...spot];
}
