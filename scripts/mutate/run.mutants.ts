import { appendFileSync } from "node:fs";
import { it, vi } from "vitest";
import { breakAt, type Kept, state } from "./switch";
import type { MutantKind } from "./switches";

const SECONDS = Number(process.env["MUTATE_SECONDS"] ?? "300");
const report = process.env["MUTATE_REPORT"] ?? "/dev/stdout";
const files = (process.env["MUTATE_TESTS"] ?? "").split(" ").filter(Boolean);

/** Whether what a first test has kept may hide what is broken, so that each asks modules loaded anew. */
const isAfresh = process.env["MUTATE_AFRESH"] === "1";
const STEP = 7;

const KINDS: Readonly<Record<MutantKind, string>> = {
  rule: "rules and patterns",
  word: "alternatives and words",
  place: "other places",
};
const asked = (process.env["MUTATE_KINDS"] ?? "rule,word,place").split(",");

/** Rules first, then every so manieth, so that a short run sees all files. */
function inOrder<Item extends { readonly kind: MutantKind }>(items: readonly Item[]): Item[] {
  return asked.flatMap((kind) => {
    const some = items.filter((item) => item.kind === kind);
    if (kind === "rule") return some;
    return Array.from({ length: STEP }, (_, first) =>
      some.filter((_item, index) => index % STEP === first),
    ).flat();
  });
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

/** Those that tell of a rule before the others. */
function withFirst(tests: readonly Kept[], rule: string): Kept[] {
  const isOwn = ({ title }: Kept): boolean => rule !== "" && title.includes(rule);
  return [...tests.filter(isOwn), ...tests.filter((test) => !isOwn(test))];
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
  const inSources = [...state.mutants].flatMap(([file, mutants]) =>
    mutants.map((mutant) => ({ ...mutant, file, name: `${file}#${mutant.id}`, isPattern: false })),
  );
  const inPatterns = [...state.patterns.values()].flatMap((mutants) =>
    [...mutants].map(([name, mutant]) => Object.assign({}, mutant, { name, rule: "", isPattern: true })),
  );
  const all = inOrder([...inSources, ...inPatterns]);
  const until = Date.now() + SECONDS * 1000;
  const scores = new Map(all.map(({ kind }) => [kind, { tried: 0, noticed: 0 }]));
  for (const { file, name, line, before, after, kind, rule, isPattern } of all) {
    if (Date.now() > until) break;
    breakAt(name);
    const near = withFirst(reaching.get(name) ?? [], rule);
    const isEarly = isAfresh || atLoad.has(name) || (near.length === 0 && !isPattern);
    const isNoticed = (await oneFails(near)) || (isEarly && (await failsFromTheStart()));
    breakAt("");
    const score = scores.get(kind);
    if (score) score.tried++;
    if (score && isNoticed) score.noticed++;
    if (!isNoticed)
      say(`${file}:${line}${near.length === 0 ? " (never reached)" : ""}\n  - ${before}\n  + ${after}`);
  }
  for (const [kind, { tried, noticed }] of scores)
    say(
      `${KINDS[kind]}: ${noticed} of ${tried} noticed, of ${all.filter((one) => one.kind === kind).length}`,
    );
});
