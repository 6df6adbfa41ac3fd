import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ruleCatalogue } from "@/lib/extract/catalogue";
import { STAGES } from "@/lib/extract/stages";

it("RULES.md lists the rules as they are", () => {
  const stale = readFileSync("RULES.md", "utf8") !== ruleCatalogue(STAGES);
  expect(stale, "RULES.md is stale: run `npm run rules` and commit it").toBe(false);
});

it("lists a rule with its patterns, examples and counter-examples", () => {
  const rule = {
    name: "temporal/demain" as const,
    note: "the day after",
    pattern: ["demain", "[x] demain"],
    examples: ["il part ⟦2016-09-09|demain⟧"],
    counterExamples: ["lendemain"],
  };
  const text = ruleCatalogue([{ name: "temporal", rules: [rule] }]);
  expect(text).toContain("### temporal/demain\n\nthe day after.\n\n- `demain`\n- `[x] demain`\n");
  expect(text).toContain("Silent on « lendemain »");
});
