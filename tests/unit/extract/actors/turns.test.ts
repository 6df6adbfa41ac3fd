import { describe, expect, it } from "vitest";
import { Turns } from "@/lib/extract/actors/refine/turns";

const anyone = () => true;
const once = () => 1;

/** Each sentence names these, in this order. */
function turnsOf(...sentences: readonly string[]): Turns {
  const turns = new Turns();
  sentences.forEach((names, sentence) => {
    for (const name of names.split(" ").filter(Boolean)) turns.add(name, sentence);
  });
  return turns;
}

describe("the last so many who belong together", () => {
  it.each([
    ["the two of the last sentence", turnsOf("a b", "c d"), 2, ["c", "d"]],
    ["one of the last with whom he was named", turnsOf("a b", "c", "a"), 2, ["a", "b"]],
    ["three in one sentence", turnsOf("x", "a b c"), 3, ["a", "b", "c"]],
    ["nobody where there are too few", turnsOf("a"), 2, null],
    ["nobody at all", turnsOf(), 2, null],
  ])("%s", (_, turns, count, expected) => {
    expect(turns.last(count, anyone, once)?.sort() ?? null).toEqual(expected);
  });

  it("passes over those who do not fit", () => {
    expect(
      turnsOf("a b", "c")
        .last(2, (id) => id !== "c", once)
        ?.sort(),
    ).toEqual(["a", "b"]);
  });

  it("remembers who was named last", () => {
    expect(turnsOf("a b", "a").recent()).toEqual(["a", "b"]);
  });
});

describe("those named side by side", () => {
  it.each<[string, readonly (readonly [string, number, boolean])[], number, readonly string[]]>([
    [
      "a pair before who was named after it",
      [
        ["a", 0, false],
        ["b", 0, true],
        ["c", 0, false],
      ],
      2,
      ["a", "b"],
    ],
    [
      "the pair of the news before a nearer one",
      [
        ["a", 0, false],
        ["b", 0, true],
        ["c", 2, false],
        ["b", 3, false],
      ],
      2,
      ["a", "b"],
    ],
    [
      "a list as a whole",
      [
        ["a", 0, false],
        ["b", 1, false],
        ["c", 1, true],
        ["d", 1, true],
        ["e", 1, true],
      ],
      4,
      ["b", "c", "d", "e"],
    ],
    [
      "but not who is named apart",
      [
        ["a", 0, false],
        ["b", 0, false],
      ],
      2,
      ["a", "b"],
    ],
  ])("%s", (_, mentions, count, expected) => {
    const turns = new Turns();
    for (const [id, sentence, joined] of mentions) turns.add(id, sentence, joined);
    expect(
      turns.last(
        count,
        () => true,
        () => 1,
      ),
    ).toEqual(expected);
  });
});
