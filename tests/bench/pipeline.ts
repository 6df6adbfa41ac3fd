import { fr } from "chrono-node";
import { anchorOf } from "@/lib/extract/anchor";
import { analyse, extractFacts } from "@/lib/extract/pipeline";
import { buildRegistry } from "@/lib/extract/registry";
import { cpuSeconds } from "./cpu";
import { articleBodies, BENCH_LENGTH } from "./texts";

const DAY = "2016-09-08";
const RUNS = 5;

/** Prints, as one ratio, how fast all stages together read articles, one by one, beside chrono-node on the same. */
export function benchPipeline(): void {
  const registry = buildRegistry({ actors: [], places: [] });
  const bodies = articleBodies();
  const once = bodies.reduce((sum, body) => sum + body.length, 0);
  const articles = Array.from({ length: Math.ceil(BENCH_LENGTH / once) }, () => bodies).flat();
  const length = once * (articles.length / bodies.length);
  const anchor = anchorOf(DAY);
  const date = new Date(`${DAY}T12:00:00Z`);
  const ours = cpuSeconds(() => {
    for (const body of articles) extractFacts(analyse(body), anchor, registry);
  }, RUNS);
  const peer = cpuSeconds(() => {
    for (const body of articles) fr.parse(body, date);
  }, RUNS);
  const rate = (seconds: number) => Math.round(length / seconds).toLocaleString("en");
  process.stdout.write(
    `whole pipeline, all stages, news: ${rate(ours)} characters per CPU-second; chrono (fr), dates only: ${rate(peer)}; ratio ${(peer / ours).toFixed(2)}\n`,
  );
}

if (import.meta.filename === process.argv[1]) benchPipeline();
