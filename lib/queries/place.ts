import type { Timeline } from "@/lib/domain";
import { NO_FILTERS, placeHref } from "@/lib/url";
import { actorTally, placeTally, summaryOf, type TallyRow, type ThreadStart, threadStart } from "./contacts";
import { libraryOf, placeName, placesAround } from "./library";
import { type MapView, mapOf } from "./map";
import { type MentionListView, mentionList } from "./mention-list";
import { openingOf } from "./opening";

export type PlaceView = ThreadStart & {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  readonly dossier: string;
  readonly around: readonly { readonly name: string; readonly href: string }[];
  readonly coordinates: string | null;
  readonly standfirst: string;
  readonly text: string | null;
  readonly who: readonly TallyRow[];
  readonly map: MapView | null;
  readonly mentions: MentionListView;
};

const KINDS = {
  city: "Ville",
  country: "Pays",
  region: "Région",
  venue: "Lieu-dit",
  water: "Étendue d’eau",
  other: "Lieu",
} as const;

/** The page of a place, with the contacts in it and in all it holds; null when the timeline knows none with this id. */
export function placePage(timeline: Timeline, id: string): PlaceView | null {
  const library = libraryOf(timeline);
  const place = library.places.get(id);
  if (!place) return null;
  const meetings = library.ordered.filter(
    (meeting) =>
      meeting.venue === id || (meeting.place !== null && placesAround(library, meeting.place).includes(id)),
  );
  return {
    id,
    href: placeHref(id),
    name: place.name,
    kind: KINDS[place.kind],
    dossier: openingOf(library).title,
    around: placesAround(library, id)
      .slice(1)
      .map((each) => ({ name: placeName(library, each), href: placeHref(each) })),
    coordinates:
      place.latitude === null || place.longitude === null ? null : degrees(place.latitude, place.longitude),
    standfirst: `${summaryOf(meetings)}.`,
    text: place.text,
    ...threadStart(library, meetings, { ...NO_FILTERS, ville: [id] }),
    who: actorTally(library, meetings, null, { ville: id }),
    map: mapOf(library, id),
    mentions: mentionList(library, ({ places }) => places.filter((mention) => mention.place === id).length),
  };
}

function degrees(latitude: number, longitude: number): string {
  return `${angle(latitude, "N", "S")}, ${angle(longitude, "E", "O")}`;
}

function angle(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2).replace(".", ",")}° ${value < 0 ? negative : positive}`;
}

/** All places: those of contacts, and those only named. */
export type PlaceListView = {
  readonly dossier: string;
  readonly map: MapView | null;
  readonly contacts: readonly TallyRow[];
  readonly named: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly around: string | null;
    readonly mentions: number;
  }[];
};

/** All places of the timeline, the most frequent first. */
export function placeList(timeline: Timeline): PlaceListView {
  const library = libraryOf(timeline);
  const contacts = placeTally(library, library.ordered);
  const met = new Set(contacts.map(({ id }) => id));
  const mentions = new Map<string, number>();
  for (const { places } of timeline.articles)
    for (const { place } of places) mentions.set(place, (mentions.get(place) ?? 0) + 1);
  return {
    dossier: openingOf(library).title,
    map: mapOf(library),
    contacts,
    named: timeline.places
      .filter(({ id }) => !met.has(id))
      .map(({ id, name, in: around }) => ({
        id,
        name,
        href: placeHref(id),
        around: around === null ? null : placeName(library, around),
        mentions: mentions.get(id) ?? 0,
      }))
      .sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name, "fr")),
  };
}
