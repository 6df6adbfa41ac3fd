import { readFileSync } from "node:fs";
import { assert, property, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeMeetings } from "@/lib/corpus/merge";
import { partyNames, slugOf } from "@/lib/corpus/naming";
import { readGoldFolder } from "../../support/gold";
import { goldFacts } from "../../support/gold-facts";
import { smallRegistry } from "../../support/registry";
import { f1, Scorer } from "../../support/score";

const whoIsWho = smallRegistry(
  {
    "john-kerry": "etats-unis",
    "barack-obama": "etats-unis",
    "serguei-lavrov": "russie",
    "vladimir-poutine": "russie",
    "recep-tayyip-erdogan": "turquie",
    "staffan-de-mistura": "onu",
  },
  { geneve: "suisse", moscou: "russie" },
);

const sets = [
  { folder: "tests/gold/kerry-lavrov-2016", outcome: 1 },
  { folder: "tests/gold/own", outcome: 0.95 },
];

describe.each(sets)("merging the annotated mentions of $folder", ({ folder, outcome }) => {
  const facts = readGoldFolder(folder).map(goldFacts);
  const gold = JSON.parse(readFileSync(`${folder}/timeline.gold.json`, "utf8")).meetings;

  it("gives the annotated timeline", () => {
    const scorer = new Scorer();
    scorer.meetings("timeline", "corpus", gold, mergeMeetings(facts, whoIsWho));
    const marks = f1(scorer);
    expect(marks.timeline, scorer.misses.join("\n")).toBe(1);
    expect(marks["timeline status"], scorer.misses.join("\n")).toBe(1);
    expect(marks["timeline outcome"], scorer.misses.join("\n")).toBeGreaterThanOrEqual(outcome);
    expect(marks["timeline exact date"], scorer.misses.join("\n")).toBe(1);
  });

  it("names the sources of each meeting", () => {
    const told = mergeMeetings(facts, whoIsWho).map(
      ({ type, date, reports }) => `${type} ${date} ${reports.map(({ article }) => article).sort()}`,
    );
    const expected = gold.map(
      ({ type, date, sources }: { type: string; date: string; sources: string[] }) =>
        `${type} ${date} ${[...sources].sort()}`,
    );
    expect(told.sort()).toEqual(expected.sort());
  });

  it("does not depend on the order of articles", () => {
    const inOrder = canonical(mergeMeetings(facts, whoIsWho));
    assert(
      property(shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(canonical(mergeMeetings(shuffled, whoIsWho))).toEqual(inOrder);
      }),
      { numRuns: 25 },
    );
  });
});

function canonical(meetings: ReturnType<typeof mergeMeetings>): string[] {
  return meetings.map((meeting) => JSON.stringify(meeting)).sort();
}

describe("slugs of the dossier", () => {
  const folder = "tests/gold/kerry-lavrov-2016";
  const facts = readGoldFolder(folder).map(goldFacts);
  const gold: { id: string }[] = JSON.parse(readFileSync(`${folder}/timeline.gold.json`, "utf8")).meetings;

  it("say the day, the place and the family names", () => {
    const nameOf = partyNames(facts, whoIsWho);
    const slugs = mergeMeetings(facts, whoIsWho).map((meeting) => slugOf(meeting, nameOf));
    expect(slugs.sort()).toEqual(gold.map(({ id }) => id).sort());
  });
});
