import type { Document } from "@/lib/text";
import { type Attempt, compileMatcher, type Matcher, newAttempt } from "./matcher";
import { parsePattern } from "./pattern";
import type { Match, Rule } from "./rule";
import { startsOf } from "./starts";
import type { Vocabulary } from "./vocabulary";

/** A rule that matched and produced a value: tokens `[from, to)` are the mention. */
export type Candidate<Value> = {
  readonly rule: Rule<Value>;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly value: Value;
};

/** Rules compiled against a vocabulary and indexed by how they can begin. */
export type RuleSet<Value> = {
  readonly rules: readonly Rule<Value>[];
  readonly vocabulary: Vocabulary;
  /** By the folded first word; a word's list holds the rules of its kind too, in the order of the rules. */
  readonly byWord: ReadonlyMap<string, readonly Compiled<Value>[]>;
  readonly byKind: ReadonlyMap<string, readonly Compiled<Value>[]>;
  readonly anywhere: readonly Compiled<Value>[];
};

type Compiled<Value> = { readonly rule: Rule<Value>; readonly matches: Matcher; readonly order: number };

/**
 * Compiles rules once, at start-up.
 *
 * @throws PatternError or Error naming the rule whose pattern cannot be read or uses an unknown class.
 */
export function compileRules<Value>(rules: readonly Rule<Value>[], vocabulary: Vocabulary): RuleSet<Value> {
  const byWord = new Map<string, Compiled<Value>[]>();
  const byKind = new Map<string, Compiled<Value>[]>();
  const anywhere: Compiled<Value>[] = [];
  let order = 0;
  for (const rule of rules) {
    for (const source of typeof rule.pattern === "string" ? [rule.pattern] : rule.pattern) {
      const node = parsePattern(source);
      const starts = startsOf(node, vocabulary, rule.name);
      const compiled = { rule, matches: compileMatcher(node, vocabulary), order: order++ };
      if (starts.any) {
        anywhere.push(compiled);
        continue;
      }
      for (const word of starts.words) append(byWord, word, compiled);
      for (const kind of starts.kinds) append(byKind, kind, compiled);
    }
  }
  return { rules, vocabulary, byWord, byKind, anywhere };
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/**
 * Runs rules over a document: at each token only those that can begin there. Gives every candidate, in text order,
 * then in the order of the rules; of one pattern at one place the longest match.
 */
export function runRules<Value>(set: RuleSet<Value>, document: Document): Candidate<Value>[] {
  const found: Candidate<Value>[] = [];
  const attempt = newAttempt(document.tokens);
  for (const sentence of document.sentences) {
    attempt.limit = sentence.last;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = document.tokens[at];
      if (!token) continue;
      const worded = set.byWord.get(token.folded);
      const kinded = set.byKind.get(token.kind);
      const start = found.length;
      if (worded) for (const rule of worded) tryAt(rule, attempt, document, at, found);
      if (kinded)
        for (const rule of kinded) if (!worded?.includes(rule)) tryAt(rule, attempt, document, at, found);
      for (const rule of set.anywhere) tryAt(rule, attempt, document, at, found);
      if (found.length - start > 1 && (kinded || set.anywhere.length > 0)) sortTail(found, start, set);
    }
  }
  return found;
}

/** Puts the candidates of one token in the order of the rules. */
function sortTail<Value>(found: Candidate<Value>[], start: number, { rules }: RuleSet<Value>): void {
  const tail = found.splice(start);
  tail.sort((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule));
  found.push(...tail);
}

function tryAt<Value>(
  { rule, matches }: Compiled<Value>,
  attempt: Attempt,
  document: Document,
  first: number,
  found: Candidate<Value>[],
): void {
  if (!matches(attempt, first)) return;
  const match = matchOf(document, first, attempt);
  const value = rule.produce(match);
  if (value !== null) found.push({ rule, first, last: match.last, from: match.from, to: match.to, value });
}

function matchOf(document: Document, first: number, attempt: Attempt): Match {
  const { longest, bestFrom, bestTo, bestNames, bestValues } = attempt;
  return {
    document,
    first,
    last: longest,
    from: bestFrom < 0 ? first : bestFrom,
    to: bestTo < 0 ? longest : bestTo,
    get: <T>(name: string) => bestValues[bestNames.lastIndexOf(name)] as T | undefined,
    before: (distance) => document.tokens[first - distance],
    after: (distance) => document.tokens[longest + distance - 1],
  };
}
