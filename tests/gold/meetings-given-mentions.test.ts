import { describe, expect, it } from "vitest";
import { findMeetings } from "@/lib/extract/meetings";
import { findTolls } from "@/lib/extract/tolls";
import { goldContext } from "../support/context";
import { readGoldFolder } from "../support/gold";
import { f1, Scorer } from "../support/score";

/** The two last stages alone: what they make of the annotators' dates, actors and places. */
const FOLDERS: readonly (readonly [folder: string, meetings: number, tolls: number])[] = [
  ["tests/gold/kerry-lavrov-2016", 1, 1],
  ["tests/gold/more", 1, 1],
  ["tests/gold/own", 0.96, 0.97],
];

describe.each(FOLDERS)("%s", (folder, meetings, tolls) => {
  const articles = readGoldFolder(folder);

  it(`finds the meetings with an F1 of ${meetings} or more`, () => {
    const scorer = new Scorer();
    for (const gold of articles) scorer.meetings("meetings", gold.id, gold.meetings, findMeetings(goldContext(gold)));
    expect(f1(scorer)["meetings"], scorer.misses.join("\n")).toBeGreaterThanOrEqual(meetings);
    expect(f1(scorer)["meetings status"]).toBeGreaterThanOrEqual(0.98);
    expect(f1(scorer)["meetings exact date"]).toBeGreaterThanOrEqual(0.98);
  });

  it(`finds the tolls with an F1 of ${tolls} or more`, () => {
    let hits = 0;
    let found = 0;
    let expected = 0;
    for (const gold of articles) {
      const tallied = findTolls(goldContext(gold));
      const marks = gold.marks.filter(({ kind }) => kind === "D");
      found += tallied.length;
      expected += marks.length;
      hits += marks.filter(({ start, end }) => tallied.some((toll) => toll.start < end && start < toll.end)).length;
    }
    expect((2 * hits) / (found + expected)).toBeGreaterThanOrEqual(tolls);
  });
});
