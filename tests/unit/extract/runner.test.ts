import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileMatcher, newAttempt } from "@/lib/extract/matcher";
import { parsePattern } from "@/lib/extract/pattern";
import { compileRules, runRules } from "@/lib/extract/runner";
import { temporalRules } from "@/lib/extract/temporal";
import { temporalVocabulary } from "@/lib/extract/temporal/vocabulary";
import { segment } from "@/lib/text";

const set = compileRules(temporalRules, temporalVocabulary);

/** What every pattern matches when it is tried everywhere: what the index by two words must not lose. */
function exhaustive(text: string): string[] {
  const document = segment(text);
  const attempt = newAttempt(document.tokens);
  const patterns = temporalRules.flatMap((rule) =>
    (typeof rule.pattern === "string" ? [rule.pattern] : rule.pattern).map((source) => ({
      name: rule.name,
      matches: compileMatcher(parsePattern(source), temporalVocabulary),
    })),
  );
  const found: string[] = [];
  for (const sentence of document.sentences) {
    attempt.limit = sentence.last;
    for (let at = sentence.first; at < sentence.last; at++)
      for (const { name, matches } of patterns)
        if (matches(attempt, at)) found.push(`${name} ${at}-${attempt.longest}`);
  }
  return found.sort();
}

function indexed(text: string): string[] {
  const rules = temporalRules.map((rule) => ({ ...rule, produce: () => "any" }));
  return runRules(compileRules(rules, temporalVocabulary), segment(text))
    .map(({ rule, first, last }) => `${rule.name} ${first}-${last}`)
    .sort();
}

describe("the index by two words", () => {
  it("loses nothing that trying every rule everywhere finds", () => {
    const folder = "content/articles";
    for (const file of readdirSync(folder)) {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      expect(indexed(text)).toEqual(exhaustive(text));
    }
  });

  it("nor on the examples of the rules", () => {
    for (const rule of temporalRules)
      for (const example of [...rule.examples, ...rule.counterExamples])
        expect(indexed(example), example).toEqual(exhaustive(example));
  });
});

it("any text runs without error, candidates in text order", () => {
  const words = fc.constantFrom(
    "le",
    "4",
    "et",
    "5",
    "mai",
    "2016",
    "lundi",
    "de",
    "à",
    "15h30",
    ",",
    "deux",
    "cent",
    "ans",
    "\n\n",
    ".",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const found = runRules(set, segment(list.join(" ")));
      return found.every(
        (candidate, index) => index === 0 || candidate.first >= (found[index - 1]?.first ?? 0),
      );
    }),
  );
});
