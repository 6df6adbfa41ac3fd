import { formatDay } from "@/lib/calendar";
import type { Meeting, MeetingStatus, Timeline } from "@/lib/domain";
import { TYPE_LABELS } from "@/lib/format";
import { type Library, libraryOf, placeName } from "@/lib/queries/library";
import { absolute } from "../address";
import { stateOf } from "../prose";
import { type MeetingRecord, recordOf } from "../record";
import { actorNode, participantNode } from "./actor";
import { articleNode } from "./article";
import { placeNode } from "./place";
import { type JsonLd, serialise } from "./serialise";

/** schema.org has no status for what is past: an event that was held is one that was not moved or called off. */
const STATUSES: Readonly<Record<MeetingStatus, string>> = {
  planned: "EventScheduled",
  held: "EventScheduled",
  cancelled: "EventCancelled",
  postponed: "EventPostponed",
};

/** JSON-LD of a meeting's page (schema.org `Event`); null when the timeline knows none with this slug. */
export function meetingJsonLd(timeline: Timeline, slug: string, base: string): string | null {
  const library = libraryOf(timeline);
  const meeting = library.meetings.get(slug);
  return meeting ? serialise(eventNode(library, recordOf(library, meeting), base)) : null;
}

function eventNode(library: Library, record: MeetingRecord, base: string): JsonLd {
  const { meeting, entry, days, sources } = record;
  const url = absolute(base, entry.href);
  const remote = isRemote(meeting);
  return {
    "@type": "Event",
    "@id": url,
    identifier: record.permanentSlug,
    name: meeting.title,
    url,
    description: [`${stateOf(record)}.`, sources[0]?.quote ?? ""].join(" ").trim(),
    inLanguage: "fr",
    startDate: days ? formatDay(days.start) : undefined,
    endDate: days ? formatDay(days.end) : undefined,
    eventStatus: `https://schema.org/${STATUSES[meeting.status]}`,
    eventAttendanceMode: `https://schema.org/${remote ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"}`,
    location: remote
      ? { "@type": "VirtualLocation", name: TYPE_LABELS[meeting.type].label, url }
      : locationNode(library, meeting, base),
    attendee: meeting.participants.map((id) => participantNode(library, id, meeting.date, base)),
    organizer: meeting.initiative === null ? undefined : actorNode(library, meeting.initiative, base),
    keywords: meeting.topics,
    subjectOf: meeting.reports
      .map(({ article }) => article)
      .filter((id, index, all) => all.indexOf(id) === index)
      .flatMap((id) => library.articles.get(id) ?? [])
      .map((article) => articleNode(article, base)),
  };
}

function isRemote({ type }: Pick<Meeting, "type">): boolean {
  return type === "phone-call" || type === "video-call";
}

function locationNode(library: Library, { place, venue }: Meeting, base: string): JsonLd | undefined {
  const where = place === null ? undefined : library.places.get(place);
  if (venue === null) return where ? placeNode(library, where, base) : undefined;
  const spot = library.places.get(venue);
  return spot
    ? placeNode(library, spot, base)
    : {
        "@type": "Place",
        name: placeName(library, venue),
        containedInPlace: where ? placeNode(library, where, base) : undefined,
      };
}
