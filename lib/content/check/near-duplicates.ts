import type { ArticleSource, Problem } from "@/lib/domain";
import { fold } from "@/lib/text";
import { warning } from "../problem";
import type { Checked } from "./checked";

/** Words in a row that two articles must share to be compared. */
const RUN = 6;
/** One run in so many is looked at; the same ones in every article. */
const SAMPLE = 4;
/** A run found in more articles than this is a phrase of the trade and tells nothing. */
const COMMON = 25;
const ALIKE = 0.5;

/** Warns of articles that are mostly one text: the same wire in two outlets, or an update of it. */
export function nearDuplicates({ content }: Checked): Problem[] {
  const runs = content.articles.map((source) => ({ source, runs: sampledRuns(source.body) }));
  const holders = new Map<number, number[]>();
  for (const [index, { runs: own }] of runs.entries()) {
    for (const run of own) holders.set(run, [...(holders.get(run) ?? []).slice(0, COMMON), index]);
  }
  const problems: Problem[] = [];
  for (const [index, { source, runs: own }] of runs.entries()) {
    const shared = new Map<number, number>();
    for (const run of own) {
      const others = holders.get(run) ?? [];
      if (others.length > COMMON) continue;
      for (const other of others) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const [best] = [...shared].sort((a, b) => b[1] - a[1]);
    const other = best ? runs[best[0]] : undefined;
    if (!best || !other) continue;
    const part = best[1] / Math.max(1, Math.min(own.size, other.runs.size));
    if (part >= ALIKE && best[1] >= 3) problems.push(alike(source, other.source, part));
  }
  return problems;
}

function alike(source: ArticleSource, other: ArticleSource, part: number): Problem {
  const message = `mostly the same text as ${other.file} (${Math.round(100 * part)} % of it)`;
  const remedy = "Keep both only if each says something of its own: they count as two reports.";
  return warning({ file: source.file, line: source.bodyLine }, message, remedy);
}

function sampledRuns(body: string): Set<number> {
  const words = fold(body).match(/[a-z0-9]+/g) ?? [];
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const run = hash(words.slice(at, at + RUN).join(" "));
    if (run % SAMPLE === 0) runs.add(run);
  }
  return runs;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
