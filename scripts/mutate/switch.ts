import type { PatternMutant } from "./patterns";
import type { Mutant } from "./switches";

/** A test that can be run again and again. */
export type Kept = { readonly title: string; readonly run: () => unknown };

/** What is broken at the moment, and what has been asked for: one for all modules, however often they are loaded. */
type Switch = {
  readonly mutants: Map<string, readonly Mutant[]>;
  /** By pattern, by the mutant's name. */
  readonly patterns: Map<string, Map<string, PatternMutant>>;
  /** The tests of the files loaded since it was emptied. */
  tests: Kept[];
  broken: string;
  reached: Set<string>;
  steps: number;
};

declare global {
  // The sources with switches reach it by name.
  var mutation: Switch | undefined;
}

const MOST_STEPS = 3_000_000;

export const state: Switch = (globalThis.mutation ??= {
  mutants: new Map(),
  patterns: new Map(),
  tests: [],
  broken: "",
  reached: new Set(),
  steps: 0,
});

export function know(file: string, mutants: readonly Mutant[]): void {
  state.mutants.set(file, mutants);
}

export function __mutant(file: string, id: number): boolean {
  const name = `${file}#${id}`;
  if (state.broken === "") state.reached.add(name);
  return state.broken === name;
}

/** Called in each loop: what a mutant never ends is ended here. */
export function __step(): boolean {
  if (state.broken !== "" && ++state.steps > MOST_STEPS) throw new Error("no end");
  return true;
}
