import { type Content, fingerprint, loadContent } from "@/lib/content";
import { buildCorpus, type Corpus } from "@/lib/corpus";
import type { Actor, Article, Meeting, Place, Timeline } from "@/lib/domain";
import { buildRegistry, type Registry } from "@/lib/extract/registry";

/** A content folder with everything that is made of it. */
export type Edition = {
  readonly content: Content;
  readonly registry: Registry;
  readonly corpus: Corpus;
  readonly timeline: Timeline;
};

/**
 * Reads a content folder and makes its timeline. Every actor and place that an article names is in it. Files with
 * errors are left out and named in `problems`; a folder that is not there gives an empty timeline and a problem.
 */
export function readEdition(dir: string): Edition {
  const content = loadContent(dir);
  const registry = registryOf(content);
  const corpus = buildCorpus(content.articles, registry, content.ledger);
  const { articles, meetings } = corpus;
  const timeline: Timeline = {
    articles,
    meetings,
    actors: actorsOf(articles, meetings, registry),
    places: placesOf(articles, meetings, registry),
    dossiers: content.dossiers,
    problems: content.problems,
  };
  return { content, registry, corpus, timeline };
}

let known: { readonly key: string; readonly registry: Registry } | null = null;

/** The registry of a folder's actors and places; the last one is kept, since saving an article does not change it. */
function registryOf({ actors, places }: Content): Registry {
  const key = JSON.stringify([actors, places]);
  if (known?.key !== key) known = { key, registry: buildRegistry({ actors, places }) };
  return known.registry;
}

let latest: { readonly dir: string; readonly mark: string; readonly timeline: Timeline } | null = null;

/**
 * The timeline that the site shows, of `content` or the folder that `POURPARLERS_CONTENT` names: made once, and in development again when a file of the folder has changed.
 *
 * @example getTimeline().meetings[0]?.slug // "2016-07-14-moscou-kerry-poutine"
 */
export function getTimeline(dir = process.env["POURPARLERS_CONTENT"] ?? "content"): Timeline {
  const settled = process.env.NODE_ENV === "production";
  if (settled && latest?.dir === dir) return latest.timeline;
  const mark = settled ? "" : fingerprint(dir);
  if (latest?.dir !== dir || latest.mark !== mark)
    latest = { dir, mark, timeline: readEdition(dir).timeline };
  return latest.timeline;
}

function actorsOf(articles: readonly Article[], meetings: readonly Meeting[], registry: Registry): Actor[] {
  const named = new Set(meetings.flatMap((meeting) => meeting.participants));
  for (const article of articles)
    for (const mention of article.actors) for (const id of mention.actors) named.add(id);
  for (const id of named) {
    const state = registry.actors.get(id)?.of;
    if (state) named.add(state);
  }
  return [...named].sort().map((id) => registry.actors.get(id) ?? unknownActor(id, articles));
}

function placesOf(articles: readonly Article[], meetings: readonly Meeting[], registry: Registry): Place[] {
  const named = new Set(meetings.flatMap((meeting) => meeting.place ?? []));
  for (const article of articles) for (const mention of article.places) named.add(mention.place);
  for (const id of named) {
    const whole = registry.places.get(id)?.in;
    if (whole) named.add(whole);
  }
  return [...named].sort().flatMap((id) => registry.places.get(id) ?? []);
}

/** Somebody whom only the articles know, named as they write it. */
function unknownActor(id: string, articles: readonly Article[]): Actor {
  const mentions = articles.flatMap((article) => article.actors);
  const named = mentions.find(
    ({ form, actors }) => form === "name" && actors.length === 1 && actors[0] === id,
  );
  const name = named?.text ?? id;
  return { id, kind: "person", name, aliases: [], of: null, terms: [], text: null, wikidata: null };
}
