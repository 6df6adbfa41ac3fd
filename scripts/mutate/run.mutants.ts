import { appendFileSync } from "node:fs";
import { it, vi } from "vitest";
import { type Kept, state } from "./switch";

const SECONDS = Number(process.env["MUTATE_SECONDS"] ?? "300");
const report = process.env["MUTATE_REPORT"] ?? "/dev/stdout";
const files = (process.env["MUTATE_TESTS"] ?? "").split(" ").filter(Boolean);

function say(line: string): void {
  appendFileSync(report, `${line}\n`);
}

/** The tests of all files, with their modules as they are when they are loaded first. */
async function load(): Promise<Kept[]> {
  vi.resetModules();
  state.tests = [];
  for (const file of files) await import(/* @vite-ignore */ `${process.cwd()}/${file}`);
  return state.tests;
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

async function oneFails(tests: readonly Kept[]): Promise<boolean> {
  for (const test of tests) if (await fails(test)) return true;
  return false;
}

it("breaks one place at a time and asks the tests whether they notice", async () => {
  const sound: Kept[] = [];
  const reaching = new Map<string, Kept[]>();
  for (const test of await load()) {
    state.reached = new Set();
    if (await fails(test)) {
      say(`fails with nothing broken, left out: ${test.title.slice(0, 200)}`);
      continue;
    }
    sound.push(test);
    for (const name of state.reached) reaching.set(name, [...(reaching.get(name) ?? []), test]);
  }
  const titles = new Set(sound.map(({ title }) => title));
  /** What was kept from earlier tests, or read as the modules were loaded, hides what is broken: once more from the start. */
  const failsFromTheStart = async (): Promise<boolean> => {
    try {
      return await oneFails((await load()).filter(({ title }) => titles.has(title)));
    } catch {
      return true;
    }
  };
  const all = [...state.mutants].flatMap(([file, mutants]) => mutants.map((mutant) => ({ file, ...mutant })));
  const until = Date.now() + SECONDS * 1000;
  let tried = 0;
  let noticed = 0;
  for (const { file, id, line, before, after } of all) {
    if (Date.now() > until) break;
    tried++;
    state.broken = `${file}#${id}`;
    const tests = reaching.get(state.broken) ?? [];
    if ((await oneFails(tests)) || (await failsFromTheStart())) noticed++;
    else say(`${file}:${line}${tests.length === 0 ? " (never reached)" : ""}\n  - ${before}\n  + ${after}`);
    state.broken = "";
  }
  say(`${noticed} of ${tried} noticed, of ${all.length} mutants; ${sound.length} tests`);
});
