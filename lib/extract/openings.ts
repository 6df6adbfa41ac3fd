import type { Token } from "@/lib/text";
import type { PatternNode } from "./pattern";
import { collectStarts, type Starts } from "./starts";
import type { TokenClass, Vocabulary } from "./vocabulary";

/**
 * What may stand second when a pattern begins with a given token: `optional` when nothing need follow, `any` when the
 * vocabulary cannot tell. With it the runner skips nearly every rule on two words alone.
 */
export function secondsOf(node: PatternNode, first: Token, vocabulary: Vocabulary): Starts {
  const found: Starts = { words: new Set(), kinds: new Set(), any: false, optional: false };
  found.optional = (walk(node, first, vocabulary, found) & Way.Done) !== 0;
  return found;
}

/** How a node takes a token that is the first of its pattern. */
const enum Way {
  None = 0,
  /** It can end right behind it. */
  Done = 1,
  /** It can match nothing. */
  Skips = 2,
}

/** Adds what may follow the first token to `into`. */
function walk(node: PatternNode, first: Token, vocabulary: Vocabulary, into: Starts): Way {
  switch (node.kind) {
    case "word":
      return node.folded === first.folded ? Way.Done : Way.None;
    case "extent":
      return Way.Skips;
    case "capture":
      return walk(node.part, first, vocabulary, into);
    case "class":
      return ofClass(vocabulary[node.name], first, into);
    case "choice": {
      let ways = Way.None;
      for (const option of node.options) ways |= walk(option, first, vocabulary, into);
      return ways;
    }
    case "repeat": {
      const ways = walk(node.part, first, vocabulary, into);
      const isDone = (ways & Way.Done) !== 0;
      if (isDone && node.most > 1) collectStarts(node.part, vocabulary, into);
      return (
        (isDone && node.least <= 1 ? Way.Done : Way.None) | (node.least === 0 ? Way.Skips : ways & Way.Skips)
      );
    }
    case "sequence":
      return ofSequence(node.parts, first, vocabulary, into);
  }
}

function ofSequence(parts: readonly PatternNode[], first: Token, vocabulary: Vocabulary, into: Starts): Way {
  let done = Way.None;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part) break;
    const ways = walk(part, first, vocabulary, into);
    if ((ways & Way.Done) !== 0 && collectFrom(parts, index + 1, vocabulary, into)) done = Way.Done;
    if ((ways & Way.Skips) === 0) return done;
  }
  return done | Way.Skips;
}

/** Adds what the parts from one on can begin with; tells whether they can all match nothing. */
function collectFrom(
  parts: readonly PatternNode[],
  from: number,
  vocabulary: Vocabulary,
  into: Starts,
): boolean {
  for (let index = from; index < parts.length; index++) {
    const part = parts[index];
    if (part && !collectStarts(part, vocabulary, into)) return false;
  }
  return true;
}

function ofClass(known: TokenClass | undefined, first: Token, into: Starts): Way {
  if (!known || !canBegin(known, first)) return Way.None;
  const seconds = known.seconds?.(first);
  if (!seconds) {
    into.any = true;
    return Way.Done;
  }
  for (const word of seconds.words) into.words.add(word);
  for (const kind of seconds.kinds ?? []) into.kinds.add(kind);
  return seconds.ends ? Way.Done : Way.None;
}

const WORDS = new WeakMap<TokenClass, ReadonlySet<string>>();

function canBegin(known: TokenClass, { kind, folded }: Token): boolean {
  const { starts } = known;
  if (starts === null || (starts.kinds?.includes(kind) ?? false)) return true;
  let words = WORDS.get(known);
  if (!words) WORDS.set(known, (words = new Set(starts.words)));
  return words.has(folded);
}
