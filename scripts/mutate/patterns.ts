import { patternCuts } from "./cuts";
import { state } from "./switch";
import { type Mutant, shown } from "./switches";

type Matches<Attempt> = (attempt: Attempt, at: number) => boolean;

/** A mutant of a pattern: what is left of it, null when it is dropped whole. */
export type PatternMutant = Omit<Mutant, "id" | "rule"> & {
  readonly file: string;
  readonly left: string | null;
};

/** Keeps the ways to break a rule's patterns, and gives them back as they are. */
export function __pattern<Patterns extends string | readonly string[]>(
  file: string,
  line: number,
  patterns: Patterns,
): Patterns {
  const sources: readonly string[] = typeof patterns === "string" ? [patterns] : patterns;
  for (const [index, source] of sources.entries()) {
    const mutants = state.patterns.get(source) ?? new Map<string, PatternMutant>();
    state.patterns.set(source, mutants);
    const add = (after: string, left: string | null): void => {
      const kind = left === null ? "rule" : "word";
      mutants.set(`${file}#${line}.${index}.${left}`, {
        file,
        line,
        before: shown(source),
        after,
        kind,
        left,
      });
    };
    if (sources.length > 1) add("", null);
    for (const { cut, left } of patternCuts(source)) add(`without ${cut}`, left);
  }
  return patterns;
}

/** The matcher of a pattern, with switches: which tests it matches in, and how it matches when it is broken. */
export function __guarded<Attempt>(
  source: string,
  matches: Matches<Attempt>,
  compile: (source: string) => Matches<Attempt>,
): Matches<Attempt> {
  const mutants = state.patterns.get(source);
  if (!mutants) return matches;
  const names = [...mutants.keys()];
  const broken = new Map<string, Matches<Attempt>>();
  return (attempt, at) => {
    if (state.broken === "") {
      const isFound = matches(attempt, at);
      if (isFound) for (const name of names) state.reached.add(name);
      return isFound;
    }
    const mutant = mutants.get(state.broken);
    if (!mutant) return matches(attempt, at);
    if (mutant.left === null) return false;
    const other = broken.get(state.broken) ?? compile(mutant.left);
    broken.set(state.broken, other);
    return other(attempt, at);
  };
}
