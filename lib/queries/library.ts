import { boundsOf, type DayInterval } from "@/lib/calendar";
import type { Actor, Article, Meeting, Place, Timeline } from "@/lib/domain";
import { slugOf } from "@/lib/extract/names/people";
import { ORGANISATIONS, STATES } from "@/lib/lexicon";
import { type Sentence, segment } from "@/lib/text";

/** A timeline with everything in it found by its id. */
export type Library = {
  readonly timeline: Timeline;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** Meetings by date, then slug. */
  readonly ordered: readonly Meeting[];
  /** For each article, the meetings it tells, in order. */
  readonly toldBy: ReadonlyMap<string, readonly Meeting[]>;
};

const libraries = new WeakMap<Timeline, Library>();

/** Indexes a timeline, once. */
export function libraryOf(timeline: Timeline): Library {
  const known = libraries.get(timeline);
  if (known) return known;
  const ordered = timeline.meetings.toSorted(compareMeetings);
  const library: Library = {
    timeline,
    actors: byId(timeline.actors),
    places: byId(timeline.places),
    articles: byId(timeline.articles),
    meetings: new Map(timeline.meetings.map((meeting) => [meeting.slug, meeting])),
    ordered,
    toldBy: groupByArticle(ordered),
  };
  libraries.set(timeline, library);
  return library;
}

function groupByArticle(meetings: readonly Meeting[]): Map<string, Meeting[]> {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings)
    for (const article of new Set(meeting.reports.map((report) => report.article))) {
      const group = groups.get(article);
      if (group) group.push(meeting);
      else groups.set(article, [meeting]);
    }
  return groups;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

const intervals = new Map<string, DayInterval>();
const MOST_INTERVALS = 50_000;

/** The days a meeting may fall on; the epoch for a date that cannot be read. */
export function daysOf({ date }: Pick<Meeting, "date">): DayInterval {
  const known = intervals.get(date);
  if (known) return known;
  const interval = boundsOf(date) ?? { start: 0, end: 0 };
  if (intervals.size < MOST_INTERVALS) intervals.set(date, interval);
  return interval;
}

/** The last day of some meetings. */
export function lastDayOf(meetings: readonly Meeting[]): number {
  return meetings.reduce(
    (latest, meeting) => Math.max(latest, daysOf(meeting).end),
    Number.NEGATIVE_INFINITY,
  );
}

function compareMeetings(a: Meeting, b: Meeting): number {
  const first = daysOf(a);
  const second = daysOf(b);
  return first.start - second.start || first.end - second.end || (a.slug < b.slug ? -1 : 1);
}

const KNOWN_NAMES = new Map([...ORGANISATIONS, ...STATES].map(({ id, name }) => [id, name]));

/** The usual French name of an actor, also of a state that no article names; for one nobody described, its id in words. */
export function actorName(library: Library, id: string): string {
  return library.actors.get(actorIdOf(library, id))?.name ?? KNOWN_NAMES.get(id) ?? idInWords(id);
}

const spellings = new WeakMap<Library, ReadonlyMap<string, string>>();

/** The id an actor goes by here, from that of any spelling of the name; an id that nothing leads to stays. */
export function actorIdOf(library: Library, id: string): string {
  if (library.actors.has(id)) return id;
  const known = spellings.get(library) ?? spellingsOf(library.timeline.actors);
  spellings.set(library, known);
  return known.get(id) ?? id;
}

function spellingsOf(actors: readonly Actor[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name, aliases } of actors)
    for (const form of [name, ...aliases]) if (!ids.has(slugOf(form))) ids.set(slugOf(form), id);
  return ids;
}

export function placeName(library: Library, id: string): string {
  return library.places.get(id)?.name ?? idInWords(id);
}

function idInWords(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

const chains = new WeakMap<Library, Map<string, readonly string[]>>();

/** A place and all it is part of, nearest first; stops at a cycle. */
export function placesAround(library: Library, id: string): readonly string[] {
  const known = chains.get(library) ?? new Map<string, readonly string[]>();
  chains.set(library, known);
  const chain = known.get(id) ?? chainOf(library, id);
  known.set(id, chain);
  return chain;
}

function chainOf(library: Library, id: string): string[] {
  const chain: string[] = [];
  for (let at: string | null = id; at !== null && !chain.includes(at); ) {
    chain.push(at);
    at = library.places.get(at)?.in ?? null;
  }
  return chain;
}

const sentences = new WeakMap<Article, readonly Sentence[]>();

/** The sentences of an article's body, segmented once. */
export function sentencesOf(article: Article): readonly Sentence[] {
  const known = sentences.get(article);
  if (known) return known;
  const found = segment(article.body).sentences;
  sentences.set(article, found);
  return found;
}

/** The 1-based number of the sentence that holds an offset (the last one that starts at or before it). */
export function sentenceNumberAt(article: Article, offset: number): number {
  const all = sentencesOf(article);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
