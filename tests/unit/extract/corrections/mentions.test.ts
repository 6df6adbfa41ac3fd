import { describe, expect, it } from "vitest";
import type { Change, Correction, PlaceMention } from "@/lib/domain";
import { correctMentions, placeFrom } from "@/lib/extract/corrections";

const BODY = "Ils vont de Genève à Vienne par Paris.";

function span(text: string) {
  const start = BODY.indexOf(text);
  return { start, end: start + text.length, text };
}

const found = (text: string, place: string): PlaceMention => ({ ...span(text), place, rule: "places/known" });
const correction = (text: string, change: Change): Correction => ({ line: 1, quote: span(text), change });
const FOUND = [found("Genève", "geneve"), found("Vienne", "vienne")];

const correct = (...corrections: Correction[]) =>
  correctMentions(FOUND, "place", corrections, placeFrom).map(({ text, place, correctedBy }) => [
    text,
    place,
    correctedBy,
  ]);

describe("mentions and the editor's word", () => {
  it("stay when nothing concerns them", () => {
    const others = [
      correction("Vienne", { kind: "actor", actors: ["autriche"] }),
      correction("Vienne", { kind: "drop", layers: ["actor"] }),
    ];
    expect(correctMentions(FOUND, "place", others, placeFrom)).toEqual(FOUND);
  });

  it("are changed where they stand", () => {
    expect(correct(correction("Vienne", { kind: "place", place: "vienne-isere" }))).toEqual([
      ["Genève", "geneve", undefined],
      ["Vienne", "vienne-isere", "editor"],
    ]);
  });

  it("keep their extent when a part of them is quoted", () => {
    expect(correct(correction("Vie", { kind: "place", place: "vienne-isere" }))[1]).toEqual([
      "Vienne",
      "vienne-isere",
      "editor",
    ]);
  });

  it("give way to a longer quote", () => {
    expect(correct(correction("Genève à Vienne", { kind: "place", place: "europe" }))).toEqual([
      ["Genève à Vienne", "europe", "editor"],
    ]);
  });

  it("are added in text order, and dropped", () => {
    expect(
      correct(
        correction("Paris", { kind: "place", place: "paris" }),
        correction("Genève", { kind: "drop", layers: ["place"] }),
      ),
    ).toEqual([
      ["Vienne", "vienne", undefined],
      ["Paris", "paris", "editor"],
    ]);
  });
});
