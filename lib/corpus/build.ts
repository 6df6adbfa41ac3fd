import type { Actor, Article, ArticleSource, LedgerEntry, Meeting } from "@/lib/domain";
import type { Registry } from "@/lib/extract/registry";
import { assignSlugs } from "./ledger";
import { mergeMeetings } from "./merge";
import {
  actorsByAnyId,
  type CurrentIds,
  currentIds,
  entryWithCurrentIds,
  ofCurrent,
  partyNames,
  slugOf,
  titleOf,
  withCurrentIds,
} from "./naming";
import { readArticles } from "./read-articles";
import type { Keeping } from "./readings";
import type { WhoIsWho } from "./who-is-who";

export type Corpus = {
  /** By id. */
  readonly articles: Article[];
  /** The persons the articles name whom the registry does not know. */
  readonly newcomers: Actor[];
  /** By date, then slug. */
  readonly meetings: Meeting[];
  /** The ledger as it must be written back. */
  readonly ledger: LedgerEntry[];
  /** Ids that are now another: of spellings that the articles do not use. */
  readonly currentIds: CurrentIds;
  /** The registry under the ids in use. */
  readonly whoIsWho: WhoIsWho;
};

/** See the folder's index. */
export function buildCorpus(
  sources: readonly ArticleSource[],
  registry: Registry,
  ledger: readonly LedgerEntry[],
  keeping?: Keeping,
): Corpus {
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const read = readArticles(sorted, registry, keeping);
  const ids = currentIds(read.articles, read.newcomers, registry);
  const articles = read.articles.map((article) => withCurrentIds(article, ids));
  const whoIsWho: WhoIsWho = { actors: actorsByAnyId(registry.actors, ids), places: registry.places };
  const nameOf = partyNames(articles, whoIsWho);
  const addresses = assignSlugs(
    mergeMeetings(articles, whoIsWho),
    (meeting) => slugOf(meeting, nameOf),
    ledger.map((entry) => entryWithCurrentIds(entry, ids)),
    whoIsWho,
  );
  return {
    articles,
    newcomers: read.newcomers
      .filter(({ id }) => (ids.get(id) ?? id) === id)
      .map((actor) => ofCurrent(actor, ids)),
    meetings: addresses.meetings
      .map(({ meeting, slug, formerSlugs }) => ({
        ...meeting,
        slug,
        title: titleOf(meeting, nameOf, whoIsWho),
        formerSlugs,
      }))
      .sort(byDateThenSlug),
    ledger: addresses.ledger,
    currentIds: ids,
    whoIsWho,
  };
}

function byDateThenSlug(a: Meeting, b: Meeting): number {
  const [one, other] = [`${a.date.replace(/^\[/, "")} ${a.slug}`, `${b.date.replace(/^\[/, "")} ${b.slug}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
