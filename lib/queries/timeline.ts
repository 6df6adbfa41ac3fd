import { loadContent } from "@/lib/content";
import { buildCorpus } from "@/lib/corpus";
import type { Actor, Article, Meeting, Place, Timeline } from "@/lib/domain";
import { buildRegistry, type Registry } from "@/lib/extract/registry";

/** Reads a content folder and makes its timeline. Every actor and place that an article names is in it. */
export function readTimeline(dir = "content"): Timeline {
  const content = loadContent(dir);
  const registry = buildRegistry(content);
  const { articles, meetings } = buildCorpus(content.articles, registry, content.ledger);
  return {
    articles,
    meetings,
    actors: actorsOf(articles, meetings, registry),
    places: placesOf(articles, meetings, registry),
    dossiers: content.dossiers,
    problems: content.problems,
  };
}

function actorsOf(articles: readonly Article[], meetings: readonly Meeting[], registry: Registry): Actor[] {
  const named = new Set(meetings.flatMap((meeting) => meeting.participants));
  for (const article of articles)
    for (const mention of article.actors) for (const id of mention.actors) named.add(id);
  return [...named].sort().map((id) => registry.actors.get(id) ?? unknownActor(id, articles));
}

function placesOf(articles: readonly Article[], meetings: readonly Meeting[], registry: Registry): Place[] {
  const named = new Set(meetings.flatMap((meeting) => (meeting.place === null ? [] : [meeting.place])));
  for (const article of articles) for (const mention of article.places) named.add(mention.place);
  for (const id of named) {
    const parent = registry.places.get(id)?.in;
    if (parent) named.add(parent);
  }
  return [...named].sort().flatMap((id) => registry.places.get(id) ?? []);
}

/** Somebody whom only the articles know, named as they write it. */
function unknownActor(id: string, articles: readonly Article[]): Actor {
  const mentions = articles.flatMap((article) => article.actors);
  const named = mentions.find(
    (mention) => mention.form === "name" && mention.actors.length === 1 && mention.actors[0] === id,
  );
  const name = named?.text ?? id;
  return { id, kind: "person", name, aliases: [], of: null, terms: [], text: null, wikidata: null };
}
