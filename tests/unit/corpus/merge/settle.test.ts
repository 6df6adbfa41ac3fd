import { describe, expect, it } from "vitest";
import { compareText, settle } from "@/lib/corpus/merge/settle";
import type { Sighting } from "@/lib/corpus/merge/sighting";
import { smallRegistry } from "../../../support/registry";
import { sighting, type Told } from "../../../support/sightings";

const whoIsWho = smallRegistry(
  { "anna-lind": "suede", "aino-saari": "finlande" },
  { uppsala: "suede", lund: "suede", turku: "finlande" },
);

type Said = Partial<Told> & { readonly written?: string; readonly id?: string };

/** Sightings of articles a, b, c…, each written on the 9th unless said otherwise. */
function sightings(said: readonly Said[]): Sighting[] {
  return said.map(({ written, id, ...told }, index) =>
    sighting({ date: "2001-03-05", ...told }, written, id ?? String.fromCharCode(97 + index)),
  );
}

/** Settles in the order given and in the other: the order of articles changes nothing. */
function settled(...said: readonly Said[]) {
  const told = sightings(said);
  const result = settle(told, whoIsWho);
  expect(settle(told.toReversed(), whoIsWho)).toEqual(result);
  return result;
}

const span = (start: number, end = start + 5) => ({ start, end, text: "phrase" });

describe("the date", () => {
  it.each<[string, readonly Said[], string]>([
    ["a day over its month", [{ date: "2001-03" }, { date: "2001-03-05" }], "2001-03-05"],
    [
      "a day over its month, though more say the month",
      [{ date: "2001-03" }, { date: "2001-03" }, { date: "2001-03-05" }],
      "2001-03-05",
    ],
    [
      "the editor's word over a day",
      [{ date: "2001-03", correctedBy: "editor" }, { date: "2001-03-05" }],
      "2001-03",
    ],
    [
      "who tells it as done",
      [{ date: "2001-03-06" }, { date: "2001-03-05", status: "planned" }],
      "2001-03-06",
    ],
    [
      "who tells it as done, though more planned another day",
      [
        { date: "2001-03-06" },
        { date: "2001-03-05", status: "planned" },
        { date: "2001-03-05", status: "planned", written: "2001-03-10" },
      ],
      "2001-03-06",
    ],
    [
      "what most say",
      [
        { date: "2001-03-05/2001-03-07", written: "2001-03-10" },
        { date: "2001-03-05" },
        { date: "2001-03-05", written: "2001-03-08" },
      ],
      "2001-03-05",
    ],
    [
      "all days of it, of two words",
      [{ date: "2001-03-05", written: "2001-03-10" }, { date: "2001-03-05/2001-03-06" }],
      "2001-03-05/2001-03-06",
    ],
    [
      "the shorter of two vague words, told last",
      [{ date: "2001" }, { date: "2000/2001", written: "2001-03-08" }],
      "2001",
    ],
    [
      "the latest word",
      [{ date: "2001-03-05", written: "2001-03-08" }, { date: "2001-03-06" }],
      "2001-03-06",
    ],
  ])("%s", (_, said, date) => {
    expect(settled(...said).date).toBe(date);
  });
});

describe("the place", () => {
  it.each<[string, readonly Said[], string | null]>([
    ["none said", [{}, {}], null],
    ["the one that is said", [{}, { place: "uppsala" }], "uppsala"],
    ["what most say", [{ place: "turku" }, { place: "uppsala" }, { place: "uppsala" }], "uppsala"],
    [
      "the town within the country most say",
      [{ place: "suede" }, { place: "suede" }, { place: "lund" }],
      "lund",
    ],
    ["the first of the alphabet among equals", [{ place: "uppsala" }, { place: "lund" }], "lund"],
    [
      "the town said most often within the country most say",
      [
        { place: "suede" },
        { place: "suede" },
        { place: "suede" },
        { place: "lund" },
        { place: "uppsala" },
        { place: "uppsala" },
        { place: "turku" },
        { place: "turku" },
      ],
      "uppsala",
    ],
  ])("%s", (_, said, place) => {
    expect(settled(...said).place).toBe(place);
  });
});

