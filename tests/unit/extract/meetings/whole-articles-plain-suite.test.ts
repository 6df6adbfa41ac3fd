import { describe, expect, it } from "vitest";
import { WHOLE_ARTICLES_PLAIN } from "../../../suites/whole-articles-plain";
import { readingOf } from "../../../suites/whole-articles-recent/judge";

for (const [batch, articles] of Object.entries(WHOLE_ARTICLES_PLAIN))
  describe(`whole articles as an agency sends them: ${batch}`, () => {
    for (const article of articles) {
      const [title = ""] = article.text.split("\n");
      describe(`${article.day}: ${title}`, () => {
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
  });

describe("the articles", () => {
  it("tell contacts, each once", () => {
    for (const { contacts } of Object.values(WHOLE_ARTICLES_PLAIN).flat()) {
      const lines = contacts.map(({ line }) => line);
      expect(lines.length).toBeGreaterThan(4);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });
});
