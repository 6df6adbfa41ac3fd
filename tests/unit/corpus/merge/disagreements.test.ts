import { describe, expect, it } from "vitest";
import { findDisagreements } from "@/lib/corpus/merge/disagreements";
import { smallRegistry } from "../../../support/registry";
import { sighting, type Told } from "../../../support/sightings";

const whoIsWho = smallRegistry(
  { "anna-lind": "suede", "aino-saari": "finlande" },
  { uppsala: "suede", lund: "suede", turku: "finlande" },
);

type Said = Partial<Told> & { readonly written?: string; readonly id?: string };

/** Of articles a, b, c…, each written on the 9th unless said otherwise. */
function disagreements(...said: readonly Said[]) {
  const told = said.map(({ written, id, ...one }, index) =>
    sighting({ date: "2001-03-05", ...one }, written, id ?? String.fromCharCode(97 + index)),
  );
  return findDisagreements(told, whoIsWho);
}

describe("what articles say differently", () => {
  const fields = (...said: readonly Said[]) => disagreements(...said).map(({ field }) => field);

  it.each<[string, readonly Said[], readonly string[]]>([
    ["nothing", [{}, {}], []],
    ["two days", [{}, { date: "2001-03-06" }], ["date"]],
    ["a day and its month", [{}, { date: "2001-03" }], []],
    ["a month and its day", [{ date: "2001-03" }, {}], []],
    ["days that overlap", [{ date: "2001-03-05/2001-03-06" }, { date: "2001-03-06/2001-03-07" }], ["date"]],
    ["a town and its country", [{ place: "uppsala" }, { place: "suede" }], []],
    ["two towns", [{ place: "uppsala" }, { place: "lund" }], ["place"]],
    ["a place and none said", [{ place: "uppsala" }, {}], []],
    ["one more", [{}, { participants: ["aino-saari", "anna-lind", "eva-berg"] }], ["participants"]],
    ["a state for its person", [{}, { participants: ["suede", "aino-saari"] }], []],
    ["the same in another order", [{}, { participants: ["anna-lind", "aino-saari"] }], []],
    ["a plan, then held", [{ status: "planned", written: "2001-03-01" }, {}], []],
    ["held or called off", [{}, { status: "cancelled" }], ["status"]],
    ["two outcomes", [{ outcome: "none" }, { outcome: "partial" }], ["outcome"]],
    ["an outcome and none told", [{ outcome: "none" }, {}], []],
    ["who asked for it", [{ initiative: "suede" }, { initiative: "finlande" }], ["initiative"]],
  ])("%s", (_, said, expected) => {
    expect(fields(...said)).toEqual(expected);
  });

  it("names who says what, each article once", () => {
    const said = [
      { place: "uppsala" },
      { place: "lund", id: "c" },
      { place: "lund", id: "b" },
      { place: "lund", id: "b" },
    ];
    expect(disagreements(...said)).toEqual([
      {
        field: "place",
        values: [
          { value: "lund", articles: ["b", "c"] },
          { value: "uppsala", articles: ["a"] },
        ],
      },
    ]);
  });
});
