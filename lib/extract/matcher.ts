import type { Token } from "@/lib/text";
import type { PatternNode } from "./pattern";
import type { Reading, TokenClass, Vocabulary } from "./vocabulary";

/**
 * One attempt at one place, reused for all: the walk pushes captures and takes them back when it backtracks, and
 * keeps a copy of the longest way. Tokens from `limit` on (the next sentence) never match.
 */
export type Attempt = {
  /** Tells the runs apart, so that what a class read in one is not taken for another's. */
  readonly run: number;
  tokens: readonly Token[];
  limit: number;
  from: number;
  to: number;
  /** Captures open so far: the first `depth` of each list. */
  depth: number;
  readonly names: string[];
  readonly values: unknown[];
  longest: number;
  bestFrom: number;
  bestTo: number;
  bestNames: readonly string[];
  bestValues: readonly unknown[];
};

type Next = (attempt: Attempt, at: number) => void;
type Step = (attempt: Attempt, at: number) => void;

/** A compiled pattern: whether it matches at a place; the attempt then holds the longest way. */
export type Matcher = (attempt: Attempt, at: number) => boolean;

let runs = 0;

export function newAttempt(tokens: readonly Token[]): Attempt {
  return {
    run: ++runs,
    tokens,
    limit: tokens.length,
    from: -1,
    to: -1,
    depth: 0,
    names: [],
    values: [],
    longest: -1,
    bestFrom: -1,
    bestTo: -1,
    bestNames: [],
    bestValues: [],
  };
}

/**
 * Turns a pattern into a chain of functions, each calling the next with every way it matches. Patterns are bounded,
 * so the ways are few.
 *
 * @throws Error on a class the vocabulary does not know.
 */
export function compileMatcher(node: PatternNode, vocabulary: Vocabulary): Matcher {
  const step = compile(node, vocabulary, accept);
  return (attempt, at) => {
    attempt.longest = -1;
    attempt.from = -1;
    attempt.to = -1;
    attempt.depth = 0;
    step(attempt, at);
    return attempt.longest > at;
  };
}

function accept(attempt: Attempt, at: number): void {
  if (at <= attempt.longest) return;
  attempt.longest = at;
  attempt.bestFrom = attempt.from;
  attempt.bestTo = attempt.to;
  attempt.bestNames = attempt.names.slice(0, attempt.depth);
  attempt.bestValues = attempt.values.slice(0, attempt.depth);
}

function compile(node: PatternNode, vocabulary: Vocabulary, next: Next): Step {
  switch (node.kind) {
    case "word":
      return (attempt, at) => {
        if (at >= attempt.limit) return;
        const token = attempt.tokens[at];
        if (token?.folded === node.folded && !(node.glued && token.spaced)) next(attempt, at + 1);
      };
    case "class":
      return compileClass(node, vocabulary, next);
    case "extent":
      return compileExtent(node.edge, next);
    case "sequence":
      return node.parts.reduceRight<Next>((rest, part) => compile(part, vocabulary, rest), next);
    case "choice": {
      const options = node.options.map((option) => compile(option, vocabulary, next));
      return (attempt, at) => {
        for (const option of options) option(attempt, at);
      };
    }
    case "capture":
      return compileCapture(node, vocabulary, next);
    case "repeat":
      return compileRepeat(node, vocabulary, next);
  }
}

/** What a class read last: of the rules that try one token several begin with the same class. */
type Last = { run: number; at: number; reading: Reading | null };

const LAST = new WeakMap<TokenClass, Last>();

function lastOf(known: TokenClass): Last {
  const last = LAST.get(known) ?? { run: 0, at: -1, reading: null };
  LAST.set(known, last);
  return last;
}

function compileClass(node: PatternNode & { kind: "class" }, vocabulary: Vocabulary, next: Next): Step {
  const known = vocabulary[node.name];
  if (!known) throw new Error(`no token class [${node.name}] in the vocabulary of its stage`);
  const { capture } = node;
  const last = lastOf(known);
  return (attempt, at) => {
    if (at >= attempt.limit) return;
    if (last.at !== at || last.run !== attempt.run) {
      last.reading = known.read(attempt.tokens, at);
      last.at = at;
      last.run = attempt.run;
    }
    const { reading } = last;
    if (!reading || reading.end > attempt.limit) return;
    const { depth } = attempt;
    attempt.names[depth] = capture;
    attempt.values[depth] = reading.value;
    attempt.depth = depth + 1;
    next(attempt, reading.end);
    attempt.depth = depth;
  };
}

function compileExtent(edge: "open" | "close", next: Next): Step {
  return (attempt, at) => {
    const { from, to } = attempt;
    if (edge === "open") attempt.from = at;
    else attempt.to = at;
    next(attempt, at);
    attempt.from = from;
    attempt.to = to;
  };
}

/** Captures the words matched; the starts of open captures wait on a stack of their own. */
function compileCapture(node: PatternNode & { kind: "capture" }, vocabulary: Vocabulary, next: Next): Step {
  const starts: number[] = [];
  const inner = compile(node.part, vocabulary, (attempt, at) => {
    const start = starts.pop() ?? at;
    let words = attempt.tokens[start]?.folded ?? "";
    for (let index = start + 1; index < at; index++) words += ` ${attempt.tokens[index]?.folded ?? ""}`;
    const { depth } = attempt;
    attempt.names[depth] = node.name;
    attempt.values[depth] = words;
    attempt.depth = depth + 1;
    next(attempt, at);
    attempt.depth = depth;
    starts.push(start);
  });
  return (attempt, at) => {
    starts.push(at);
    inner(attempt, at);
    starts.pop();
  };
}

/** Unrolls a repetition: `x{1,3}` is x (x (x)?)?. */
function compileRepeat(node: PatternNode & { kind: "repeat" }, vocabulary: Vocabulary, next: Next): Step {
  let step: Step = next;
  for (let count = node.most; count > 0; count--) {
    const isOptional = count > node.least;
    const once = compile(node.part, vocabulary, count === node.most ? next : step);
    step = isOptional
      ? (attempt, at) => {
          once(attempt, at);
          next(attempt, at);
        }
      : once;
  }
  return step;
}
