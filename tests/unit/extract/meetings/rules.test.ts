import { describe, expect, it } from "vitest";
import { findMeetings, meetingRules } from "@/lib/extract/meetings";
import { phraseContext } from "../../../support/context";

const THURSDAY = "2016-09-08";

/** Rules that only add to an entry told before. */
const ADDING = new Set(
  "attends leads is-there takes-part represented beside surrounded present-too are-present hosts points-back taken-up listed were-there received-them delegates delegates-named"
    .split(" ")
    .map((name) => `meetings/${name}`),
);

/** An entry told by several rules bears the name of the first. */
function bears(told: string, rule: string): boolean {
  return told === rule || ADDING.has(rule);
}

/** `meeting 2016-09-12 berlin x+y planned` for each contact that a rule finds in a sentence. */
function entriesOf(sentence: string, rule: string): string[] {
  return findMeetings(phraseContext(sentence, THURSDAY))
    .filter((meeting) => bears(meeting.rule, rule))
    .map(({ type, date, place, participants, status, outcome }) => {
      const entry = [type, date, place ?? "null", participants.join("+"), status];
      return [...entry, ...(outcome === null ? [] : [outcome])].join(" ");
    });
}

describe.each(meetingRules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  it("has two examples and a counter-example", () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(2);
    expect(rule.counterExamples.length).toBeGreaterThanOrEqual(1);
  });

  it.each(rule.examples)("%s", (sentence, ...entries) => {
    expect(entriesOf(sentence, name)).toEqual(entries);
  });

  it.each(rule.counterExamples)("stays silent: %s", (sentence) => {
    expect(entriesOf(sentence, name)).toEqual([]);
  });
});
