// Tries the property and interruption tests much harder than `npm test` does: EFFORT=75 npm run fuzz
import { needNode } from "./install.mjs";
import { mustStep, tool } from "./step.mjs";

needNode();
mustStep("Long property tests", ...tool("vitest/vitest.mjs", "run", "tests/unit/robust"), {
  EFFORT: process.env.EFFORT ?? "75",
});
