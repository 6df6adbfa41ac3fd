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
  /** The same where it is a place of a source. */
  place: { readonly file: string; readonly id: number };
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
  place: { file: "", id: -1 },
  reached: new Set(),
  steps: 0,
});

export function know(file: string, mutants: readonly Mutant[]): void {
  state.mutants.set(file, mutants);
}

/** Breaks one place, by its name; none with "". */
export function breakAt(name: string): void {
  state.broken = name;
  const sign = name.lastIndexOf("#");
  state.place = { file: name.slice(0, sign), id: Number(name.slice(sign + 1)) };
}

/** Names of places asked for so far: making one anew each time would be most of the work. */
const names = new Map<string, string[]>();

export function __mutant(file: string, id: number): boolean {
  if (state.broken !== "") return id === state.place.id && file === state.place.file;
  let own = names.get(file);
  if (!own) names.set(file, (own = []));
  own[id] ??= `${file}#${id}`;
  state.reached.add(own[id]);
  return false;
}

/** Called in each loop: what a mutant never ends is ended here. */
export function __step(): boolean {
  if (state.broken !== "" && ++state.steps > MOST_STEPS) throw new Error("no end");
  return true;
}
