import { describe, expect, it } from "vitest";
import { GOLD_SETS, readBaseline, scoreSet } from "../support/gold-scores";

const baseline = readBaseline();

/**
 * Scores on annotated articles may only rise. After a change for the better, `npm run baseline` writes them anew; a
 * change for the worse in one layer needs a commit that says why.
 */
describe.each(GOLD_SETS)("scores on %s", (name) => {
  const { marks, misses } = scoreSet(name);

  it("has a baseline for every layer", () => {
    expect(Object.keys(baseline[name] ?? {}).sort()).toEqual(Object.keys(marks).sort());
  });

  it.each(Object.entries(baseline[name] ?? {}))("%s is at least %d", (layer, least) => {
    const own = misses.filter((miss) => miss.includes(` ${layer.split(" ")[0]}`));
    expect(marks[layer], own.join("\n")).toBeGreaterThanOrEqual(least);
  });
});
