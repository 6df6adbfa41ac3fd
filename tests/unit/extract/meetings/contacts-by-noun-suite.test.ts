import { describe, expect, it } from "vitest";
import { FRAMES } from "../../../suites/contacts-by-noun";
import { isAsExpected, toldBy } from "../../../suites/contacts-by-noun/tells";

describe.each(Object.entries(FRAMES))("contacts by noun: %s", (_frame, rows) => {
  it.each(rows.filter(({ notYet }) => !notYet).map((row) => [row.text, row] as const))("%s", (_text, row) => {
    const found = toldBy(row);
    expect(isAsExpected(row, found) ? row.expected : found).toEqual(row.expected);
  });

  const later = rows.filter(({ notYet }) => notYet);
  it.runIf(later.length > 0).each(later.map((row) => [row.text, row] as const))(
    "not yet, or the mark must go: %s",
    (_text, row) => {
      expect(isAsExpected(row, toldBy(row))).toBe(false);
    },
  );
});

describe("the rows", () => {
  it("are each there once", () => {
    const texts = Object.values(FRAMES).flatMap((rows) =>
      rows.map(({ text, published }) => `${published} ${text}`),
    );
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });
});
