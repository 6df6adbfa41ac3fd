import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content";
import type { Article, Span } from "@/lib/domain";
import { readEdition } from "@/lib/queries/timeline";
import { EFFORT } from "../../support/effort";
import { temporaryFolder } from "../../support/temporary-folder";

const LEAD =
  "M. Støre a rencontré Mme Ashton lundi à Oslo, a annoncé le gouvernement norvégien le 16 octobre 2012.";

/** Texts that a program could stumble over; each must be read, or be a named problem. */
const HOSTILE: Readonly<Record<string, string>> = {
  "one-line": LEAD.repeat(500),
  "one-word": "a".repeat(200_000),
  digits: `Il y a eu ${"9".repeat(100_000)} morts, ${"1 000 ".repeat(5000)}et plus.`,
  quotes: "« ".repeat(20_000),
  brackets: `${"(".repeat(20_000)}${")".repeat(20_000)}`,
  dots: ". ".repeat(20_000),
  weekdays: "lundi mardi ".repeat(5000),
  decomposed: LEAD.normalize("NFD"),
  windows: LEAD.replaceAll(" ", " \r\n"),
  bidi: `\u202E${LEAD}\u202C \u2066Oslo\u2069`,
  "zero-width": LEAD.replaceAll("a", "a\u200B"),
  controls: `\u0001\u0008\u000B\u000C\u001B[31m${LEAD}\u007F\u0085\u2028\u2029`,
  surrogates: `😀${LEAD}𝔘𠜎`,
  "lone-surrogate": `${LEAD} \uD800 \uDC00`,
  blanks: "\u00A0\u202F\u2009\u3000 \t".repeat(5000),
  fences: "---\n".repeat(5000),
  marks: "e\u0301\u0301\u0301".repeat(5000),
  html: `<script>alert(1)</script><!-- ${LEAD} -->`,
};

function spansOf(article: Article): readonly Span[] {
  const { timexes, actors, organisations, places, tolls, meetings } = article;
  return [
    ...timexes,
    ...actors,
    ...organisations,
    ...places,
    ...tolls,
    ...meetings.flatMap(({ evidence }) => evidence),
  ];
}

function expectTrueOffsets(articles: readonly Article[]): void {
  for (const article of articles) {
    for (const { start, end, text } of spansOf(article)) expect(article.body.slice(start, end)).toBe(text);
  }
}

describe("hostile files", () => {
  it.each(Object.keys(HOSTILE))("%s: read, or a named problem, in good time", { timeout: 60_000 }, (name) => {
    const { timeline } = readEdition(temporaryFolder({ [`articles/${name}.md`]: HOSTILE[name] ?? "" }));
    expect(timeline.articles.length + timeline.problems.length).toBeGreaterThan(0);
    expectTrueOffsets(timeline.articles);
  });

  it("never keep the others out", () => {
    const files = Object.fromEntries(
      Object.entries(HOSTILE).map(([name, text]) => [`articles/${name}.md`, text]),
    );
    const content = loadContent(temporaryFolder({ ...files, "articles/good.md": LEAD }));
    expect(content.articles.map(({ id }) => id)).toContain("good");
    expect(content.articles.length + content.problems.length).toBe(Object.keys(HOSTILE).length + 1);
  });

  it("offsets point at their text, whatever stands between the words", { timeout: 60_000 * EFFORT }, () => {
    const pieces = constantFrom(
      ...LEAD.split(" "),
      " ",
      "\u00A0",
      "\u202F",
      "\n\n",
      "\r\n",
      "« ",
      " »",
      "’",
      "\u200B",
      "e\u0301",
      "12",
      "000",
      "morts",
      "Genève",
      ".",
      ",",
      "-",
      "(",
      ")",
      "😀",
    );
    assert(
      property(array(pieces, { minLength: 1, maxLength: 60 }), (parts) => {
        const { timeline } = readEdition(temporaryFolder({ "articles/a.md": `${parts.join("")}.` }));
        expectTrueOffsets(timeline.articles);
      }),
      { numRuns: 30 * EFFORT },
    );
  });
});
