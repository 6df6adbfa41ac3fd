import { expect, it } from "vitest";
import { STAGES } from "@/lib/extract/stages";
import { EXPLAINED_RULES, ruleReason } from "@/lib/format";

const FALLBACK = ruleReason("none/at-all");
const names = STAGES.flatMap(({ rules }) => rules.map(({ name }) => name));

it("has a French sentence for every rule, of its family or at least of its stage", () => {
  expect(names.length).toBeGreaterThan(150);
  expect(names.filter((name) => ruleReason(name) === FALLBACK)).toEqual([]);
});

it("says most rules of time, and who is meant, by their family", () => {
  const explained = new Set(EXPLAINED_RULES);
  const own = names.filter((name) => /^(temporal|actors)\//.test(name));
  expect(own.filter((name) => explained.has(name)).length / own.length).toBeGreaterThan(0.9);
});

it("names no rule of a family twice", () => {
  expect(new Set(EXPLAINED_RULES).size).toBe(EXPLAINED_RULES.length);
});

it("reads as French: one sentence, typographic apostrophes, no-break spaces", () => {
  for (const name of names) {
    expect(ruleReason(name)).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(ruleReason(name)).not.toMatch(/'| [:;»]|« /);
  }
});
