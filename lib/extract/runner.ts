import type { Document, Token, TokenKind } from "@/lib/text";
import { type Attempt, compileMatcher, type Matcher, newAttempt } from "./matcher";
import { secondsOf } from "./openings";
import { type PatternNode, parsePattern } from "./pattern";
import type { Match, Rule } from "./rule";
import { type Starts, startsOf } from "./starts";
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

type Compiled<Value> = {
  readonly rule: Rule<Value>;
  readonly node: PatternNode;
  readonly matches: Matcher;
  readonly order: number;
};

/** Rules that can begin with one word, and those of them that can go on with a given second one. */
type Opening<Value> = {
  readonly all: readonly Compiled<Value>[];
  readonly seconds: readonly Starts[];
  /** By the second word, where it matters which one it is; null while nobody has asked. */
  readonly byWord: Map<string, readonly Compiled<Value>[] | null>;
  /** By the kind of any other second token. */
  readonly byKind: Readonly<Record<TokenKind, readonly Compiled<Value>[]>>;
  readonly atEnd: readonly Compiled<Value>[];
  /** The same where classes begin too that know their places, by their bits. */
  readonly byHeads: Map<number, Opening<Value>>;
};

/** Rules compiled against a vocabulary and indexed by how they can begin. */
export type RuleSet<Value> = {
  readonly rules: readonly Rule<Value>[];
  readonly vocabulary: Vocabulary;
  readonly byWord: ReadonlyMap<string, readonly Compiled<Value>[]>;
  readonly byKind: ReadonlyMap<string, readonly Compiled<Value>[]>;
  readonly anywhere: readonly Compiled<Value>[];
  /** The classes that know where in a text they can begin, and the rules that they can open. */
  readonly headed: readonly Headed<Value>[];
  /** What is known of a word's spelling so far, by `Token.word`. */
  readonly openings: (Opening<Value> | undefined)[];
  /** By `Token.word`, 1 where no rule begins with the word: what most of a text is. */
  readonly idle: Uint8Array;
};

type Headed<Value> = {
  readonly bit: number;
  readonly heads: (tokens: readonly Token[]) => Iterable<number>;
  readonly rules: Compiled<Value>[];
};

/** Bits of one mask; further classes are tried wherever their `starts` allow. */
const MOST_HEADED = 31;

/** Spellings that `Token.word` can number: an array filled from the start stays fast. */
const KEPT_WORDS = 1 << 15;

/**
 * Compiles rules once, at start-up.
 *
 * @throws PatternError or Error naming the rule whose pattern cannot be read or uses an unknown class.
 */
