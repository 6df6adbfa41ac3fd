import { describe, expect, it } from "vitest";
import { DAYS_IN_STORIES } from "../../../suites/days-in-stories";
import { faultsOf } from "../../../suites/days-in-stories/judge";

for (const [hand, stories] of Object.entries(DAYS_IN_STORIES))
  describe(hand, () => {
    for (const story of stories)
      it(`${story.day}: ${story.text}`, () => {
        const faults = faultsOf(story);
        if (story.notYet) expect(faults, "comes out right now: take `notYet: true` away").not.toEqual([]);
        else expect(faults).toEqual([]);
      });
  });
