import { describe, expect, it } from "vitest";
import { anchorOf } from "@/lib/extract/anchor";
import { explainTemporal } from "@/lib/extract/temporal/explain";

const ANCHOR = anchorOf("2016-09-08");

describe("explainTemporal", () => {
  it("says which verb framed a weekday", () => {
    const [first, second] = explainTemporal(
      "Il doit revoir vendredi le roi, a annoncé mercredi Oslo.",
      ANCHOR,
    ).timexes;
    expect(first?.timex.value).toBe("2016-09-09");
    expect(first?.why).toContain("devoir and revoir: a plan");
    expect(second?.timex.value).toBe("2016-09-07");
    expect(second?.why).toContain("annoncer in a tense of the past");
  });

  it("tells the rules that won, joined, gave way and fell silent", () => {
    const { candidates } = explainTemporal(
      "Lundi soir, puis vendredi à 10h00, une minute de silence",
      ANCHOR,
    );
    const fates = candidates.map(({ rule, text, fate }) => `${rule} ${text} ${fate}`);
    expect(fates).toContain("temporal/weekday-part Lundi soir kept");
    expect(fates).toContain("temporal/weekday Lundi gave way");
    expect(fates).toContain("temporal/clock 10h00 joined");
    expect(fates).toContain("temporal/silent-idiom minute de silence silence");
  });

  it("finds nothing in a phrase without dates", () => {
    expect(explainTemporal("Les discussions ont été franches.", ANCHOR).timexes).toEqual([]);
  });
});
