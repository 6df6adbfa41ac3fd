import { describe, expect, it } from "vitest";
import { sightingsOf } from "@/lib/corpus/merge/sighting";
import type { Timex } from "@/lib/domain";
import { tellingArticle } from "../../../support/sightings";

function timex(edtf: string, start: number, value = edtf, mod: Timex["mod"] = null): Timex {
  const text = "alors";
  return { type: "DATE", value, mod, edtf, start, end: start + text.length, text, rule: "test/date" };
}

/** Where the sentence that tells the contact stands. */
const SENTENCE = { start: 10, end: 30, text: "elles se sont vues" };

function firmness(date: string, timexes: readonly Timex[] = []): number | undefined {
  const told = [{ date, evidence: [SENTENCE] }];
  return sightingsOf(tellingArticle("a", "2001-12-01", told, timexes))[0]?.firmness;
}

describe("how firmly the words fix a date", () => {
  it.each([
    ["a day", "2001-03-05", 0],
    ["days said one by one", "2001-03-05/2001-03-06", 0],
    ["the beginning of a month", "2001-03-01/2001-03-10", 2],
    ["its middle", "2001-03-11/2001-03-20", 2],
    ["its end", "2001-03-21/2001-03-31", 2],
    ["the end of a short month", "2001-02-21/2001-02-28", 2],
    ["days that begin like the beginning", "2001-03-01/2001-03-09", 0],
    ["days that end like the beginning", "2001-03-02/2001-03-10", 0],
    ["days that begin like the middle", "2001-03-11/2001-03-19", 0],
    ["days that end like the middle", "2001-03-12/2001-03-20", 0],
    ["days that begin like the end", "2001-03-21/2001-03-30", 0],
    ["days that end like the end", "2001-03-22/2001-03-31", 0],
    ["a week, Monday to Sunday", "2001-03-05/2001-03-11", 2],
    ["seven days from a Tuesday", "2001-03-06/2001-03-12", 0],
    ["five days from a Monday", "2001-03-05/2001-03-09", 0],
    ["a month", "2001-03", 3],
    ["three months", "2001-03/2001-05", 4],
    ["a month of the year before to its like", "2000-03/2001-03", 4],
    ["a year", "2001", 4],
    ["from the first to the last but one", "2001-03-01/2001-03-30", 0],
  ])("%s: %s", (_, date, expected) => {
    expect(firmness(date)).toBe(expected);
  });

  it.each([
    ["« ce week-end »", [timex("2001-03-03/2001-03-04", 15, "2001-W09-WE")], 1],
    ["« vers le 3 »", [timex("2001-03-03/2001-03-04", 15, "2001-03-03", "APPROX")], 1],
    ["« les 3 et 4 »", [timex("2001-03-03/2001-03-04", 15)], 0],
    ["a weekend told in another sentence alone", [timex("2001-03-03/2001-03-04", 55, "2001-W09-WE")], 1],
    ["a weekend told before that sentence alone", [timex("2001-03-03/2001-03-04", 2, "2001-W09-WE")], 1],
    [
      "the days here, « ce week-end » behind",
      [timex("2001-03-03/2001-03-04", 15), timex("2001-03-03/2001-03-04", 55, "2001-W09-WE")],
      0,
    ],
    [
      "« ce week-end » before, the days here",
      [timex("2001-03-03/2001-03-04", 2, "2001-W09-WE"), timex("2001-03-03/2001-03-04", 15)],
      0,
    ],
    [
      "« ce week-end » here, the days elsewhere",
      [timex("2001-03-03/2001-03-04", 15, "2001-W09-WE"), timex("2001-03-03/2001-03-04", 55)],
      1,
    ],
    [
      "« ce week-end » and the days here",
      [timex("2001-03-03/2001-03-04", 12, "2001-W09-WE"), timex("2001-03-03/2001-03-04", 20)],
      0,
    ],
    ["another weekend", [timex("2001-03-10/2001-03-11", 15, "2001-W10-WE")], 0],
  ])("%s", (_, timexes, expected) => {
    expect(firmness("2001-03-03/2001-03-04", timexes)).toBe(expected);
  });

  it("a vague month stays what it is, whatever is said of it", () => {
    expect(firmness("2001-03", [timex("2001-03", 15, "2001-03", "APPROX")])).toBe(3);
  });

  it("two sentences may tell it, one with the days", () => {
    const evidence = [SENTENCE, { start: 40, end: 80, text: "le week-end" }];
    const timexes = [timex("2001-03-03/2001-03-04", 100), timex("2001-03-03/2001-03-04", 50, "2001-W09-WE")];
    const article = tellingArticle("a", "2001-12-01", [{ date: "2001-03-03/2001-03-04", evidence }], timexes);
    expect(sightingsOf(article)[0]?.firmness).toBe(1);
  });
});

describe("what an article tells", () => {
  it("leaves out a contact whose date is no date", () => {
    const told = [{ date: "un jour" }, { date: "2001-03-05" }];
    expect(sightingsOf(tellingArticle("a", "2001-03-09", told)).map(({ mention }) => mention.date)).toEqual([
      "2001-03-05",
    ]);
  });

  it.each([
    ["written on the next day", "2001-03-06", true],
    ["written on its day", "2001-03-05", false],
    ["written in its month", "2001-03", false],
    ["written before", "2001-03-01", false],
    ["written nobody knows when", "", false],
  ])("hindsight: %s", (_, written, expected) => {
    expect(sightingsOf(tellingArticle("a", written, [{ date: "2001-03-05" }]))[0]?.isHindsight).toBe(
      expected,
    );
  });
});
