import { appendFileSync } from "node:fs";
import { it, vi } from "vitest";
import { type Kept, state } from "./switch";

const SECONDS = Number(process.env["MUTATE_SECONDS"] ?? "300");
const report = process.env["MUTATE_REPORT"] ?? "/dev/stdout";
const files = (process.env["MUTATE_TESTS"] ?? "").split(" ").filter(Boolean);

/** Whether what a first test has kept may hide what is broken, so that each asks modules loaded anew. */
const isAfresh = process.env["MUTATE_AFRESH"] === "1";
const STEP = 7;

/** Rules first, then every so manieth, so that a short run sees all files. */
function inOrder<Item extends { readonly isRule: boolean }>(items: readonly Item[]): Item[] {
  const rest = items.filter(({ isRule }) => !isRule);
  const spread = Array.from({ length: STEP }, (_, first) =>
    rest.filter((_item, index) => index % STEP === first),
  );
  return [...items.filter(({ isRule }) => isRule), ...spread.flat()];
}

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
  const sound = new Set<number>();
  const reaching = new Map<string, Kept[]>();
  state.reached = new Set();
  const tests = await load();
  const atLoad = state.reached;
  for (const [index, test] of tests.entries()) {
    state.reached = new Set();
    if (await fails(test)) {
      say(`fails with nothing broken, left out: ${test.title.slice(0, 200)}`);
      continue;
    }
    sound.add(index);
    for (const name of state.reached) reaching.set(name, [...(reaching.get(name) ?? []), test]);
  }
  /** What was kept from earlier tests, or read as the modules were loaded, hides what is broken: once more from the start. */
  const failsFromTheStart = async (): Promise<boolean> => {
    try {
      return await oneFails((await load()).filter((_test, index) => sound.has(index)));
    } catch {
      return true;
    }
  };
  const all = inOrder(
    [...state.mutants].flatMap(([file, mutants]) => mutants.map((mutant) => ({ file, ...mutant }))),
  );
  const until = Date.now() + SECONDS * 1000;
  const scores = { places: { tried: 0, noticed: 0 }, rules: { tried: 0, noticed: 0 } };
  for (const { file, id, line, before, after, isRule } of all) {
    if (Date.now() > until) break;
    state.broken = `${file}#${id}`;
    const asked = reaching.get(state.broken) ?? [];
    const isEarly = isAfresh || asked.length === 0 || atLoad.has(state.broken);
    const isNoticed = (await oneFails(asked)) || (isEarly && (await failsFromTheStart()));
    state.broken = "";
    const score = isRule ? scores.rules : scores.places;
    score.tried++;
    if (isNoticed) score.noticed++;
    else say(`${file}:${line}${asked.length === 0 ? " (never reached)" : ""}\n  - ${before}\n  + ${after}`);
  }
  const { rules, places } = scores;
  say(`rules and patterns: ${rules.noticed} of ${rules.tried} noticed`);
  say(`other places: ${places.noticed} of ${places.tried} noticed, of ${all.length - rules.tried}`);
});
