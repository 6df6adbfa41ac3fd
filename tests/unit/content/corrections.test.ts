import { describe, expect, it } from "vitest";
import { readArticle } from "@/lib/content";

const BODY =
  "Mme Ashton a vu l’émissaire jeudi soir à Oslo. Elle repart vendredi ; jeudi, 12 civils sont morts.";

function read(entry: string) {
  const lines = entry.split("\n").map((line) => `    ${line}\n`);
  const text = `---\nsource: AFP\ncorrections:\n  -\n${lines.join("")}---\n${BODY}`;
  const result = readArticle({ id: "x", file: "x.md", text });
  const told = result.problems.map(
    ({ line, field, message, remedy }) => `${line}: ${field}: ${message}. ${remedy}`,
  );
  return { corrections: result.source?.corrections ?? null, told };
}

describe("an editor's corrections", () => {
  it.each([
    [
      "text: jeudi soir\ndate: 2012-09-08TEV",
      "jeudi soir",
      { kind: "date", value: "2012-09-08TEV", edtf: "2012-09-08", mod: null },
    ],
    [
      "text: vendredi\ndate: 2012-W36-WE",
      "vendredi",
      { kind: "date", value: "2012-W36-WE", edtf: "2012-09-08/2012-09-09", mod: null },
    ],
    [
      "text: vendredi\ndate: 2012-09\nmod: END",
      "vendredi",
      { kind: "date", value: "2012-09", edtf: "2012-09", mod: "END" },
    ],
    [
      "text: l'émissaire\nactor: lakhdar-brahimi",
      "l’émissaire",
      { kind: "actor", actors: ["lakhdar-brahimi"] },
    ],
    ["text: Elle\nactor: [a, b]", "Elle", { kind: "actor", actors: ["a", "b"] }],
    ["text: Oslo\nplace: oslo", "Oslo", { kind: "place", place: "oslo" }],
    ["text: Oslo\norganisation: onu", "Oslo", { kind: "organisation", organisation: "onu" }],
    ["text: Oslo\ndrop: [place, actor]", "Oslo", { kind: "drop", layers: ["place", "actor"] }],
    [
      "text: Oslo\ndrop: all",
      "Oslo",
      { kind: "drop", layers: ["date", "actor", "organisation", "place", "toll", "meeting"] },
    ],
    [
      'text: 12 civils\ntoll: { bound: ">=", count: 12, victims: civils, on: 2012-09-06 }',
      "12 civils",
      {
        kind: "toll",
        bound: ">=",
        count: 12,
        victims: "civils",
        scope: { on: "2012-09-06" },
        attribution: null,
      },
    ],
    [
      "text: a vu l'émissaire\nmeeting: { date: 2012-09-06, place: oslo, participants: [catherine-ashton, lakhdar-brahimi] }",
      "a vu l’émissaire",
      {
        kind: "meeting",
        type: "meeting",
        date: "2012-09-06",
        place: "oslo",
        participants: ["catherine-ashton", "lakhdar-brahimi"],
        status: "held",
        outcome: null,
      },
    ],
    ["published: 2012-09-07", null, { kind: "published", date: "2012-09-07" }],
  ])("%j", (entry, quoted, change) => {
    const { corrections, told } = read(entry);
    expect(told).toEqual([]);
    expect(corrections).toHaveLength(1);
    expect(corrections?.[0]).toMatchObject({ line: 5, change });
    const quote = corrections?.[0]?.quote ?? null;
    expect(quote && BODY.slice(quote.start, quote.end)).toBe(quoted);
  });

  it("takes the occurrence that is asked for", () => {
    const { corrections } = read("text: jeudi\nnth: 2\ndrop: date");
    expect(corrections?.[0]?.quote?.start).toBe(BODY.lastIndexOf("jeudi"));
  });

  it.each([
    [
      "text: jeudi\ndrop: date",
      "5: corrections.0.nth: « jeudi » stands 2 times in the article. Say which: nth: 1 to nth: 2.",
    ],
    [
      "text: jeudi\nnth: 3\ndrop: date",
      "5: corrections.0.nth: « jeudi » stands 2 times in the article. Say which: nth: 1 to nth: 2.",
    ],
    [
      "text: jeudi soir\nnth: 2\ndrop: date",
      "5: corrections.0.nth: « jeudi soir » stands once in the article. Leave nth out.",
    ],
    [
      "text: a vu un émissaire jeudi soir\ndrop: date",
      "5: corrections.0.text: « a vu un émissaire jeudi soir » does not stand in the article. Did you mean « a vu l’émissaire jeudi soir »?",
    ],
    [
      "text: samedi matin\ndrop: date",
      "5: corrections.0.text: « samedi matin » does not stand in the article. Quote words that stand in the article.",
    ],
    [
      "text: Oslo",
      "5: corrections.0: an entry without a change. Give each entry one of date, actor, organisation, place, toll, meeting, drop, published.",
    ],
    [
      "text: Oslo\nplace: oslo\ndrop: actor",
      "5: corrections.0: an entry makes one change, this one makes several. Give each entry one of date, actor, organisation, place, toll, meeting, drop, published.",
    ],
    [
      "place: oslo",
      "5: corrections.0: there is no text to correct. Quote the words as the article has them: text: jeudi soir.",
    ],
    [
      "text: Oslo\nplce: oslo",
      "6: corrections.0.plce: unknown field. Did you mean « place »? The fields are: text, nth, date, mod, actor, organisation, place, toll, meeting, drop, published.",
    ],
    [
      "text: jeudi soir\ndate: jeudi",
      '6: corrections.0.date: expected a TIMEX3 date such as 2016-09-08, 2016-09-08TEV, 2016-W35 or 2016-08, found "jeudi". Write date: "2016-08-26".',
    ],
    [
      "text: Oslo\nplace: À Oslo",
      '6: corrections.0.place: expected a place id such as geneve, found "À Oslo". Write place: geneve.',
    ],
  ])("%j is an error", (entry, message) => {
    expect(read(entry)).toEqual({ corrections: [], told: [message] });
  });
});
