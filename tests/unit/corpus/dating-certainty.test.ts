import { describe, expect, it } from "vitest";
import { dateArticles } from "@/lib/corpus/dating";
import { buildRegistry } from "@/lib/extract/registry";
import { type GoldArticle, readGoldFolder } from "../../support/gold";
import { goldDraft } from "../../support/gold-draft";

const registry = buildRegistry({ actors: [], places: [] });
const sets = ["own", "more", "kerry-lavrov-2016", "further", "talks", "former"].map((name) =>
  readGoldFolder(`tests/gold/${name}`),
);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days named as certain, right and wrong, when each article is given another hint than it was crawled with. */
function certainDays(hint: (gold: GoldArticle) => string | null): { right: number; wrong: string[] } {
  let right = 0;
  const wrong: string[] = [];
  for (const golds of sets) {
    const dates = dateArticles(
      golds.map((gold) => goldDraft(gold, hint(gold))),
      registry,
    );
    for (const [index, gold] of golds.entries()) {
      const edtf = dates[index]?.edtf ?? "";
      if (!DAY.test(edtf)) continue;
      if (gold.published.startsWith(edtf)) right++;
      else wrong.push(`${gold.id}: ${edtf}`);
    }
  }
  return { right, wrong };
}

/** So many of the days given as certain may be wrong. */
const MOST_WRONG = 0.02;

/** A wrong day given as certain is the worst outcome; days left open are honest. */
describe("days given as certain", () => {
  it.each<[string, (gold: GoldArticle) => string | null, number]>([
    ["the true day", ({ published }) => published.slice(0, 10), 190],
    ["the hint of the crawl", ({ given }) => given, 150],
    ["the month", ({ published }) => published.slice(0, 7), 114],
    ["no hint", () => null, 90],
    ["a month of another age", () => "1999-02", 88],
  ])(
    "with %s",
    (_, hint, least) => {
      const { right, wrong } = certainDays(hint);
      expect(wrong.length / (right + wrong.length), wrong.join("\n")).toBeLessThanOrEqual(MOST_WRONG);
      expect(right).toBeGreaterThanOrEqual(least);
    },
    120_000,
  );
});

/** The same day of the next year: what a slip of the year makes of a date. */
function nextYear({ published }: GoldArticle): string {
  return `${Number(published.slice(0, 4)) + 1}${published.slice(4, 10)}`;
}

it("sees through most full dates that are a year late", () => {
  const { right, wrong } = certainDays(nextYear);
  expect(right).toBeGreaterThanOrEqual(140);
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(16);
}, 120_000);
