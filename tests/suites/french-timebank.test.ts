import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorOf } from "@/lib/extract/anchor";
import { findTemporal, resolveTemporal } from "@/lib/extract/temporal";
import { findVerbs, segment } from "@/lib/text";

/** Half of French TimeBank 1.1 (Bittar et al. 2011), which may not be copied here: the test runs where it stands beside the project. */
const FOLDER = "../shared/suites/french-timebank-dev";

type Row = { file: string; start: number; end: number; text: string; type: string; value: string | null };

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as T;
}

const DETERMINER = /^(les?|la|l['’]|ce|cet|cette|ces|un|une)\s*/i;

/** Where a span begins, a leading determiner aside. */
function core({ start, text }: Row): number {
  const found = DETERMINER.exec(text)?.[0].length ?? 0;
  return found < text.length ? start + found : start;
}

function predictions(dates: Record<string, string>): Row[] {
  return Object.entries(dates).flatMap(([file, date]) => {
    const document = segment(readFileSync(join(FOLDER, "texts", file), "utf8"));
    const mentions = findTemporal(document, findVerbs(document));
    return resolveTemporal(document, mentions, anchorOf(date.slice(0, 10))).map(
      ({ start, end, text, type, value }) => ({ file, start, end, text, type, value }),
    );
  });
}

/** TempEval-3: pairs by overlap, one to one, the right value first. */
function score(gold: readonly Row[], found: readonly Row[]) {
  const pairs = gold
    .flatMap((g) =>
      found
        .filter((p) => p.file === g.file && Math.min(g.end, p.end) > Math.max(g.start, p.start))
        .map((p) => ({ g, p, right: g.value === p.value })),
    )
    .sort((a, b) => Number(b.right) - Number(a.right));
  const used = new Set<Row>();
  const tally = { relaxed: 0, value: 0, strict: 0 };
  for (const { g, p, right } of pairs) {
    if (used.has(g) || used.has(p)) continue;
    used.add(g).add(p);
    tally.relaxed++;
    if (right) tally.value++;
    if (core(g) === core(p) && g.end === p.end) tally.strict++;
  }
  const f1 = (count: number) => (2 * count) / (gold.length + found.length);
  return { relaxed: f1(tally.relaxed), value: f1(tally.value), strict: f1(tally.strict) };
}

describe.skipIf(!existsSync(FOLDER))("French TimeBank, development half", () => {
  it("stays at its marks", () => {
    const gold = read<Row[]>("gold.json").filter(({ type }) => type !== "IGNORE");
    const scores = score(gold, predictions(read("refs.json")));
    expect(scores.relaxed).toBeGreaterThanOrEqual(0.94);
    expect(scores.value).toBeGreaterThanOrEqual(0.86);
    expect(scores.strict).toBeGreaterThanOrEqual(0.88);
  });
});
