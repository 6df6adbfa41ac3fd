import { describe, expect, it } from "vitest";
import type { Article } from "../suites/whole-articles-recent/articles";
import { readingOf } from "../suites/whole-articles-recent/judge";

/** A small story of a suite: what it tells, and whether that comes out yet. */
type Story = { readonly day: string; readonly text: string; readonly notYet?: boolean };

/** A test for each story, by the hand or frame it is of: nothing is wrong, or something is where it is marked `notYet`. */
export function describeStories<S extends Story>(
  suite: Readonly<Record<string, readonly S[]>>,
  faultsOf: (story: S) => string[],
): void {
  for (const [frame, stories] of Object.entries(suite))
    describe(frame, () => {
      for (const story of stories)
        it(`${story.day}: ${story.text}`, () => {
          const faults = faultsOf(story);
          if (story.notYet) expect(faults, "comes out right now: take `notYet: true` away").not.toEqual([]);
          else expect(faults).toEqual([]);
        });
    });
}

/** Tests for each article: every contact marked « -> » is found, none marked « ~> », and only those marked « !> » are wrong. */
export function describeArticles(title: string, suite: Readonly<Record<string, readonly Article[]>>): void {
  for (const [batch, articles] of Object.entries(suite))
    describe(`${title}: ${batch}`, () => {
      for (const article of articles) describeArticle(article);
    });

  describe("the articles", () => {
    it("tell contacts, each once", () => {
      for (const { contacts } of Object.values(suite).flat()) {
        const lines = contacts.map(({ line }) => line);
        expect(lines.length).toBeGreaterThan(4);
        expect(new Set(lines).size).toBe(lines.length);
      }
    });
  });
}

function describeArticle(article: Article): void {
  const [headline = ""] = article.text.split("\n");
  describe(`${article.day}: ${headline}`, () => {
    const { missed, extra } = readingOf(article);

    for (const { line, isFound } of article.contacts)
      it(`${isFound ? "tells" : "does not tell yet, or « ~> » must become « -> »:"} ${line}`, () => {
        if (isFound) expect(missed).not.toContain(line);
        else expect(missed).toContain(line);
      });

    it("tells nothing wrong but what is marked with « !> »", () => {
      expect(extra).toEqual(article.wrong);
    });
  });
}
