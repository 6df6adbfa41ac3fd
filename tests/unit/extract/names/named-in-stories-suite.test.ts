import { describe, expect, it } from "vitest";
import { STORIES } from "../../../suites/named-in-stories";
import { markedUp, unmarked } from "../../../support/mentions";

describe("named-in-stories", () => {
  for (const [subject, stories] of Object.entries(STORIES))
    describe(subject, () => {
      it.each(stories.map((story) => [story.text, story] as const))("%s", (text, { day, notYet }) => {
        const read = markedUp(unmarked(text), day);
        if (notYet) expect(read, "comes out right: take the mark « notYet » away").not.toBe(text);
        else expect(read).toBe(text);
      });
    });
});
