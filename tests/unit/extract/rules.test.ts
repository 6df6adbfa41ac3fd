import { describe, expect, it } from "vitest";
import { anchorOf } from "@/lib/extract/anchor";
import { findTemporal, resolveTemporal, temporalCandidates, temporalRules } from "@/lib/extract/temporal";
import { findVerbs, segment } from "@/lib/text";

/** Rules' examples are said in an article of this day, a Thursday. */
const ANCHOR = anchorOf("2016-09-08");
const MARK = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

type Expected = { readonly text: string; readonly value: string; readonly start: number };

function readMarks(example: string): { text: string; marks: Expected[] } {
  const marks: Expected[] = [];
  let text = "";
  let at = 0;
  for (const match of example.matchAll(MARK)) {
    text += example.slice(at, match.index);
    marks.push({ start: text.length, value: match[1] ?? "", text: match[2] ?? "" });
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + example.slice(at), marks };
}

function extract(text: string) {
  const document = segment(text);
  return resolveTemporal(document, findTemporal(document, findVerbs(document)), ANCHOR).map((timex) => ({
    start: timex.start,
    text: timex.text,
    value: [timex.value, timex.mod, timex.type === "SET" ? "SET" : null].filter(Boolean).join(" "),
    rule: timex.rule,
  }));
}

describe("every temporal rule", () => {
  for (const rule of temporalRules) {
    it(`${rule.name} has a note, two examples and a counter-example`, () => {
      expect(rule.note).not.toBe("");
      expect(rule.examples.length).toBeGreaterThanOrEqual(2);
      expect(rule.counterExamples.length).toBeGreaterThanOrEqual(1);
    });
    for (const example of rule.examples)
      it(`${rule.name}: ${example}`, () => {
        const { text, marks } = readMarks(example);
        const found = extract(text);
        if (marks.length > 0)
          expect(found.map(({ start, text, value }) => ({ start, text, value }))).toEqual(marks);
        const fired = temporalCandidates(segment(text)).some(
          (candidate) => candidate.rule.name === rule.name,
        );
        expect(fired, `${rule.name} does not fire`).toBe(true);
      });
    for (const example of rule.counterExamples)
      it(`${rule.name} is silent: ${example}`, () => {
        const fired = temporalCandidates(segment(example)).filter(
          (candidate) => candidate.rule.name === rule.name,
        );
        expect(fired.map((candidate) => candidate.rule.name)).toEqual([]);
      });
  }
});

it("no two temporal rules share a name", () => {
  const names = temporalRules.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});
