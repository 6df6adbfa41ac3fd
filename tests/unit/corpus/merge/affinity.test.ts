import { describe, expect, it } from "vitest";
import { affinity, isInPerson, kinship } from "@/lib/corpus/merge/affinity";
import { smallRegistry } from "../../../support/registry";
import { sighting, type Told } from "../../../support/sightings";

const whoIsWho = smallRegistry(
  { "anna-lind": "suede", "aino-saari": "finlande", "eva-berg": "norvege", "ole-ruud": "danemark" },
  { uppsala: "suede", turku: "finlande" },
);

const TWO = ["aino-saari", "anna-lind"];
const THREE = [...TWO, "eva-berg"];
const FOUR = [...THREE, "ole-ruud"];
const TEN = [...FOUR, "a-b", "c-d", "e-f", "g-h", "i-j", "k-l"];

/** Told in an article of a day: the second of a pair is what the test changes. */
type One = Told & { readonly written?: string };

function fit(one: One, other: One): number | null {
  const [a, b] = [one, other].map(({ written, ...told }) => sighting(told, written));
  if (!a || !b) throw new RangeError("Two sightings, please.");
  expect(affinity(b, a, whoIsWho)).toBe(affinity(a, b, whoIsWho));
  return affinity(a, b, whoIsWho);
}

const DAY: One = { date: "2001-03-05", place: "uppsala", participants: TWO };
const CONFERENCE: One = { ...DAY, type: "multilateral", participants: FOUR };

describe("what cannot be one meeting", () => {
  it.each<[string, One, One]>([
    ["another day", DAY, { ...DAY, date: "2001-03-06" }],
    ["another town", DAY, { ...DAY, place: "turku" }],
    ["other people", DAY, { ...DAY, participants: ["eva-berg", "ole-ruud"] }],
    ["a call", DAY, { ...DAY, type: "phone-call" }],
    ["a call and a call with pictures", { ...DAY, type: "phone-call" }, { ...DAY, type: "video-call" }],
    ["a talk of two and a conference of four", DAY, CONFERENCE],
    [
      "a talk of three in the margins of ten",
      { ...DAY, participants: THREE },
      { ...CONFERENCE, participants: TEN },
    ],
    [
      "a call of three and their meeting",
      { ...DAY, type: "phone-call", participants: THREE },
      { ...DAY, participants: THREE },
    ],
    [
      "a conference of other guests elsewhere",
      { ...CONFERENCE, participants: THREE },
      { ...CONFERENCE, participants: [...TWO, "ole-ruud", "a-b", "c-d", "e-f"], place: "turku" },
    ],
    [
      "a conference of other guests in the country",
      { ...CONFERENCE, participants: THREE },
      { ...CONFERENCE, participants: [...TWO, "ole-ruud", "a-b", "c-d", "e-f"], place: "suede" },
    ],
    [
      "a conference of other guests on another day",
      { ...CONFERENCE, participants: THREE },
      { ...CONFERENCE, participants: [...TWO, "ole-ruud", "a-b", "c-d", "e-f"], date: "2001-03-06" },
    ],
    [
      "a conference with one guest in common",
      { ...CONFERENCE, participants: ["aino-saari", "eva-berg", "ole-ruud"] },
      { ...CONFERENCE, participants: ["aino-saari", "a-b", "c-d"] },
    ],
    [
      "meetings of other people than two in common",
      { ...DAY, participants: THREE },
      { ...DAY, participants: [...TWO, "ole-ruud", "a-b", "c-d", "e-f"] },
    ],
    [
      "a plan, and what was held two days on",
      { ...DAY, status: "planned", written: "2001-03-01" },
      { ...DAY, date: "2001-03-07" },
    ],
    ["a plan told later, and the next day", { ...DAY, status: "planned" }, { ...DAY, date: "2001-03-06" }],
    [
      "what was held, and a plan for the next day",
      { ...DAY, written: "2001-03-01" },
      { ...DAY, date: "2001-03-06", status: "planned", written: "2001-03-01" },
    ],
    [
      "two plans",
      { ...DAY, status: "planned", written: "2001-03-01" },
      { ...DAY, date: "2001-03-06", status: "planned", written: "2001-03-01" },
    ],
    [
      "a plan for the day after it was held",
      { ...DAY, date: "2001-03-06", status: "planned", written: "2001-03-01" },
      DAY,
    ],
    [
      "a plan, and what was called off on the next day",
      { ...DAY, status: "planned", written: "2001-03-01" },
      { ...DAY, date: "2001-03-06", status: "cancelled" },
    ],
    [
      "a call that was planned, and one held on the next day",
      { ...DAY, type: "phone-call", status: "planned", written: "2001-03-01" },
      { ...DAY, type: "phone-call", date: "2001-03-06" },
    ],
    [
      "a plan for two, and three held it on the next day",
      { ...DAY, status: "planned", written: "2001-03-01" },
      { ...DAY, date: "2001-03-06", participants: THREE },
    ],
    [
      "a plan with no place, and the next day",
      { ...DAY, place: null, status: "planned", written: "2001-03-01" },
      { ...DAY, date: "2001-03-06" },
    ],
  ])("%s", (_, one, other) => {
    expect(fit(one, other)).toBeNull();
  });
});

