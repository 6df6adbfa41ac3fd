import { writeFileSync } from "node:fs";
import { BASELINE, GOLD_SETS, type Scores, scoreSet } from "../support/gold-scores";

const scores: Scores = {};
for (const name of GOLD_SETS) {
  const { marks, misses } = scoreSet(name);
  scores[name] = marks;
  for (const miss of misses) console.error(`${name} ${miss}`);
}
writeFileSync(BASELINE, `${JSON.stringify(scores, null, 2)}\n`);
console.error(`Wrote ${BASELINE}.`);
