import { assert, property, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCorpus, type Readings } from "@/lib/corpus";
import { articleSchema, meetingSchema } from "@/lib/domain";
import { buildRegistry } from "@/lib/extract/registry";
import { readGoldFolder } from "../../support/gold";
import { sourceOf } from "../../support/gold-scores";

const registry = buildRegistry({ actors: [], places: [] });
const sources = readGoldFolder("tests/gold/kerry-lavrov-2016").map(sourceOf);
const corpus = buildCorpus(sources, registry, []);

describe("a corpus out of its sources", () => {
  it("is what the contract says", () => {
    for (const article of corpus.articles) expect(articleSchema.safeParse(article).error).toBeUndefined();
    for (const meeting of corpus.meetings) expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
  });

  it("quotes bodies to the letter", () => {
    const bodies = new Map(corpus.articles.map(({ id, body }) => [id, body]));
    for (const { reports } of corpus.meetings)
      for (const { article, evidence } of reports)
        for (const { start, end, text } of evidence)
          expect(bodies.get(article)?.slice(start, end)).toBe(text);
  });

  it("titles and addresses meetings", () => {
    const failed = corpus.meetings.find(({ slug }) => slug === "2016-08-26-geneve-kerry-lavrov");
    expect(failed).toMatchObject({
      title: "Kerry–Lavrov à Genève, 26 août 2016",
      status: "held",
      outcome: "partial",
    });
    expect(failed?.reports.map(({ documentDate }) => documentDate)).toEqual([
      "2016-08-24",
      "2016-08-26",
      "2016-09-08",
    ]);
  });

  it("keeps « ce week-end » against « les 4 et 5 septembre »", () => {
    const summit = corpus.meetings.find(({ slug }) => slug === "2016-09-04-chine-kerry-lavrov");
    expect(summit?.disagreements).toContainEqual({
      field: "date",
      values: [
        { value: "2016-09-03/2016-09-04", articles: ["2016-09-08-ats-kerry-geneve"] },
        { value: "2016-09-04/2016-09-05", articles: ["2016-09-08-kerry-geneve-lavrov"] },
      ],
    });
  });

  it("sorts meetings by date, then slug, and articles by id", () => {
    expect(corpus.articles.map(({ id }) => id)).toEqual(sources.map(({ id }) => id).sort());
    const starts = corpus.meetings.map(({ date }) => date.slice(0, 10));
    expect(starts).toEqual([...starts].sort());
  });

  it("is the same for any order of the sources", () => {
    assert(
      property(shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
        expect(buildCorpus(shuffled, registry, [])).toEqual(corpus);
      }),
      { numRuns: 5 },
    );
  });

  it("is the same when its own ledger is read again", () => {
    expect(buildCorpus(sources, registry, corpus.ledger)).toEqual(corpus);
  });

  it("is the same from readings kept, and when one article has changed", () => {
    const kept = new Map<string, string>();
    const asked: string[] = [];
    const readings: Readings = {
      get: (key) => {
        const text = kept.get(key);
        if (text !== undefined) asked.push(key);
        return text === undefined ? undefined : JSON.parse(text);
      },
      set: (key, reading) => kept.set(key, JSON.stringify(reading)),
    };
    const keeping = { readings, mark: "test" };
    expect(buildCorpus(sources, registry, [], keeping)).toEqual(corpus);
    expect(asked).toEqual([]);
    expect(buildCorpus(sources, registry, [], keeping)).toEqual(corpus);
    expect(asked).toHaveLength(sources.length);
    const fewer = sources.slice(1);
    expect(buildCorpus(fewer, registry, [], keeping)).toEqual(buildCorpus(fewer, registry, []));
    expect(buildCorpus(sources, registry, [], { readings, mark: "other" })).toEqual(corpus);
  }, 60_000);

  it("is empty without sources", () => {
    expect(buildCorpus([], registry, [])).toMatchObject({
      articles: [],
      newcomers: [],
      meetings: [],
      ledger: [],
    });
  });
});