describe("what fits better than what", () => {
  it.each<[string, readonly [One, One], readonly [One, One]]>([
    ["the same people, over one more", [DAY, DAY], [DAY, { ...DAY, participants: THREE }]],
    [
      "one more, over others beside two",
      [
        { ...DAY, participants: THREE },
        { ...DAY, participants: FOUR },
      ],
      [
        { ...DAY, participants: THREE },
        { ...DAY, participants: [...TWO, "ole-ruud"] },
      ],
    ],
    ["the day, over its month", [DAY, DAY], [DAY, { ...DAY, date: "2001-03" }]],
    ["its month, over its year", [DAY, { ...DAY, date: "2001-03" }], [DAY, { ...DAY, date: "2001" }]],
    [
      "days within days, over days in common",
      [
        { ...DAY, date: "2001-03-05/2001-03-07" },
        { ...DAY, date: "2001-03-05/2001-03-06" },
      ],
      [
        { ...DAY, date: "2001-03-05/2001-03-07" },
        { ...DAY, date: "2001-03-06/2001-03-08" },
      ],
    ],
    [
      "the same days, over those that begin alike",
      [
        { ...DAY, date: "2001-03-05/2001-03-06" },
        { ...DAY, date: "2001-03-05/2001-03-06" },
      ],
      [
        { ...DAY, date: "2001-03-05/2001-03-06" },
        { ...DAY, date: "2001-03-05/2001-03-07" },
      ],
    ],
    [
      "the same days, over those that end alike",
      [
        { ...DAY, date: "2001-03-05/2001-03-06" },
        { ...DAY, date: "2001-03-05/2001-03-06" },
      ],
      [
        { ...DAY, date: "2001-03-05/2001-03-06" },
        { ...DAY, date: "2001-03-04/2001-03-06" },
      ],
    ],
    ["the same town, over its country", [DAY, DAY], [DAY, { ...DAY, place: "suede" }]],
    ["its country, over nothing said", [DAY, { ...DAY, place: "suede" }], [DAY, { ...DAY, place: null }]],
    ["both held, over one planned", [DAY, DAY], [DAY, { ...DAY, status: "planned" }]],
    [
      "two conferences, over a conference and a meeting",
      [CONFERENCE, CONFERENCE],
      [CONFERENCE, { ...CONFERENCE, type: "meeting" }],
    ],
    [
      "the larger round",
      [
        { ...DAY, participants: FOUR },
        { ...DAY, participants: FOUR },
      ],
      [
        { ...DAY, participants: THREE },
        { ...DAY, participants: THREE },
      ],
    ],
    [
      "one of ten with eight, over one of ten with three of the same likeness",
      [
        { ...DAY, participants: TEN },
        { ...DAY, participants: THREE },
      ],
      [
        { ...DAY, participants: FOUR },
        { ...DAY, participants: THREE },
      ],
    ],
  ])("%s", (_, better, worse) => {
    expect(fit(...better)).toBeGreaterThan(fit(...worse) ?? 0);
    expect(fit(...worse)).not.toBeNull();
  });
});

describe("what may be one meeting all the same", () => {
  it.each<[string, One, One]>([
    [
      "« la rencontre » and « la conférence » of three",
      { ...DAY, participants: THREE },
      { ...CONFERENCE, participants: THREE },
    ],
    [
      "« la rencontre » and « la conférence » of the same two on one day",
      DAY,
      { ...DAY, type: "multilateral" },
    ],
    [
      "a conference whose guests each article chooses",
      { ...CONFERENCE, participants: THREE },
      { ...CONFERENCE, participants: [...TWO, "ole-ruud", "a-b", "c-d", "e-f"] },
    ],
    [
      "three named of a conference of six",
      { ...DAY, participants: THREE },
      { ...CONFERENCE, participants: [...FOUR, "a-b", "c-d"] },
    ],
    [
      "a plan that slipped by a day",
      { ...DAY, status: "planned", written: "2001-03-01" },
      { ...DAY, date: "2001-03-06" },
    ],
    [
      "calls of two towns: a call is nowhere",
      { ...DAY, type: "phone-call" },
      { ...DAY, type: "phone-call", place: "turku" },
    ],
  ])("%s", (_, one, other) => {
    expect(fit(one, other)).not.toBeNull();
  });
});

describe("words that may miss the day by one", () => {
  const firm = sighting(DAY);
  const next = { ...sighting({ ...DAY, date: "2001-03-06" }), firmness: 1 as const };
  const afterNext = { ...sighting({ ...DAY, date: "2001-03-07" }), firmness: 1 as const };
  const before = { ...sighting({ ...DAY, date: "2001-03-04" }), firmness: 1 as const };

  it.each([
    ["« vers le 6 » for the 5th", next, true],
    ["« vers le 4 » for the 5th", before, true],
    ["« vers le 7 » for the 5th", afterNext, false],
  ])("%s", (_, loose, isOne) => {
    expect(affinity(firm, loose, whoIsWho) !== null).toBe(isOne);
    expect(affinity(loose, firm, whoIsWho) !== null).toBe(isOne);
  });

  it("only where all else is the same", () => {
    expect(affinity(sighting({ ...DAY, place: null }), next, whoIsWho)).toBeNull();
    expect(affinity(sighting({ ...DAY, participants: THREE }), next, whoIsWho)).toBeNull();
  });

  it("a call needs no place", () => {
    const call = sighting({ date: "2001-03-05", type: "phone-call" });
    const about = { ...sighting({ date: "2001-03-06", type: "phone-call" }), firmness: 1 as const };
    expect(affinity(call, about, whoIsWho)).not.toBeNull();
  });
});

describe("how two contacts agree, dates aside", () => {
  it("says likeness and place", () => {
    expect(
      kinship(
        { ...DAY, type: "meeting", place: "suede", participants: TWO },
        { type: "meeting", place: "uppsala", participants: THREE },
        whoIsWho,
      ),
    ).toEqual({
      likeness: "within",
      place: 1,
    });
  });

  it.each([
    ["meeting", true],
    ["multilateral", true],
    ["phone-call", false],
    ["video-call", false],
  ] as const)("%s: in person %s", (type, expected) => {
    expect(isInPerson(type)).toBe(expected);
  });
});
