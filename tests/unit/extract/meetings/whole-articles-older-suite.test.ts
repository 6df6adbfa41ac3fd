import { describe, expect, it } from "vitest";
import { faultsOf } from "../../../suites/contacts-across-sentences/judge";
import { FRAMES, WHOLE_ARTICLES_OLDER } from "../../../suites/whole-articles-older";
import { measured } from "../../../suites/whole-articles-older/measure";
import { describeStories } from "../../../support/contact-suites";

/** Of the contacts of each hand, how many must be found, and of those that come out, how many may be wrong. */
const FLOORS = {
  FIRST_HAND: { found: 45, wrong: 20 },
  SECOND_HAND: { found: 61, wrong: 19 },
  THIRD_HAND: { found: 23, wrong: 13 },
} as const satisfies Record<keyof typeof WHOLE_ARTICLES_OLDER, { found: number; wrong: number }>;

describe("whole articles", () => {
  it.each(Object.entries(FLOORS))("%s", (hand, { found, wrong }) => {
    const rows = Object.entries(WHOLE_ARTICLES_OLDER).find(([name]) => name === hand)?.[1] ?? [];
    const { right, out } = measured(rows);
    expect(right).toBeGreaterThanOrEqual(found);
    expect(out - right).toBeLessThanOrEqual(wrong);
  });
});

describeStories({ constructions: FRAMES }, faultsOf);
