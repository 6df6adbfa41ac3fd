// Breaks one place at a time and asks the tests whether they notice: node --import tsx scripts/mutate.ts lib/extract/tolls 300 tests/unit/extract/tolls …
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [folder = "lib/corpus/merge", seconds = "300", ...given] = process.argv.slice(2);
const tests = given.length > 0 ? given : [folder.replace(/^lib/u, "tests/unit")];

function testsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/u.test(name))
    .map((name) => join(path, name).replaceAll("\\", "/"))
    .sort();
}

const notes = mkdtempSync(join(tmpdir(), "mutate-"));
const report = join(notes, "report.txt");
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--config", "scripts/mutate/vitest.config.ts"],
  {
    encoding: "utf8",
    env: {
      ...process.env,
      MUTATE: folder,
      MUTATE_SECONDS: seconds,
      MUTATE_TESTS: tests.flatMap(testsIn).join(" "),
      MUTATE_REPORT: report,
    },
  },
);
if (status === 0) process.stdout.write(readFileSync(report, "utf8"));
else process.stderr.write(stdout + stderr);
rmSync(notes, { recursive: true });
process.exitCode = status ?? 1;
