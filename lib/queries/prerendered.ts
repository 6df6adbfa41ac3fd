import type { Timeline } from "@/lib/domain";
import { articlesByDate } from "./article";
import { libraryOf } from "./library";
import { getTimeline } from "./timeline";

/** The pages made at build time; all others are made when first asked for. */
export type Prerendered = {
  /** Slugs, former ones too: those redirect. */
  readonly meetings: readonly string[];
  readonly articles: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
};

/** So many of each kind: a thousand pages take about half a minute, and a dossier of talks has fewer. */
const MOST = 250;

const NONE: Prerendered = { meetings: [], articles: [], actors: [], places: [] };

/**
 * The pages that the build makes of the shown folder. In development there are none: its server asks in a process of
 * its own, anew for each page it shows, and there every article would be read from the start.
 */
export function pagesToMake(): Prerendered {
  return process.env.NODE_ENV === "production" ? prerendered(getTimeline()) : NONE;
}

/** The latest meetings and articles, and the actors and places of most contacts. */
export function prerendered(timeline: Timeline): Prerendered {
  const library = libraryOf(timeline);
  const contacts = new Map<string, number>();
  for (const { participants, place } of library.ordered)
    for (const id of place === null ? participants : [...participants, place])
      contacts.set(id, (contacts.get(id) ?? 0) + 1);
  const busiest = (items: readonly { readonly id: string }[]) =>
    items
      .map(({ id }) => id)
      .sort((a, b) => (contacts.get(b) ?? 0) - (contacts.get(a) ?? 0))
      .slice(0, MOST);
  return {
    meetings: library.ordered.slice(-MOST).flatMap(({ slug, formerSlugs }) => [slug].concat(formerSlugs)),
    articles: articlesByDate(library)
      .slice(-MOST)
      .map(({ id }) => id),
    actors: busiest(timeline.actors),
    places: busiest(timeline.places),
  };
}
