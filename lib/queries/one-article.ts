import { loadContent } from "@/lib/content";
import { buildCorpus } from "@/lib/corpus";
import type { Article, ArticleSource } from "@/lib/domain";
import { buildRegistry } from "@/lib/extract/registry";

/**
 * A reader of single articles, without what only other articles can tell. Who is who comes from the lexicon and the
 * folder's `actors/` and `places/`; the folder need not be there.
 */
export function articleReader(dir: string): (source: ArticleSource) => Article | null {
  const registry = buildRegistry(loadContent(dir));
  return (source) => buildCorpus([source], registry, []).articles[0] ?? null;
}
