import type { Actor, Article, ArticleSource, LedgerEntry, Meeting } from "@/lib/domain";
import type { Registry } from "@/lib/extract/registry";
import { assignSlugs } from "./ledger";
import { mergeMeetings } from "./merge";
import { partyNames, slugOf, titleOf } from "./naming";
import { readArticles } from "./read-articles";
import type { Keeping } from "./readings";

export type Corpus = {
  /** By id. */
  readonly articles: Article[];
  /** The persons the articles name whom the registry does not know. */
  readonly newcomers: Actor[];
  /** By date, then slug. */
  readonly meetings: Meeting[];
  /** The ledger as it must be written back. */
  readonly ledger: LedgerEntry[];
};

/** See the folder's index. */
export function buildCorpus(
  sources: readonly ArticleSource[],
  registry: Registry,
  ledger: readonly LedgerEntry[],
  keeping?: Keeping,
): Corpus {
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { articles, newcomers } = readArticles(sorted, registry, keeping);
  const nameOf = partyNames(articles, registry);
  const addresses = assignSlugs(
    mergeMeetings(articles, registry),
    (meeting) => slugOf(meeting, nameOf),
    ledger,
    registry,
  );
  return {
    articles,
    newcomers,
    meetings: addresses.meetings
      .map(({ meeting, slug, formerSlugs }) => ({
        ...meeting,
        slug,
        title: titleOf(meeting, nameOf, registry),
        formerSlugs,
      }))
      .sort(byDateThenSlug),
    ledger: addresses.ledger,
  };
}

function byDateThenSlug(a: Meeting, b: Meeting): number {
  const [one, other] = [`${a.date.replace(/^\[/, "")} ${a.slug}`, `${b.date.replace(/^\[/, "")} ${b.slug}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
