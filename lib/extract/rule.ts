import type { Document, Token } from "@/lib/text";

/** What a rule sees of the place where its pattern matched. */
export type Match = {
  readonly document: Document;
  /** Tokens `[first, last)` of the whole match. */
  readonly first: number;
  readonly last: number;
  /** Tokens `[from, to)` of the mention: the part of the pattern between `<` and `>`, else the whole match. */
  readonly from: number;
  readonly to: number;
  /** The value a class read or, for `name:(…)`, the folded words; undefined when the part did not match. */
  get<T = string>(name: string): T | undefined;
  /** The token `distance` places before the match (1 is the one just before) or, negative, after it (-1). */
  before(distance: number): Token | undefined;
  after(distance: number): Token | undefined;
};

/**
 * A rule: one linguistic pattern and what it stands for. `examples` hold the expected mention in the notation of
 * the annotation guide (`a annoncé ⟦2016-09-07|mercredi⟧`, said in an article of 2016-09-08), `counterExamples`
 * texts in which the rule must stay silent. `produce` is pure, returns null to decline and never throws.
 */
export type Rule<Value> = {
  /** `stage/rule`, such as `temporal/veille`: the site and `explain` print it. */
  readonly name: `${string}/${string}`;
  /** The linguistic why, in one line. */
  readonly note: string;
  /** See `parsePattern`; several patterns when one would be hard to read. */
  readonly pattern: string | readonly string[];
  readonly produce: (match: Match) => Value | null;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};

export function defineRule<Value>(rule: Rule<Value>): Rule<Value> {
  return rule;
}
