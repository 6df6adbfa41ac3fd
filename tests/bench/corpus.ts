import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildCorpus, type Reading, type Readings, readAlone } from "@/lib/corpus";
import type { ArticleSource } from "@/lib/domain";
import { buildRegistry } from "@/lib/extract/registry";
import { makeArticles } from "./articles";

/** Two cores: this process and a second one read what articles say alone; what depends on others follows here. */
const registry = buildRegistry({ actors: [], places: [] });

function readAll(sources: readonly ArticleSource[]): [string, Reading][] {
  return sources.flatMap((source) => {
    const reading = readAlone(source, registry);
    return reading ? [[source.id, reading] satisfies [string, Reading]] : [];
  });
}

/** Every second article, read by a process of its own. */
function readOddInProcess(count: number): Promise<[string, Reading][]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ["--odd-of", String(count)]);
    child.once("message", (readings: [string, Reading][]) => resolve(readings));
    child.once("error", reject);
  });
}

/** A store in memory; JSON stands for what a store on disk would do. */
function memory(): Readings & { readonly size: () => number } {
  const texts = new Map<string, string>();
  return {
    get: (key) => {
      const text = texts.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    set: (key, reading) => void texts.set(key, JSON.stringify(reading)),
    size: () => [...texts.values()].reduce((sum, text) => sum + text.length, 0),
  };
}

async function measure(count: number): Promise<void> {
  const sources = makeArticles(count);
  const store = memory();
  const started = performance.now();
  const other = readOddInProcess(count);
  const read = new Map(readAll(sources.filter((_, index) => index % 2 === 0)));
  for (const [id, reading] of await other) read.set(id, reading);
  const alone = seconds(started);
  const cold = buildCorpus(sources, registry, [], { readings: store, mark: "bench", read });
  const whole = seconds(started);
  const again = performance.now();
  buildCorpus(sources, registry, cold.ledger, { readings: store, mark: "bench" });
  const days = cold.articles.filter(({ documentDate }) => documentDate.edtf.length === 10).length;
  console.log(
    [
      `${count} articles, ${cold.meetings.length} meetings, ${days} fixed days`,
      `cold ${whole} s (of which alone, on two cores, ${alone} s)`,
      `nothing changed ${seconds(again)} s`,
      `memory ${Math.round(process.memoryUsage().rss / 1e6)} MB, kept ${Math.round(store.size() / 1e6)} MB`,
    ].join("\n  "),
  );
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

const [mode, count] = process.argv.slice(2);
if (mode === "--odd-of") {
  process.send?.(readAll(makeArticles(Number(count)).filter((_, index) => index % 2 === 1)));
} else {
  for (const size of process.argv.slice(2).map(Number)) await measure(size);
}
