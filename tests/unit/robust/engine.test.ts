import { parse } from "edtf";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actorMentionSchema,
  meetingMentionSchema,
  organisationMentionSchema,
  placeMentionSchema,
  type Span,
  timexSchema,
  tollSchema,
} from "@/lib/domain";
import type { Facts } from "@/lib/extract/pipeline";
import { EFFORT } from "../../support/effort";
import { readGoldFolder } from "../../support/gold";
import { factsOf } from "../../support/said";

const ARTICLES = ["own", "more", "further"].flatMap((folder) => readGoldFolder(`tests/gold/${folder}`));
const WORDS = ARTICLES.flatMap(({ body }) => body.split(" "));
const SENTENCES = ARTICLES.flatMap(({ body }) => body.split(/(?<=\. )/u));

/** Characters that are seldom thought of, and those that carry structure. */
const ODD = [
  ..."« » “ ” \" ' ’ ( ) [ ] - – — . … , ; : ! ? % 0 7 1.000 1'000 12:30 00h00 99/99/9999 2016-02-30".split(
    " ",
  ),
  ..."\u00AD \u200B \u200D \u2060 \uFEFF \u202E \u0000 \u0085 \u2028 \uD800 \uDC00 e\u0301 😀 ﬁ İ ẞ ١٢ Ⅷ".split(
    " ",
  ),
  "\n",
  "\n\n",
  "\r\n",
  "\t",
];

const WRITTEN = constantFrom("2016-09-08", "2016-09", "2016", "2024-02-29", "0999-01-01", "2999-12-31", null);
const words = array(oneof({ weight: 4, arbitrary: constantFrom(...WORDS) }, constantFrom(...ODD)), {
  maxLength: 80,
}).map((parts) => parts.join(" "));
const sentences = array(oneof({ weight: 4, arbitrary: constantFrom(...SENTENCES) }, constantFrom(...ODD)), {
  maxLength: 12,
}).map((parts) => parts.join(""));
const text = oneof(words, sentences, string({ unit: "binary", maxLength: 200 }));

function spansOf(facts: Facts): readonly Span[] {
  const { timexes, actors, organisations, places, tolls, meetings } = facts;
  return [
    ...timexes,
    ...actors,
    ...organisations,
    ...places,
    ...tolls,
    ...meetings.flatMap(({ evidence }) => evidence),
  ];
}

function edtfOf({ timexes, tolls, meetings }: Facts): readonly string[] {
  return [
    ...timexes.flatMap(({ edtf }) => edtf ?? []),
    ...meetings.map(({ date }) => date),
    ...tolls.flatMap(({ scope }) => [scope.on ?? [], scope.since ?? [], scope.until ?? []].flat()),
  ];
}

/** Checks all that the timeline's readers rely on. */
function expectSound(body: string, facts: Facts): void {
  for (const { start, end, text } of spansOf(facts)) {
    expect(body.slice(start, end)).toBe(text);
    expect(end).toBeGreaterThan(start);
  }
  for (const edtf of edtfOf(facts)) expect(() => parse(edtf), edtf).not.toThrow();
  timexSchema.array().parse(facts.timexes);
  actorMentionSchema.array().parse(facts.actors);
  organisationMentionSchema.array().parse(facts.organisations);
  placeMentionSchema.array().parse(facts.places);
  tollSchema.array().parse(facts.tolls);
  meetingMentionSchema.array().parse(facts.meetings);
}

describe("the engine, whatever it reads", () => {
  it("gives facts that point at their words and keep to the schema", { timeout: 60_000 * EFFORT }, () => {
    assert(
      property(text, WRITTEN, (body, written) => {
        expectSound(body, factsOf(body, written));
      }),
      { numRuns: 150 * EFFORT, examples: [["en ١٢ ... le ٩ septembre, ١٢ morts", "2016-09-08"]] },
    );
  });

  it("gives the same twice", { timeout: 60_000 * EFFORT }, () => {
    assert(
      property(sentences, WRITTEN, (body, written) => {
        expect(factsOf(body, written)).toEqual(factsOf(body, written));
      }),
      { numRuns: 20 * EFFORT },
    );
  });

  it("reads words cut by soft hyphens and zero-width characters", { timeout: 60_000 * EFFORT }, () => {
    const cut = constantFrom("\u00AD", "\u200B", "\u200C", "\u2060", "\uFEFF", "\u0301", "\u0000");
    assert(
      property(sentences, cut, constantFrom(2, 3, 5, 7), (body, character, every) => {
        const torn = Array.from(body, (one, at) => (at % every === 0 ? one + character : one)).join("");
        expectSound(torn, factsOf(torn, "2016-09-08"));
      }),
      { numRuns: 40 * EFFORT },
    );
  });

  it("says of two texts after one another no less than of each", () => {
    for (const { body, published } of ARTICLES.slice(0, 4))
      expect(factsOf(`${body}\n\n${body}`, published).timexes.length).toBeGreaterThan(
        factsOf(body, published).timexes.length,
      );
  });
});
