import { fr } from "chrono-node";
import { findTemporal } from "@/lib/extract/temporal";
import { findVerbs, segment } from "@/lib/text";
import { cpuSeconds } from "./cpu";
import { benchLinear } from "./linear";
import { benchPipeline } from "./pipeline";
import { BENCH_LENGTH, BENCH_TEXTS } from "./texts";

/** The peer is given up on a text on which it would take longer than this, judged by a part of it. */
const PATIENCE_SECONDS = 5;
const REFERENCE = new Date("2016-09-08T12:00:00Z");
/** The best of so many, for both alike. */
const RUNS = 7;

function rules(text: string): void {
  findTemporal(segment(text), []);
}

function withVerbs(text: string): void {
  const document = segment(text);
  findTemporal(document, findVerbs(document));
}

function chrono(text: string): void {
  fr.parse(text, REFERENCE);
}

/** The peer's seconds; where a part of the text already takes long, at least as many as that part says (`≥`). */
function chronoSeconds(text: string): { seconds: number; isEstimate: boolean } {
  for (const part of [100, 10]) {
    const seconds = cpuSeconds(() => chrono(text.slice(0, text.length / part)), 1) * part;
    if (seconds > PATIENCE_SECONDS) return { seconds, isEstimate: true };
  }
  return { seconds: cpuSeconds(() => chrono(text), RUNS), isEstimate: false };
}

function rate(seconds: number): string {
  return `${(BENCH_LENGTH / 1e6 / seconds).toFixed(2)} MB/s`;
}

const lines: string[][] = [
  ["text", "ours", "with verbs", "chrono (fr)", "ours ÷ chrono", "time of 2 MB ÷ 1 MB"],
];
rules(BENCH_TEXTS[0]?.make(BENCH_LENGTH / 4) ?? "");
const wanted = process.argv.slice(2);
for (const { name, make } of BENCH_TEXTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const text = make(BENCH_LENGTH);
  const ours = cpuSeconds(() => rules(text), RUNS);
  const verbs = cpuSeconds(() => withVerbs(text), RUNS);
  const twice = make(2 * BENCH_LENGTH);
  const double = cpuSeconds(() => rules(twice), RUNS);
  const peer = chronoSeconds(text);
  lines.push([
    name,
    rate(ours),
    rate(verbs),
    `${peer.isEstimate ? "≤ " : ""}${rate(peer.seconds)}`,
    `${peer.isEstimate ? "≥ " : ""}${(peer.seconds / ours).toFixed(1)}`,
    (double / ours).toFixed(2),
  ]);
}
const widths = (lines[0] ?? []).map((_, column) =>
  Math.max(...lines.map((line) => (line[column] ?? "").length)),
);
for (const line of lines)
  process.stdout.write(
    `${line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd()}\n`,
  );
benchPipeline();
benchLinear();
