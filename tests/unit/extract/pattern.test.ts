import { describe, expect, it } from "vitest";
import { PatternError, parsePattern } from "@/lib/extract/pattern";
import { defineRule } from "@/lib/extract/rule";
import { compileRules, runRules } from "@/lib/extract/runner";
import { phraseClass, tokenClass } from "@/lib/extract/vocabulary";
import { segment } from "@/lib/text";

const vocabulary = {
  month: phraseClass({ juin: 6, juillet: 7 }),
  town: phraseClass({ Rome: "rome", "Saint-Pétersbourg": "sp", "New York": "ny" }),
  number: tokenClass((token) => token.kind === "number", ["number"]),
  any: tokenClass(() => true),
};

/** The extents a pattern matches in a text, with what it captured under `x`. */
function run(pattern: string | readonly string[], text: string): string[] {
  const rule = defineRule<string>({
    name: "test/rule",
    note: "",
    pattern,
    produce: (match) => String(match.get("x") ?? ""),
    examples: [],
    counterExamples: [],
  });
  const document = segment(text);
  return runRules(compileRules([rule], vocabulary), document).map(({ from, to, value }) => {
    const words = document.tokens.slice(from, to).map((token) => token.folded);
    return value === "" ? words.join(" ") : `${words.join(" ")} = ${value}`;
  });
}

describe("patterns", () => {
  it.each([
    ["words compare folded", "fin juin", "Fin juin et FIN  JUIN", ["fin juin", "fin juin"]],
    ["elided words and hyphens are cut as text is", "l'an week-end", "l’an week-end", ["l' an week - end"]],
    ["a glued mark wants no blank before it", "week-end", "week - end", []],
    ["an optional part", "le? juin", "le juin, juin", ["le juin", "juin", "juin"]],
    ["the longest way wins", "juin (et|et juillet)?", "juin et juillet", ["juin et juillet"]],
    ["a choice", "(en|depuis) juin", "en juin depuis juin", ["en juin", "depuis juin"]],
    ["a class with its value", "x:[month]", "en juillet", ["juillet = 7"]],
    ["a class takes its longest form", "x:[town]", "à Saint Pétersbourg", ["saint petersbourg = sp"]],
    ["captured words", "x:(fin|mi-) [month]", "mi-juin", ["mi - juin = mi -"]],
    ["an extent", "depuis <[month]>", "depuis juin", ["juin"]],
    [
      "a repetition",
      "[number] (, [number]){1,2} x:(et)",
      "1, 2, 3 et 4",
      ["1 , 2 , 3 et = et", "2 , 3 et = et"],
    ],
    ["nothing across sentences", "juin juillet", "En juin. Juillet fut calme.", []],
  ])("%s", (_, pattern, text, expected) => {
    expect(run(pattern, text)).toEqual(expected);
  });

  it("several patterns of one rule each give their candidate", () => {
    expect(run(["[month]", "fin [month]"], "fin juin")).toEqual(["fin juin", "juin"]);
  });

  it("declines when the rule does", () => {
    const rule = defineRule<string>({
      name: "test/none",
      note: "",
      pattern: "juin",
      produce: () => null,
      examples: [],
      counterExamples: [],
    });
    expect(runRules(compileRules([rule], vocabulary), segment("juin"))).toEqual([]);
  });

  it.each(["(juin", "[month", "juin)", "?", "x:juin"])("says what is wrong in « %s »", (source) => {
    expect(() => parsePattern(source)).toThrow(PatternError);
  });

  it("names the rule that uses an unknown class", () => {
    expect(() => run("[planet]", "Mars")).toThrow(/test\/rule.*\[planet\]/);
  });
});
