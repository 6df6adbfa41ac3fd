import { byFileAndLine, type Checked, checkFacts, idleCorrections } from "@/lib/content";
import { buildCorpus, withCurrentIds } from "@/lib/corpus";
import type { Article, ArticleSource, Problem } from "@/lib/domain";
import { type Edition, readEdition } from "./timeline";

export type ContentCheck = { readonly problems: Problem[]; readonly articles: number };

/** Everything an editor should know about a content folder, by file and line. */
export function checkContent(dir: string): ContentCheck {
  const edition = readEdition(dir);
  return { problems: problemsOf(edition), articles: edition.corpus.articles.length };
}

/** Everything an editor should know about an edition, by file and line. */
export function problemsOf(edition: Edition): Problem[] {
  const checked = checkedOf(edition);
  return [
    ...edition.content.problems,
    ...checkFacts(checked),
    ...idleCorrections(checked, uncorrected(edition)),
  ].sort(byFileAndLine);
}

/** What the checks look at. */
export function checkedOf({ content, corpus }: Edition): Checked {
  return { content, registry: corpus.whoIsWho, articles: corpus.articles, meetings: corpus.meetings };
}

/** The corrected articles as the parser alone reads them from the same day. */
export function uncorrected({ content, registry, corpus }: Edition): Article[] {
  const days = new Map(corpus.articles.map(({ id, documentDate }) => [id, documentDate.edtf]));
  return content.articles
    .filter(({ corrections }) => (corrections?.length ?? 0) > 0)
    .flatMap(
      (source) => buildCorpus([withoutCorrections(source, days.get(source.id))], registry, []).articles,
    )
    .map((article) => withCurrentIds(article, corpus.currentIds));
}

function withoutCorrections(source: ArticleSource, day: string | undefined): ArticleSource {
  return { ...source, given: day ?? source.given, corrections: [] };
}
