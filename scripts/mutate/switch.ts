import type { Mutant } from "./switches";

/** What is broken at the moment, and what has been asked for: one for all modules, however often they are loaded. */
type Switch = {
  readonly mutants: Map<string, readonly Mutant[]>;
  broken: string;
  reached: Set<string>;
  steps: number;
};

declare global {
  // The sources with switches reach it by name.
  var mutation: Switch | undefined;
}

const MOST_STEPS = 3_000_000;

const one: Switch = (globalThis.mutation ??= {
  mutants: new Map(),
  broken: "",
  reached: new Set(),
  steps: 0,
});

export { one as state };

export function know(file: string, mutants: readonly Mutant[]): void {
  one.mutants.set(file, mutants);
}

export function __mutant(file: string, id: number): boolean {
  const name = `${file}#${id}`;
  if (one.broken === "") one.reached.add(name);
  return one.broken === name;
}

/** Called in each loop: what a mutant never ends is ended here. */
export function __step(): boolean {
  if (one.broken !== "" && ++one.steps > MOST_STEPS) throw new Error("no end");
  return true;
}
