import type { Actor, Article, Meeting, Place, Timeline } from "@/lib/domain";
import { placesAround } from "@/lib/queries/library";
import { isFiltered } from "@/lib/url";
import type { Selection } from "./selection";

/**
 * The timeline as JSON, as `/schema/timeline.json` describes it. Under filters it holds the meetings chosen, the
 * articles that tell them, and the actors and places that either names: every id in it can be looked up in it.
 *
 * @example JSON.parse(timelineJson(select(timeline))).meetings.length
 */
export function timelineJson(selection: Selection): string {
  const whole = selection.library.timeline;
  return `${JSON.stringify(isFiltered(selection.filters) ? partOf(selection) : whole)}\n`;
}

function partOf({ library, meetings }: Selection): Timeline {
  const whole = library.timeline;
  const told = new Set(meetings.flatMap(({ reports }) => reports.map(({ article }) => article)));
  const articles = whole.articles.filter(({ id }) => told.has(id));
  const actors = actorIds(meetings, articles, library.actors);
  const places = placeIds(meetings, articles).flatMap((id) => placesAround(library, id));
  const files = new Set(articles.map(({ file }) => file));
  return {
    articles,
    meetings: [...meetings],
    actors: whole.actors.filter(({ id }) => actors.has(id)),
    places: whole.places.filter(only(new Set(places))),
    dossiers: whole.dossiers,
    problems: whole.problems.filter(({ file }) => files.has(file)),
  };
}

function only(ids: ReadonlySet<string>): (place: Place) => boolean {
  return ({ id }) => ids.has(id);
}

/** Whom meetings and articles name, and whom those act for. */
function actorIds(
  meetings: readonly Meeting[],
  articles: readonly Article[],
  known: ReadonlyMap<string, Actor>,
): Set<string> {
  const ids = new Set([
    ...meetings.flatMap(({ participants, initiative }) => [...participants, initiative ?? []].flat()),
    ...articles.flatMap((article) => article.actors.flatMap(({ actors }) => actors)),
    ...articles.flatMap((article) => article.meetings.flatMap(({ participants }) => participants)),
    ...articles.flatMap((article) => article.organisations.map(({ organisation }) => organisation)),
  ]);
  for (const id of ids) {
    const of = known.get(id)?.of;
    if (of) ids.add(of);
  }
  return ids;
}

function placeIds(meetings: readonly Meeting[], articles: readonly Article[]): string[] {
  return [
    ...meetings.flatMap(({ place, venue }) => [place, venue]),
    ...articles.flatMap((article) => article.places.map(({ place }) => place)),
    ...articles.flatMap((article) => article.meetings.flatMap(({ place, venue }) => [place, venue])),
    ...articles.flatMap((article) => article.tolls.map(({ scope }) => scope.place ?? null)),
  ].filter((id) => id !== null);
}
