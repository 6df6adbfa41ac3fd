import { describe, expect, it } from "vitest";
import { actorRules } from "@/lib/extract/actors";
import { nameRules, PERSON_CLUES } from "@/lib/extract/names";
import { organisationRules } from "@/lib/extract/organisations";
import { placeRules } from "@/lib/extract/places";
import { type Mention, mentionsOf } from "../../../support/mentions";

/** Rules' examples are said in an article of this day. */
const DATE = "2016-09-08";
const MARK = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

type Phrases = {
  readonly name: string;
  readonly note: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};

function readMarks(example: string) {
  const marks: { start: number; text: string; value: string }[] = [];
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

function sorted(ids: string): string {
  return ids.split("+").sort().join("+");
}

function shown({ start, text, value }: Pick<Mention, "start" | "text" | "value">) {
  return `${start} ${text}: ${sorted(value)}`;
}

const rules: readonly Phrases[] = [
  ...PERSON_CLUES,
  ...organisationRules,
  ...nameRules,
  ...placeRules,
  ...actorRules,
];

describe.each(rules)("$name", ({ name, note, examples, counterExamples }) => {
  it("has a note, two examples and a counter-example", () => {
    expect(note).not.toBe("");
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(counterExamples.length).toBeGreaterThanOrEqual(1);
  });
  it.each(examples)("%s", (example) => {
    const { text, marks } = readMarks(example);
    const { mentions } = mentionsOf(text, DATE);
    expect(mentions.map(shown)).toEqual(expect.arrayContaining(marks.map(shown)));
    expect(mentions.filter((one) => one.rule === name)).not.toEqual([]);
  });
  it.each(counterExamples)("silent: %s", (example) => {
    const { mentions } = mentionsOf(example, DATE);
    expect(mentions.filter((one) => one.rule === name)).toEqual([]);
  });
});

it("no two rules have one name", () => {
  const names = rules.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
