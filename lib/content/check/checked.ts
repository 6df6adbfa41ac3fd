import type { Article, ArticleSource, Meeting } from "@/lib/domain";
import type { Registry } from "@/lib/extract/registry";
import type { Content } from "../load";

/** What the checks look at: a content folder and what was made of it. */
export type Checked = {
  readonly content: Content;
  readonly registry: Pick<Registry, "actors" | "places">;
  readonly articles: readonly Article[];
  readonly meetings: readonly Meeting[];
};

/** Where in a file a place of an article's body stands. */
export function whereIs(
  source: ArticleSource,
  offset: number,
): { readonly file: string; readonly line: number } {
  let line = source.bodyLine;
  for (let at = source.body.indexOf("\n"); at >= 0 && at < offset; at = source.body.indexOf("\n", at + 1))
    line += 1;
  return { file: source.file, line };
}

/** A content folder's articles by id. */
export function sourcesById(content: Content): ReadonlyMap<string, ArticleSource> {
  return new Map(content.articles.map((source) => [source.id, source]));
}
