import { createHash } from "node:crypto";
import type { ArticleSource, DocumentDate } from "@/lib/domain";
import type { Facts } from "@/lib/extract/pipeline";
import type { Draft } from "./draft";

/** What was read of an article: plain data, fit for JSON. */
export type Reading = {
  readonly date: DocumentDate;
  readonly title: string | null;
  readonly facts: Facts;
};

/**
 * Where readings are kept between runs; the corpus asks and tells, files are the store's affair. A store may forget
 * anything at any time.
 */
export type Readings = {
  readonly get: (key: string) => Reading | undefined;
  readonly set: (key: string, reading: Reading) => void;
};

/**
 * What may be kept between runs; `mark` stands for the engine's version and the editor's actors and places. `read` holds
 * what has been read already in this one, by article: other threads may have done so.
 */
export type Keeping = {
  readonly readings: Readings;
  readonly mark: string;
  readonly read?: ReadonlyMap<string, Reading>;
  /** Drafts of the last run of this process: what has not changed is not analysed again, even where its date may move. */
  readonly drafts?: Map<string, Draft>;
};

/** Keys of readings: by what an article's own bytes say, and by what the whole corpus makes of them. */
export type Keys = {
  readonly alone: (source: ArticleSource) => string;
  readonly together: (source: ArticleSource) => string;
  /** Of drafts, which know whose they are. */
  readonly draft: (source: ArticleSource) => string;
};

/**
 * Keys for a set of articles. `mark` stands for everything else a reading depends on: the engine's version and the
 * editor's actors and places.
 */
export function keysOf(sources: readonly ArticleSource[], mark: string): Keys {
  const alone = new Map(sources.map((source) => [source, hash([mark, contentOf(source)])]));
  const all = sources.map((source) => `${source.id} ${alone.get(source)}`).sort();
  const state = hash(all);
  const keyOf = (source: ArticleSource) => alone.get(source) ?? hash([mark, contentOf(source)]);
  return {
    alone: keyOf,
    together: (source) => `${keyOf(source)}-${state}`,
    draft: (source) => JSON.stringify([source.id, source.file, source.source, source.url, keyOf(source)]),
  };
}

/** The parts of a source that its facts and its date depend on. */
function contentOf({ title, given, retrieved, body, corrections }: ArticleSource): string {
  return JSON.stringify([title, given, retrieved, body, corrections ?? []]);
}

function hash(parts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\n");
  return sum.digest("base64url").slice(0, 27);
}
