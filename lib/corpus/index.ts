import type { Article, ArticleSource, LedgerEntry, Meeting } from "@/lib/domain";
import type { Registry } from "@/lib/extract/registry";

export type Corpus = {
  readonly articles: Article[];
  /** By date, then slug. */
  readonly meetings: Meeting[];
  /** The ledger as it must be written back. */
  readonly ledger: LedgerEntry[];
};

/** Dates, extracts and merges a set of articles. The result does not depend on their order. */
export function buildCorpus(
  _sources: readonly ArticleSource[],
  _registry: Registry,
  _ledger: readonly LedgerEntry[],
): Corpus {
  return { articles: [], meetings: [], ledger: [] };
}
