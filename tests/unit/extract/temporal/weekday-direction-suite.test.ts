import { describe, expect, it } from "vitest";
import { anchored } from "@/tests/suites/weekday-direction/anchored";
import { future } from "@/tests/suites/weekday-direction/future";
import { longer } from "@/tests/suites/weekday-direction/longer";
import { others } from "@/tests/suites/weekday-direction/others";
import { past } from "@/tests/suites/weekday-direction/past";
import { readDirections } from "@/tests/suites/weekday-direction/read";
import { marked, unmarked } from "@/tests/support/temporal";

describe.each([
  ["past", past],
  ["future", future],
  ["anchored", anchored],
  ["others", others],
  ["longer", longer],
])("the direction of weekdays: %s", (_, table) => {
  it.each(readDirections(table))("$marked", ({ said, marked: expected, notYet }) => {
    const found = marked(unmarked(expected), said);
    if (notYet) expect(found, "is right now: strike out notYet").not.toBe(expected);
    else expect(found).toBe(expected);
  });
});
