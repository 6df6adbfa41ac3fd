import { describe, expect, it } from "vitest";
import { articlePage } from "@/lib/queries/article";
import { aDossier } from "../../support/dossier";
import { anArticle, aTimeline, spanIn } from "../../support/timeline";

const dossier = aDossier();
const view = articlePage(dossier, "2019-03-10-avant");
const body = dossier.articles.find(({ id }) => id === "2019-03-10-avant")?.body ?? "";

describe("an article's page", () => {
  it("gives the text back to the letter", () => {
    const text = view?.paragraphs.map(({ sentences }) =>
      sentences.map(({ before, parts }) => before + parts.map((part) => part.text).join("")).join(""),
    );
    expect(text).toEqual(body.split("\n\n"));
  });

  it("anchors every sentence", () => {
    expect(view?.paragraphs.flatMap(({ sentences }) => sentences.map(({ anchor }) => anchor))).toEqual([
      "s1",
      "s2",
      "s3",
    ]);
  });

  it("marks the facts in the text, each with its note", () => {
    const marks = view?.paragraphs[0]?.sentences.flatMap(({ parts }) =>
      parts.flatMap(({ text, mention }) => (mention ? [`${mention.id} ${mention.layer} ${text}`] : [])),
    );
    expect(marks).toEqual([
      "f1 actor Anna Berg",
      "f2 date mardi",
      "f3 place Vienne",
      "f4 actor Karim Haddad",
      "f5 toll plus de 4'000 morts",
    ]);
    expect(view?.paragraphs[0]?.notes.map(({ id }) => id)).toEqual(["f1", "f2", "f3", "f4", "f5"]);
    expect(view?.layers).toEqual({ dates: 1, actors: 2, places: 1, tolls: 1, meetings: 2 });
  });

  it("says why, by which rule, and where the fact is used", () => {
    const note = view?.paragraphs[0]?.notes[1];
    expect(note?.title).toBe("mardi 12\u00a0mars 2019");
    expect(note?.why).toContain("dimanche 10\u00a0mars 2019");
    expect(note?.rule).toBe("temporal/weekday");
    expect(note?.sentenceHref).toBe("#s1");
    expect(note?.uses.map(({ href }) => href)).toEqual(["/rencontres/2019-03-12-vienne-berg-haddad"]);
  });

  it("names the meetings a paragraph tells, as that article saw them", () => {
    expect(
      view?.paragraphs.map(({ meetings }) => meetings.map(({ href, status }) => [href, status])),
    ).toEqual([
      [["/rencontres/2019-03-12-vienne-berg-haddad", "planned"]],
      [["/rencontres/2019-03-12-telephone-berg-novak", "held"]],
    ]);
  });

  it("is not there for an unknown id", () => {
    expect(articlePage(dossier, "nope")).toBeNull();
  });
});

const urlOf = (url: string) =>
  articlePage(aTimeline({ articles: [anArticle({ id: "a", body: "Moscou.", url })] }), "a")?.url;

describe("what does not fit together", () => {
  const text = "Moscou et Washington discutent jeudi soir.";
  const timex = {
    type: "DATE",
    value: "2019-03-14",
    mod: null,
    edtf: "2019-03-14",
    rule: "temporal/x",
  } as const;

  it("keeps the longer of two facts that overlap", () => {
    const article = anArticle({
      id: "a",
      body: text,
      timexes: [
        { ...spanIn(text, "jeudi soir"), ...timex },
        { ...spanIn(text, "jeudi"), ...timex },
      ],
    });
    const parts = articlePage(aTimeline({ articles: [article] }), "a")?.paragraphs[0]?.sentences[0]?.parts;
    expect(parts?.flatMap(({ text: words, mention }) => (mention ? [words] : []))).toEqual(["jeudi soir"]);
  });

  it("follows only web addresses", () => {
    expect(urlOf("https://example.org/x")).toBe("https://example.org/x");
    expect(urlOf("javascript:alert(1)")).toBeNull();
  });
});
