import { describe, expect, it } from "vitest";
import { clusterSightings } from "@/lib/corpus/merge/cluster";
import { smallRegistry } from "../../../support/registry";
import { sighting, type Told } from "../../../support/sightings";

const whoIsWho = smallRegistry(
  { "anna-lind": "suede", "aino-saari": "finlande", "eva-berg": "norvege", "ole-ruud": "danemark" },
  { uppsala: "suede", turku: "finlande" },
);

const TWO = ["aino-saari", "anna-lind"];

type One = Told & { readonly written?: string };

/** Sightings by the letter of their article, as « ab c »: a and b are one meeting. In any order of the articles. */
function clusters(told: Readonly<Record<string, One>>): string {
  const sightings = Object.entries(told).map(([name, { written, ...one }]) =>
    sighting(one, written, name.slice(0, 1)),
  );
  const names = Object.keys(told);
  const shown = (order: readonly number[]): string =>
    clusterSightings(
      order.flatMap((index) => sightings[index] ?? []),
      whoIsWho,
    )
      .map((cluster) =>
        cluster
          .map((one) => names[sightings.indexOf(one)] ?? "?")
          .sort()
          .join(""),
      )
      .sort()
      .join(" ");
  const order = sightings.map((_, index) => index);
  const result = shown(order);
  expect(shown(order.toReversed())).toBe(result);
  expect(shown([...order.slice(1), ...order.slice(0, 1)])).toBe(result);
  return result;
}

const DAY: One = { date: "2001-03-05", place: "uppsala", participants: TWO };

describe("which sightings are one meeting", () => {
  it.each<[string, Readonly<Record<string, One>>, string]>([
    ["the same of three articles", { a: DAY, b: DAY, c: DAY }, "abc"],
    ["two days", { a: DAY, b: { ...DAY, date: "2001-03-06" } }, "a b"],
    [
      "a month never glues two days",
      { a: DAY, b: { ...DAY, date: "2001-03-20" }, c: { ...DAY, date: "2001-03" } },
      "ac b",
    ],
    ["a month joins its one day", { a: DAY, c: { ...DAY, date: "2001-03" } }, "ac"],
    [
      "a month, without a place, goes to what fits best",
      { a: { ...DAY, date: "2001-03-20", status: "planned" }, b: DAY, c: { ...DAY, date: "2001-03" } },
      "a bc",
    ],
    ["two entries of one article stay apart", { a1: DAY, a2: { ...DAY, date: "2001-03" } }, "a1 a2"],
    [
      "two entries of one article are not joined by another's",
      { a1: DAY, a2: { ...DAY, date: "2001-03" }, b: DAY },
      "a1b a2",
    ],
    [
      "an article that tells two keeps a third article's month from both",
      { a1: DAY, a2: { ...DAY, date: "2001-03-06" }, b: { ...DAY, date: "2001-03-06" } },
      "a1 a2b",
    ],
    ["a year told", { a: DAY, b: { ...DAY, date: "2001" } }, "ab"],
    [
      "the turn of a year",
      { a: { ...DAY, date: "2000-12-31" }, b: { ...DAY, date: "2000-12-31/2001-01-01" } },
      "ab",
    ],
    [
      "fourteen months hold their last",
      { a: { ...DAY, date: "2002-02-10" }, b: { ...DAY, date: "2001-01/2002-02" } },
      "ab",
    ],
    [
      "fifteen are too vague for the last",
      { a: { ...DAY, date: "2002-03-10" }, b: { ...DAY, date: "2001-01/2002-03" } },
      "a b",
    ],
    [
      "the days that two words have in common",
      { a: { ...DAY, date: "2001-02-28/2001-03-01" }, b: { ...DAY, date: "2001-03-01/2001-03-02" } },
      "ab",
    ],
    ["a state for its person", { a: DAY, b: { ...DAY, participants: ["finlande", "anna-lind"] } }, "ab"],
    ["one in common", { a: DAY, b: { ...DAY, participants: ["anna-lind", "eva-berg"] } }, "a b"],
    [
      "one alone",
      { a: { ...DAY, participants: ["anna-lind"] }, b: { ...DAY, participants: ["anna-lind"], place: null } },
      "ab",
    ],
    [
      "the same words of a plan and of what was held",
      { a: DAY, b: DAY, c: { ...DAY, status: "planned", written: "2001-03-01" } },
      "abc",
    ],
    [
      "what does not fit one of a meeting does not join it",
      {
        a: DAY,
        b: { ...DAY, place: null },
        c: { ...DAY, place: "turku", status: "planned", written: "2001-03-01" },
      },
      "ab c",
    ],
    [
      "the best pair first: the town over no place",
      {
        a: DAY,
        b: { ...DAY, place: null, participants: ["finlande", "anna-lind"] },
        c: { ...DAY, date: "2001-03" },
      },
      "abc",
    ],
  ])("%s", (_, told, expected) => {
    expect(clusters(told)).toBe(expected);
  });

  it("nothing told, nothing met", () => {
    expect(clusterSightings([], whoIsWho)).toEqual([]);
  });
});
