import { byFileAndLine, checkFacts, idleCorrections } from "@/lib/content";
import { buildCorpus } from "@/lib/corpus";
import type { Article, ArticleSource, Problem } from "@/lib/domain";
import { type Edition, readEdition } from "./timeline";

export type ContentCheck = { readonly problems: Problem[]; readonly articles: number };

/** Everything an editor should know about a content folder, by file and line. */
export function checkContent(dir: string): ContentCheck {
  const edition = readEdition(dir);
  const { content, registry, corpus } = edition;
  const checked = { content, registry, articles: corpus.articles, meetings: corpus.meetings };
  const problems = [
    ...content.problems,
    ...checkFacts(checked),
    ...idleCorrections(checked, uncorrected(edition)),
  ];
  return { problems: problems.sort(byFileAndLine), articles: corpus.articles.length };
}

/** The corrected articles as the parser alone reads them from the same day. */
function uncorrected({ content, registry, corpus }: Edition): Article[] {
  const days = new Map(corpus.articles.map(({ id, documentDate }) => [id, documentDate.edtf]));
  return content.articles
    .filter(({ corrections }) => (corrections?.length ?? 0) > 0)
    .flatMap(
      (source) => buildCorpus([withoutCorrections(source, days.get(source.id))], registry, []).articles,
    );
}

function withoutCorrections(source: ArticleSource, day: string | undefined): ArticleSource {
  return { ...source, given: day ?? source.given, corrections: [] };
}
