import { describe, expect, it } from "vitest";
import { findTolls, tollRules } from "@/lib/extract/tolls";
import { phraseContext } from "../../../support/context";
import { readMarks } from "../../../support/gold";

/** `> 40000 morts|plus de 40 000 morts` of each toll that a rule finds in a phrase. */
function tollsOf(phrase: string, rule: string): string[] {
  return findTolls(phraseContext(readMarks(phrase).body, "2016-09-08"))
    .filter((toll) => toll.rule === rule)
    .map((toll) => {
      const isRange = toll.low !== null && toll.high !== null;
      const isMagnitude = toll.bound === "~" && toll.best === null;
      const count = isRange ? `${toll.low}..${toll.high}` : `${toll.count}${isMagnitude ? "s" : ""}`;
      return `${toll.bound} ${count} ${toll.victims}|${toll.text}`;
    });
}

describe.each(tollRules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  it("has two examples and a counter-example", () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(2);
    expect(rule.counterExamples.length).toBeGreaterThanOrEqual(1);
  });

  it.each(rule.examples)("%s", (example) => {
    const marks = example.match(/⟦[^⟧]*⟧/gu) ?? [];
    const plain = example.replace(/⟦[^|]*\|([^⟧]*)⟧/gu, "$1");
    expect(tollsOf(plain, name)).toEqual(marks.map((mark) => mark.slice(1, -1)));
  });

  it.each(rule.counterExamples)("stays silent: %s", (phrase) => {
    expect(tollsOf(phrase, name)).toEqual([]);
  });
});
