import { appendFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { type Kept, kept } from "./collect";
import { state } from "./switch";

const SECONDS = Number(process.env["MUTATE_SECONDS"] ?? "300");
const report = process.env["MUTATE_REPORT"] ?? "/dev/stdout";
const files = (process.env["MUTATE_TESTS"] ?? "").split(" ").filter(Boolean);

async function load(): Promise<Kept[]> {
  kept.length = 0;
  for (const file of files) await import(/* @vite-ignore */ `${process.cwd()}/${file}`);
  return [...kept];
}

async function fails({ run }: Kept): Promise<boolean> {
  state.steps = 0;
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

it("breaks one place at a time and asks the tests whether they notice", async () => {
  const tests = await load();
  const reaching = new Map<string, Kept[]>();
  const failing: string[] = [];
  for (const test of tests) {
    state.reached = new Set();
    if (await fails(test)) failing.push(test.title);
    for (const name of state.reached) reaching.set(name, [...(reaching.get(name) ?? []), test]);
  }
  expect(failing, "tests that fail with nothing broken").toEqual([]);
  const until = Date.now() + SECONDS * 1000;
  const all = [...state.mutants].flatMap(([file, mutants]) => mutants.map((mutant) => ({ file, ...mutant })));
  let tried = 0;
  let noticed = 0;
  for (const { file, id, line, before, after, atLoad } of all) {
    if (Date.now() > until) break;
    tried++;
    state.broken = `${file}#${id}`;
    let asked = reaching.get(state.broken) ?? [];
    if (atLoad) {
      vi.resetModules();
      asked = await load();
    }
    let isNoticed = false;
    for (const test of asked) {
      isNoticed = await fails(test);
      if (isNoticed) break;
    }
    state.broken = "";
    if (isNoticed) noticed++;
    else
      appendFileSync(
        report,
        `${file}:${line}${asked.length === 0 ? " never reached" : ""}\n- ${before}\n+ ${after}\n`,
      );
  }
  appendFileSync(report, `${noticed} of ${tried} noticed, of ${all.length} mutants\n`);
});
