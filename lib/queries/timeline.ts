import { type Content, fingerprint, keptTimeline, loadContent, sourcesMark } from "@/lib/content";
import { buildCorpus, type Corpus, type Keeping, type Reading } from "@/lib/corpus";
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
  return editionOf(loadContent(dir));
}

function editionOf(content: Content, keeping?: Keeping): Edition {
  const { registry } = knownOf(content);
  const corpus = buildCorpus(content.articles, registry, content.ledger, keeping);
  const { articles, meetings, newcomers, whoIsWho } = corpus;
  const timeline: Timeline = {
    articles,
    meetings,
    actors: actorsOf(articles, meetings, whoIsWho, newcomers),
    places: placesOf(articles, meetings, registry),
    dossiers: content.dossiers,
    problems: content.problems,
  };
  return { content, registry, corpus, timeline };
}

let known: {
  readonly key: string;
  readonly registry: Registry;
  readonly keeping: Keeping;
  readonly readings: Map<string, Reading>;
} | null = null;

/** How many states of a folder readings are kept of. */
const KEPT_STATES = 20;

/** The registry of a folder's actors and places, and what was read with it; the last one is kept. */
function knownOf({ actors, places }: Content): NonNullable<typeof known> {
  const key = JSON.stringify([actors, places]);
  if (known?.key !== key) {
    const readings = new Map<string, Reading>();
    const keeping = { readings, mark: key, drafts: new Map() };
    known = { key, registry: buildRegistry({ actors, places }), keeping, readings };
  }
  return known;
}

let latest: { readonly dir: string; readonly mark: string; readonly edition: Edition } | null = null;

/** Where `npm run build` leaves the timeline for the server. */
const BUILT = ".next/timeline.jsonl";

/** The content folder that the site shows: `content`, or the one that `POURPARLERS_CONTENT` names. */
export function shownFolder(): string {
  return process.env["POURPARLERS_CONTENT"] ?? "content";
}

/**
 * The edition that the site shows: made once, and in development again when a file of the folder has changed. Then only
 * the articles that have changed are read again.
 *
 * @example getEdition().timeline === getEdition().timeline // true, until an article is saved
 */
export function getEdition(dir = shownFolder()): Edition {
  const settled = process.env.NODE_ENV === "production";
  if (settled && latest?.dir === dir) return latest.edition;
  const mark = settled ? "" : fingerprint(dir);
  if (latest?.dir === dir && latest.mark === mark) return latest.edition;
  const content = loadContent(dir);
  const edition = editionOf(content, settled ? undefined : keepingFor(content));
  latest = { dir, mark, edition };
  return edition;
}

/** What was read before, and not much more: readings of states that have passed are forgotten now and then. */
function keepingFor(content: Content): Keeping {
  const { keeping, readings } = knownOf(content);
  if (readings.size > KEPT_STATES * (content.articles.length + 1)) readings.clear();
  return keeping;
}

/**
 * The timeline that the site shows; see `getEdition`.
 *
 * @example getTimeline().meetings[0]?.slug // "2016-07-14-moscou-kerry-poutine"
 */
export function getTimeline(dir = shownFolder()): Timeline {
  if (process.env.NODE_ENV !== "production") return getEdition(dir).timeline;
  if (shown?.dir !== dir) shown = { dir, timeline: builtTimeline(dir) ?? getEdition(dir).timeline };
  return shown.timeline;
}

let shown: { readonly dir: string; readonly timeline: Timeline } | null = null;

/** The timeline that the build has made, if it was made of the folder as it stands: then no article is read again. */
function builtTimeline(dir: string): Timeline | null {
  return keptTimeline(process.env["POURPARLERS_BUILT"] ?? BUILT, sourcesMark(dir));
}

function actorsOf(
  articles: readonly Article[],
  meetings: readonly Meeting[],
  whoIsWho: Corpus["whoIsWho"],
  newcomers: readonly Actor[],
): Actor[] {
  const introduced = new Map(newcomers.map((actor) => [actor.id, actor]));
  const actorOf = (id: string) => whoIsWho.actors.get(id) ?? introduced.get(id);
  const named = new Set(meetings.flatMap((meeting) => meeting.participants));
  for (const article of articles)
    for (const mention of article.actors) for (const id of mention.actors) named.add(id);
  for (const id of named) {
    const state = actorOf(id)?.of;
    if (state) named.add(state);
  }
  return [...named].sort().map((id) => actorOf(id) ?? nameless(id));
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

/** Somebody of whom no article gives the name: an editor's correction brought the id in. */
function nameless(id: string): Actor {
  return { id, kind: "person", name: id, aliases: [], of: null, terms: [], text: null, wikidata: null };
}
