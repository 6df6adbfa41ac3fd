import type { Article, ArticleSource, LedgerEntry, Meeting } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import { analyse } from "@/lib/extract/pipeline";
import type { Registry } from "@/lib/extract/registry";
import { asCorrected, correctedDate } from "./corrected-date";
import { dateArticles } from "./dating";
import { type Draft, draftOf } from "./draft";
import { leadTitle } from "./lead-title";
import { assignSlugs } from "./ledger";
import { mergeMeetings } from "./merge";
import { partyNames, slugOf, titleOf } from "./naming";

export type Corpus = {
  /** By id. */
  readonly articles: Article[];
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
): Corpus {
  const drafts = [...sources]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((source) => draftOf(source, analyse(source.body), registry));
  const dates = dateArticles(drafts.map(asCorrected), registry);
  const articles = drafts.map((draft, index) =>
    articleOf(draft, correctedDate(draft.source) ?? dates[index]),
  );
  const nameOf = partyNames(articles, registry);
  const addresses = assignSlugs(
    mergeMeetings(articles, registry),
    (meeting) => slugOf(meeting, nameOf),
    ledger,
    registry,
  );
  return {
    articles,
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

function articleOf(
  { source, analysis, factsAt }: Draft,
  documentDate: Article["documentDate"] | undefined,
): Article {
  if (!documentDate) throw new RangeError(`No date for ${source.id}. Date every draft, in the order given.`);
  const { id, title, file, body, url } = source;
  return {
    id,
    title: title ?? (leadTitle(analysis.document) || id),
    source: source.source,
    url,
    file,
    body,
    documentDate,
    ...factsAt(anchorOf(dayWithTime(documentDate))),
  };
}

/** The document date with the time of day of the front matter, where they agree on the day. */
function dayWithTime({ edtf, given }: Article["documentDate"]): string {
  return given?.startsWith(`${edtf}T`) ? given : edtf;
}

function byDateThenSlug(a: Meeting, b: Meeting): number {
  const [one, other] = [`${a.date.replace(/^\[/, "")} ${a.slug}`, `${b.date.replace(/^\[/, "")} ${b.slug}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
