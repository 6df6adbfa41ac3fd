import { type Document, sentenceOf, type Token } from "@/lib/text";
import { type PatternNode, parsePattern } from "./pattern";
import type { Match, Rule } from "./rule";
import type { Reading, Vocabulary } from "./vocabulary";

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
  readonly byWord: ReadonlyMap<string, readonly Compiled<Value>[]>;
  readonly byKind: ReadonlyMap<string, readonly Compiled<Value>[]>;
  readonly anywhere: readonly Compiled<Value>[];
};

type Compiled<Value> = { readonly rule: Rule<Value>; readonly node: PatternNode; readonly order: number };

type Captures = ReadonlyMap<string, unknown>;
type State = { readonly at: number; readonly from: number; readonly to: number; readonly captures: Captures };

const NO_CAPTURES: Captures = new Map();

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
      const compiled = { rule, node: parsePattern(source), order: order++ };
      const starts = startsOf(compiled.node, vocabulary, rule.name);
      if (starts.any) anywhere.push(compiled);
      for (const word of starts.words) append(byWord, word, compiled);
      for (const kind of starts.kinds) append(byKind, kind, compiled);
    }
  }
  return { rules, vocabulary, byWord, byKind, anywhere };
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

type Starts = { words: Set<string>; kinds: Set<string>; any: boolean; optional: boolean };

function startsOf(node: PatternNode, vocabulary: Vocabulary, rule: string): Starts {
  const result: Starts = { words: new Set(), kinds: new Set(), any: false, optional: false };
  const take = (part: Starts): void => {
    for (const word of part.words) result.words.add(word);
    for (const kind of part.kinds) result.kinds.add(kind);
    result.any ||= part.any;
  };
  if (node.kind === "word") result.words.add(node.folded);
  else if (node.kind === "extent") result.optional = true;
  else if (node.kind === "capture") return startsOf(node.part, vocabulary, rule);
  else if (node.kind === "class") {
    const known = vocabulary[node.name];
    if (!known) throw new Error(`rule ${rule}: no token class [${node.name}] in the vocabulary of its stage`);
    if (known.starts === null) result.any = true;
    for (const word of known.starts?.words ?? []) result.words.add(word);
    for (const kind of known.starts?.kinds ?? []) result.kinds.add(kind);
  } else if (node.kind === "repeat") {
    take(startsOf(node.part, vocabulary, rule));
    result.optional = node.least === 0;
  } else if (node.kind === "choice") {
    for (const option of node.options) {
      const part = startsOf(option, vocabulary, rule);
      take(part);
      result.optional ||= part.optional;
    }
  } else {
    result.optional = true;
    for (const part of node.parts) {
      const starts = startsOf(part, vocabulary, rule);
      take(starts);
      if (!starts.optional) {
        result.optional = false;
        break;
      }
    }
  }
  return result;
}

/**
 * Runs rules over a document: at each token only those that can begin there. Gives every candidate, in text order,
 * then in the order of the rules; of one rule at one place the longest match.
 */
export function runRules<Value>(set: RuleSet<Value>, document: Document): Candidate<Value>[] {
  const found: Candidate<Value>[] = [];
  for (const token of document.tokens) {
    const worded = set.byWord.get(token.folded);
    const kinded = set.byKind.get(token.kind);
    for (const list of [worded, kinded, set.anywhere]) {
      if (!list) continue;
      for (const compiled of list) {
        if (list === kinded && worded?.includes(compiled)) continue;
        const candidate = tryAt(compiled, set.vocabulary, document, token.index);
        if (candidate) found.push(candidate);
      }
    }
  }
  return found;
}

/** What the walk needs at every step: tokens from `limit` on (the next sentence) never match. */
type Scope = { readonly vocabulary: Vocabulary; readonly tokens: readonly Token[]; readonly limit: number };

function tryAt<Value>(
  { rule, node }: Compiled<Value>,
  vocabulary: Vocabulary,
  document: Document,
  first: number,
): Candidate<Value> | null {
  const limit = sentenceOf(document, first)?.last ?? document.tokens.length;
  let longest: State | null = null;
  const start: State = { at: first, from: -1, to: -1, captures: NO_CAPTURES };
  walk(node, start, { vocabulary, tokens: document.tokens, limit }, (state) => {
    if (state.at > (longest?.at ?? first)) longest = state;
  });
  const end = longest as State | null;
  if (!end) return null;
  const match = matchOf(document, first, end);
  const value = rule.produce(match);
  return value === null ? null : { rule, first, last: match.last, from: match.from, to: match.to, value };
}

function matchOf(document: Document, first: number, end: State): Match {
  return {
    document,
    first,
    last: end.at,
    from: end.from < 0 ? first : end.from,
    to: end.to < 0 ? end.at : end.to,
    get: <T>(name: string) => end.captures.get(name) as T | undefined,
    before: (distance) => document.tokens[first - distance],
    after: (distance) => document.tokens[end.at + distance - 1],
  };
}

/** Calls `next` with every way `node` matches at `state`. Patterns are bounded, so the ways are few. */
function walk(node: PatternNode, state: State, scope: Scope, next: (state: State) => void): void {
  if (node.kind === "word") {
    const token = state.at < scope.limit ? scope.tokens[state.at] : undefined;
    if (token?.folded === node.folded && !(node.glued && token.spaced)) next({ ...state, at: state.at + 1 });
  } else if (node.kind === "class") {
    const reading = read(node.name, state.at, scope);
    if (reading)
      next({ ...state, at: reading.end, captures: withCapture(state.captures, node.capture, reading.value) });
  } else if (node.kind === "extent") {
    next(node.edge === "open" ? { ...state, from: state.at } : { ...state, to: state.at });
  } else if (node.kind === "choice") {
    for (const option of node.options) walk(option, state, scope, next);
  } else if (node.kind === "capture") {
    walk(node.part, state, scope, (inner) => {
      const words = scope.tokens.slice(state.at, inner.at).map((token) => token.folded);
      next({ ...inner, captures: withCapture(inner.captures, node.name, words.join(" ")) });
    });
  } else if (node.kind === "sequence") {
    walkSequence(node.parts, 0, state, scope, next);
  } else {
    walkRepeat(node, 0, state, scope, next);
  }
}

function walkSequence(
  parts: readonly PatternNode[],
  index: number,
  state: State,
  scope: Scope,
  next: (state: State) => void,
): void {
  const part = parts[index];
  if (!part) next(state);
  else walk(part, state, scope, (inner) => walkSequence(parts, index + 1, inner, scope, next));
}

function walkRepeat(
  node: PatternNode & { kind: "repeat" },
  count: number,
  state: State,
  scope: Scope,
  next: (state: State) => void,
): void {
  if (count < node.most)
    walk(node.part, state, scope, (inner) => {
      if (inner.at > state.at) walkRepeat(node, count + 1, inner, scope, next);
    });
  if (count >= node.least) next(state);
}

function read(name: string, at: number, scope: Scope): Reading | null {
  const reading = at < scope.limit ? scope.vocabulary[name]?.read(scope.tokens, at) : null;
  return reading && reading.end <= scope.limit ? reading : null;
}

function withCapture(captures: Captures, name: string, value: unknown): Captures {
  return new Map(captures).set(name, value);
}
