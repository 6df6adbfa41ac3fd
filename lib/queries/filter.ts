import { parseDay } from "@/lib/calendar";
import type { Meeting } from "@/lib/domain";
import { fold } from "@/lib/text";
import { type Filters, NO_PLACE } from "@/lib/url";
import { actorIdOf, actorName, daysOf, type Library, placeName, placesAround } from "./library";
import { holdsAll, searchWords } from "./search";

/** The filters that a choice can be made in. */
export type FilterName = "acteur" | "ville" | "type" | "statut" | "de" | "a" | "q";

const NAMES = ["acteur", "ville", "type", "statut", "de", "a", "q"] as const;

/** The place a meeting counts under: its own, or `NO_PLACE`. */
export function placeKey(meeting: Meeting): string {
  return meeting.place ?? NO_PLACE;
}

/** Meetings under filters, in order; `except` leaves one filter out. All actors must take part, one place is enough. */
export function filterMeetings(
  library: Library,
  meetings: readonly Meeting[],
  filters: Filters,
  except?: FilterName,
): Meeting[] {
  const tests = NAMES.filter((name) => name !== except).flatMap(
    (name) => testFor(library, filters, name) ?? [],
  );
  return meetings.filter((meeting) => tests.every((test) => test(meeting)));
}

type Test = (meeting: Meeting) => boolean;

function testFor(library: Library, filters: Filters, name: FilterName): Test | null {
  switch (name) {
    case "acteur": {
      const ids = filters.acteur.map((id) => actorIdOf(library, id));
      return ids.length === 0 ? null : ({ participants }) => ids.every((id) => participants.includes(id));
    }
    case "ville":
      return filters.ville.length === 0
        ? null
        : (meeting) =>
            placesAround(library, placeKey(meeting)).some((id) => filters.ville.includes(id)) ||
            (meeting.venue !== null && filters.ville.includes(meeting.venue));
    case "type":
      return filters.type.length === 0 ? null : ({ type }) => filters.type.includes(type);
    case "statut":
      return filters.statut.length === 0 ? null : ({ status }) => filters.statut.includes(status);
    case "de": {
      const from = filters.de === null ? null : parseDay(filters.de);
      return from === null ? null : (meeting) => daysOf(meeting).end >= from;
    }
    case "a": {
      const to = filters.a === null ? null : parseDay(filters.a);
      return to === null ? null : (meeting) => daysOf(meeting).start <= to;
    }
    case "q": {
      const words = searchWords(filters.q);
      return words.length === 0 ? null : (meeting) => holdsAll(searchable(library, meeting), words);
    }
  }
}

const texts = new WeakMap<Meeting, string>();

/** All words of a meeting, folded: title, names, places, subjects and the sentences that tell it. */
function searchable(library: Library, meeting: Meeting): string {
  const known = texts.get(meeting);
  if (known !== undefined) return known;
  const places = [meeting.place, meeting.venue].filter((id) => id !== null);
  const text = fold(
    [
      meeting.title,
      ...meeting.participants.map((id) => actorName(library, id)),
      ...places.flatMap((id) => placesAround(library, id).map((each) => placeName(library, each))),
      ...meeting.topics,
      ...meeting.reports.flatMap(({ evidence }) => evidence.map((span) => span.text)),
    ].join("\n"),
  );
  texts.set(meeting, text);
  return text;
}
