// Breaks one line at a time and asks the tests whether they notice: node --import tsx scripts/mutate.ts lib/corpus/merge 300 tests/unit/corpus
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = process.cwd();
const [folder = "lib/corpus/merge", seconds = "300", ...tests] = process.argv.slice(2);

/** What is broken, and how: comparisons turned, conditions joined otherwise, values one off, steps left out. */
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  [" === ", " !== "],
  [" !== ", " === "],
  [" < ", " >= "],
  [" > ", " <= "],
  [" <= ", " > "],
  [" >= ", " < "],
  [" && ", " || "],
  [" || ", " && "],
  [" + 1", " - 1"],
  ["return true;", "return false;"],
  ["return false;", "return true;"],
  [".some(", ".every("],
  [".every(", ".some("],
  ["continue;", ""],
];

type Mutant = {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
};

function mutantsOf(file: string): Mutant[] {
  const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
  return lines.flatMap((before, index) =>
    /^\s*(?:\/\/|\/?\*|import )/.test(before)
      ? []
      : CHANGES.filter(([from]) => before.includes(from)).map(([from, to]) => ({
          file,
          line: index + 1,
          before,
          after: before.replace(from, to),
        })),
  );
}

/** Whether a test fails, or nothing ends, with the mutant in place of its line; the file itself stays as it is. */
function isNoticed({ file, line, after }: Mutant): boolean {
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--bail",
      "1",
      "--config",
      "scripts/mutate.config.ts",
      ...tests,
    ],
    {
      cwd: ROOT,
      stdio: "ignore",
      timeout: 120_000,
      env: { ...process.env, MUTANT: JSON.stringify({ file, line, after }) },
    },
  );
  return status !== 0;
}

const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => relative(ROOT, join(ROOT, folder, name)).replaceAll("\\", "/"))
  .sort();
const all = files.flatMap(mutantsOf);
// Every so manieth, so that a short run sees all files.
const STEP = 7;
const order = Array.from({ length: STEP }, (_, first) =>
  all.filter((_, index) => index % STEP === first),
).flat();
const until = Date.now() + Number(seconds) * 1000;
let tried = 0;
let noticed = 0;
for (const mutant of order) {
  if (Date.now() > until) break;
  tried++;
  if (isNoticed(mutant)) noticed++;
  else
    process.stdout.write(
      `${mutant.file}:${mutant.line}\n- ${mutant.before.trim()}\n+ ${mutant.after.trim()}\n`,
    );
}
process.stdout.write(`${noticed} of ${tried} noticed, of ${all.length} mutants\n`);
