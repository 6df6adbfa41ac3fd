import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { type Node, withSwitches } from "./switches";

const ROOT = process.cwd();
const folder = process.env["MUTATE"] ?? "";
const SWITCH = JSON.stringify(`${ROOT}/scripts/mutate/switch.ts`);
const PATTERNS = JSON.stringify(`${ROOT}/scripts/mutate/patterns.ts`);

const RUNNER = "lib/extract/runner.ts";
const COMPILED = "compileMatcher(node, vocabulary)";

/** Patterns are broken where they match. */
function withGuards(code: string): string {
  if (!code.includes(COMPILED)) throw new Error(`${RUNNER} has no ${COMPILED}`);
  const guarded = `__guarded(source, ${COMPILED}, (left) => compileMatcher(parsePattern(left), vocabulary))`;
  return `import { __guarded } from ${PATTERNS};\n${code.replace(COMPILED, guarded)}`;
}

/** The configuration of the tests for `scripts/mutate.ts`: sources get switches, tests are kept and not run. */
export default defineConfig({
  root: ROOT,
  resolve: { alias: { "@": ROOT } },
  plugins: [
    {
      name: "mutants",
      enforce: "pre",
      resolveId(id: string, importer: string | undefined) {
        const isOfTest = importer?.startsWith(`${ROOT}/tests/`) ?? false;
        return id === "vitest" && isOfTest ? `${ROOT}/scripts/mutate/collect.ts` : null;
      },
      transform(this: { parse(code: string, options: object): Node }, code: string, id: string) {
        const file = relative(ROOT, id);
        if (file === RUNNER) return withGuards(code);
        if (!file.startsWith(folder) || !file.endsWith(".ts")) return null;
        const source = readFileSync(id, "utf8");
        const { code: switched, mutants } = withSwitches(file, source, this.parse(source, { lang: "ts" }));
        const head = `import { __mutant, __step, know } from ${SWITCH};\nimport { __pattern } from ${PATTERNS};\n`;
        return `${head}${switched}\nknow(${JSON.stringify(file)}, ${JSON.stringify(mutants)});\n`;
      },
    },
  ],
  test: {
    include: ["scripts/mutate/run.mutants.ts"],
    exclude: [],
    testTimeout: 0,
    pool: "threads",
    maxWorkers: 1,
    server: { deps: { inline: [/vitest$/] } },
  },
});