describe("how it stands", () => {
  it.each<[string, readonly Said[], string]>([
    [
      "the latest word",
      [
        { status: "planned", written: "2001-03-01" },
        { status: "cancelled", written: "2001-03-04" },
      ],
      "cancelled",
    ],
    [
      "a plan after a plan was dropped",
      [
        { status: "postponed", written: "2001-03-01" },
        { status: "planned", written: "2001-03-04" },
      ],
      "planned",
    ],
    [
      "who still speaks of a plan undoes nothing",
      [{ status: "held" }, { status: "planned", written: "2001-03-10" }],
      "held",
    ],
    [
      "a later word that it did not take place",
      [{ status: "held" }, { status: "cancelled", written: "2001-03-10" }],
      "cancelled",
    ],
    ["of one day, held over planned", [{ status: "held" }, { status: "planned" }], "held"],
    ["of one day, held over cancelled", [{ status: "held" }, { status: "cancelled" }], "held"],
    ["of one day, cancelled over postponed", [{ status: "cancelled" }, { status: "postponed" }], "cancelled"],
    ["of one day, held over planned told first", [{ status: "planned" }, { status: "held" }], "held"],
    ["of one day, held over cancelled told first", [{ status: "cancelled" }, { status: "held" }], "held"],
    [
      "of one day, cancelled over postponed told first",
      [{ status: "postponed" }, { status: "cancelled" }],
      "cancelled",
    ],
    [
      "of one day, postponed over planned told first",
      [{ status: "planned" }, { status: "postponed" }],
      "postponed",
    ],
    ["of one day, postponed over planned", [{ status: "postponed" }, { status: "planned" }], "postponed"],
    [
      "in one article too, held over planned",
      [
        { status: "held", id: "a", evidence: [span(0)] },
        { status: "planned", id: "a", evidence: [span(9)] },
      ],
      "held",
    ],
    [
      "in one article, the later sentence",
      [
        { status: "planned", id: "a", evidence: [span(0)] },
        { status: "cancelled", id: "a", evidence: [span(9)] },
      ],
      "cancelled",
    ],
  ])("%s", (_, said, status) => {
    expect(settled(...said).status).toBe(status);
  });

  it.each<[string, readonly Said[], string | null]>([
    [
      "the latest outcome that is told",
      [{ outcome: "none" }, { outcome: "partial", written: "2001-03-10" }, { written: "2001-03-11" }],
      "partial",
    ],
    [
      "none of what did not take place",
      [{ outcome: "agreement" }, { status: "cancelled", written: "2001-03-10" }],
      null,
    ],
    [
      "the first of an article's",
      [
        { outcome: "partial", id: "a", evidence: [span(0)] },
        { outcome: "none", id: "a", evidence: [span(9)] },
      ],
      "partial",
    ],
  ])("outcome: %s", (_, said, outcome) => {
    expect(settled(...said).outcome).toBe(outcome);
  });

  it("the sentences of the report that decides", () => {
    const held = { evidence: [span(20), span(5), span(5, 8)] };
    expect(settled(held, { status: "planned", evidence: [span(1)] }).evidence).toEqual([
      span(5, 8),
      span(5),
      span(20),
    ]);
  });

  it("of two reports of one day that say the same, the later in the alphabet decides", () => {
    expect(settled({ evidence: [span(1)] }, { evidence: [span(2)] }).evidence).toEqual([span(2)]);
  });
});

describe("reports", () => {
  it("one for each article, oldest first, those of no known day before all", () => {
    const said = [
      { written: "2001-03-10", id: "d" },
      { written: "2001-03", id: "c" },
      { written: "2001-03-01", id: "b" },
      { written: "", id: "z" },
      { written: "2001-03-10", id: "a" },
      { written: "2001-03-10", id: "a", evidence: [span(3)] },
    ];
    expect(settled(...said).reports.map(({ article }) => article)).toEqual(["z", "b", "c", "a", "d"]);
  });

  it("an article's sentences once each, in order", () => {
    const [report] = settled(
      { id: "a", evidence: [span(9), span(2)] },
      { id: "a", evidence: [span(9)] },
    ).reports;
    expect(report?.evidence).toEqual([span(2), span(9)]);
  });

  it("an article's first date stands", () => {
    const [report] = settled(
      { id: "a", date: "2001-03-05", evidence: [span(1)] },
      { id: "a", date: "2001-03", evidence: [span(9)] },
    ).reports;
    expect(report?.date).toBe("2001-03-05");
  });
});

describe("the rest", () => {
  it("kind, venue and initiative as most say, topics together", () => {
    const result = settled(
      { type: "multilateral", venue: "Palais", initiative: "suede", topics: ["paix"] },
      { type: "multilateral", venue: "Palais", initiative: "suede", topics: ["eau", "paix"] },
      { type: "meeting", venue: "Hotel", initiative: "finlande" },
    );
    expect(result).toMatchObject({
      type: "multilateral",
      venue: "Palais",
      initiative: "suede",
      topics: ["eau", "paix"],
    });
  });

  it("marks what the editor has corrected, and nothing else", () => {
    expect(settled({ correctedBy: "editor" }, {}).correctedBy).toBe("editor");
    expect(settled({}, {})).not.toHaveProperty("correctedBy");
  });

  it("needs a sighting", () => {
    expect(() => settle([], whoIsWho)).toThrow(RangeError);
  });

  it.each([
    ["a", "b", -1],
    ["b", "a", 1],
    ["a", "a", 0],
  ])("%s and %s in order: %d", (a, b, order) => {
    expect(compareText(a, b)).toBe(order);
  });
});
