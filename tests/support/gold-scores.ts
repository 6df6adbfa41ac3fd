import { existsSync, readFileSync } from "node:fs";
import { buildCorpus } from "@/lib/corpus";
import type { ArticleSource } from "@/lib/domain";
import { buildRegistry } from "@/lib/extract/registry";
import { type GoldArticle, readGoldFolder } from "./gold";
import { f1, Scorer } from "./score";

/** The annotated sets, by folder under `tests/gold`. */
export const GOLD_SETS = ["kerry-lavrov-2016", "more", "own", "further", "talks", "former", "unmet"] as const;

/** F1 of each layer, by set. */
export type Scores = Record<string, Record<string, number>>;

/** Runs the engine over an annotated set, as the command line would, and scores it. */
export function scoreSet(name: (typeof GOLD_SETS)[number]): {
  marks: Record<string, number>;
  misses: readonly string[];
} {
  const folder = `tests/gold/${name}`;
  const golds = readGoldFolder(folder);
  const registry = buildRegistry({ actors: [], places: [] });
  const { articles, meetings } = buildCorpus(golds.map(sourceOf), registry, []);
  const scorer = new Scorer();
  for (const gold of golds) {
    const article = articles.find(({ id }) => id === gold.id);
    if (!article) throw new Error(`${gold.id} is not in the corpus.`);
    scorer.article(gold, article);
  }
  const timeline = `${folder}/timeline.gold.json`;
  if (existsSync(timeline))
    scorer.meetings("timeline", "corpus", JSON.parse(readFileSync(timeline, "utf8")).meetings, meetings);
  return { marks: f1(scorer), misses: scorer.misses };
}

export function sourceOf({ id, given, title, source, body }: GoldArticle): ArticleSource {
  const file = `content/articles/${id}.md`;
  return { id, file, title, source, url: null, given, retrieved: null, body, bodyLine: 1 };
}

export const BASELINE = "tests/gold/baseline.json";

export function readBaseline(): Scores {
  return JSON.parse(readFileSync(BASELINE, "utf8"));
}
