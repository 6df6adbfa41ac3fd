import type { Meeting, Timeline } from "@/lib/domain";
import { filterMeetings } from "@/lib/queries/filter";
import { type Library, libraryOf } from "@/lib/queries/library";
import { type Filters, NO_FILTERS } from "@/lib/url";
import { type Selection, select } from "./selection";

/**
 * The meetings of an actor under filters; of a state or organisation that takes part in none itself, those of the
 * people who act for it. Null when the timeline knows no such actor.
 */
export function selectActor(timeline: Timeline, id: string, filters: Filters): Selection | null {
  const library = libraryOf(timeline);
  const actor = library.actors.get(id);
  if (!actor) return null;
  const own = library.ordered.filter(({ participants }) => participants.includes(id));
  return narrow(
    select(timeline, filters),
    actor.name,
    own.length > 0 ? own : meetingsOfPeople(library, timeline, id),
  );
}

function meetingsOfPeople(library: Library, timeline: Timeline, id: string): Meeting[] {
  const people = new Set(timeline.actors.filter(({ of }) => of === id).map((actor) => actor.id));
  return library.ordered.filter(({ participants }) => participants.some((each) => people.has(each)));
}

/** The meetings in a place and in all it holds, under filters; null when the timeline knows no such place. */
export function selectPlace(timeline: Timeline, id: string, filters: Filters): Selection | null {
  const library = libraryOf(timeline);
  const place = library.places.get(id);
  if (!place) return null;
  const there = filterMeetings(library, library.ordered, { ...NO_FILTERS, ville: [id] });
  return narrow(select(timeline, filters), place.name, there);
}

function narrow(selection: Selection, name: string, meetings: readonly Meeting[]): Selection {
  const among = new Set(meetings);
  return {
    ...selection,
    title: `${name} — ${selection.title}`,
    meetings: selection.meetings.filter((meeting) => among.has(meeting)),
  };
}