export function compileRules<Value>(rules: readonly Rule<Value>[], vocabulary: Vocabulary): RuleSet<Value> {
  const byWord = new Map<string, Compiled<Value>[]>();
  const byKind = new Map<string, Compiled<Value>[]>();
  const anywhere: Compiled<Value>[] = [];
  const headed = new Map<string, Headed<Value>>();
  let order = 0;
  for (const rule of rules) {
    for (const source of typeof rule.pattern === "string" ? [rule.pattern] : rule.pattern) {
      const node = parsePattern(source);
      const starts = startsOf(node, vocabulary, rule.name);
      const compiled = { rule, node, matches: compileMatcher(node, vocabulary), order: order++ };
      if (starts.any) {
        anywhere.push(compiled);
        continue;
      }
      for (const word of starts.words) append(byWord, word, compiled);
      for (const kind of starts.kinds) append(byKind, kind, compiled);
      for (const name of starts.classes) {
        const heads = vocabulary[name]?.heads;
        const known = headed.get(name);
        if (known) known.rules.push(compiled);
        else if (heads) headed.set(name, { bit: 1 << headed.size, heads, rules: [compiled] });
      }
    }
  }
  if (headed.size > MOST_HEADED)
    throw new RangeError(`${headed.size} classes with heads open rules: ${MOST_HEADED} at most.`);
  return {
    rules,
    vocabulary,
    byWord,
    byKind,
    anywhere,
    headed: [...headed.values()],
    openings: Array.from({ length: KEPT_WORDS + 1 }),
    idle: new Uint8Array(KEPT_WORDS + 1),
  };
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/**
 * Runs rules over a document: at each token only those that can begin with it and the next one. Gives every candidate,
 * in text order, then in the order of the rules; of one pattern at one place the longest match.
 */
export function runRules<Value>(set: RuleSet<Value>, document: Document): Candidate<Value>[] {
  const found: Candidate<Value>[] = [];
  const { tokens, words, sentences } = document;
  const { idle } = set;
  const heads = headsIn(set, tokens);
  const attempt = newAttempt(tokens);
  for (const { first, last } of sentences) {
    attempt.limit = last;
    for (let at = first; at < last; at++) {
      const bits = heads === null ? 0 : (heads[at] ?? 0);
      if (bits === 0 && idle[words[at] ?? 0] === 1) continue;
      const rules = rulesAt(set, tokens, at, last, bits);
      for (let index = 0; index < rules.length; index++) {
        const rule = rules[index];
        if (rule) tryAt(rule, attempt, document, at, found);
      }
    }
  }
  return found;
}

/** The rules worth trying at a token before `last`, where the classes of `heads` can begin. */
function rulesAt<Value>(
  set: RuleSet<Value>,
  tokens: readonly Token[],
  at: number,
  last: number,
  heads: number,
): readonly Compiled<Value>[] {
  const token = tokens[at];
  if (!token) return [];
  const opening = openingOf(set, token, heads);
  if (opening.all.length === 0) {
    if (heads === 0 && token.word > 0) set.idle[token.word] = 1;
    return opening.all;
  }
  const next = at + 1 < last ? tokens[at + 1] : undefined;
  if (!next) return opening.atEnd;
  const known = opening.byWord.get(next.folded);
  if (known === undefined) return opening.byKind[next.kind];
  if (known !== null) return known;
  const fitting = opening.all.filter((_, index) => goesOn(opening.seconds[index], next.folded, next.kind));
  opening.byWord.set(next.folded, fitting);
  return fitting;
}

/** Whether a pattern can go on with a word or any other one of its kind; null is the end of the sentence. */
function goesOn(seconds: Starts | undefined, word: string | null, kind: TokenKind | null): boolean {
  if (!seconds || seconds.optional || seconds.any) return true;
  return (word !== null && seconds.words.has(word)) || (kind !== null && seconds.kinds.has(kind));
}

/** For each token, the bits of the classes that can begin there; null where no class knows. */
function headsIn<Value>({ headed }: RuleSet<Value>, tokens: readonly Token[]): Int32Array | null {
  if (headed.length === 0) return null;
  const bits = new Int32Array(tokens.length);
  for (const { bit, heads } of headed) for (const at of heads(tokens)) bits[at] = (bits[at] ?? 0) | bit;
  return bits;
}

function openingOf<Value>(set: RuleSet<Value>, token: Token, heads: number): Opening<Value> {
  let opening = set.openings[token.word];
  if (opening === undefined || token.word === 0) {
    opening = openingWith(set, token, 0);
    if (token.word > 0) set.openings[token.word] = opening;
  }
  if (heads === 0) return opening;
  let headed = opening.byHeads.get(heads);
  if (!headed) {
    headed = openingWith(set, token, heads);
    opening.byHeads.set(heads, headed);
  }
  return headed;
}

function openingWith<Value>(set: RuleSet<Value>, token: Token, heads: number): Opening<Value> {
  const byWord = set.byWord.get(token.folded) ?? [];
  const byKind = set.byKind.get(token.kind) ?? [];
  const byHead = heads === 0 ? [] : set.headed.filter(({ bit }) => (bit & heads) !== 0);
  const all = new Set([...byWord, ...byKind, ...set.anywhere, ...byHead.flatMap(({ rules }) => rules)]);
  const ordered = [...all].sort((a, b) => a.order - b.order);
  if (ordered.length === 0) return { ...NO_RULES, byHeads: new Map() };
  const seconds = ordered.map(({ node }) => secondsOf(node, token, set.vocabulary));
  const fitting = (kind: TokenKind | null) =>
    ordered.filter((_, index) => goesOn(seconds[index], null, kind));
  return {
    all: ordered,
    seconds,
    byWord: new Map(seconds.flatMap(({ words }) => [...words].map((word) => [word, null]))),
    byKind: { word: fitting("word"), number: fitting("number"), symbol: fitting("symbol") },
    atEnd: fitting(null),
    byHeads: new Map(),
  };
}

const NO_RULES = {
  all: [],
  seconds: [],
  byWord: new Map(),
  byKind: { word: [], number: [], symbol: [] },
  atEnd: [],
};

function tryAt<Value>(
  { rule, matches }: Compiled<Value>,
  attempt: Attempt,
  document: Document,
  first: number,
  found: Candidate<Value>[],
): void {
  if (!matches(attempt, first)) return;
  const match = new FoundMatch(document, first, attempt);
  const value = rule.produce(match);
  if (value !== null) found.push({ rule, first, last: match.last, from: match.from, to: match.to, value });
}

/** A match as rules see it, taken from the attempt that made it. */
class FoundMatch implements Match {
  readonly last: number;
  readonly from: number;
  readonly to: number;
  private readonly names: readonly string[];
  private readonly values: readonly unknown[];

  constructor(
    readonly document: Document,
    readonly first: number,
    { longest, bestFrom, bestTo, bestNames, bestValues }: Attempt,
  ) {
    this.last = longest;
    this.from = bestFrom < 0 ? first : bestFrom;
    this.to = bestTo < 0 ? longest : bestTo;
    this.names = bestNames;
    this.values = bestValues;
  }

  get<T = string>(name: string): T | undefined {
    return this.values[this.names.lastIndexOf(name)] as T | undefined;
  }

  before(distance: number): Token | undefined {
    return this.document.tokens[this.first - distance];
  }

  after(distance: number): Token | undefined {
    return this.document.tokens[this.last + distance - 1];
  }
}
