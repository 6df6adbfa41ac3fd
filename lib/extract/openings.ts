import type { Token } from "@/lib/text";
import type { PatternNode } from "./pattern";
import { type Starts, startsOf } from "./starts";
import type { Vocabulary } from "./vocabulary";

/**
 * What may stand second when a pattern begins with a given token: `optional` when nothing need follow, `any` when the
 * vocabulary cannot tell. With it the runner skips nearly every rule on two words alone.
 */
export function secondsOf(node: PatternNode, first: Token, vocabulary: Vocabulary): Starts {
  const found = walk(node, first, vocabulary);
  return { words: found.words, kinds: found.kinds, any: found.any, optional: found.done };
}

/** `done`: the node can end right behind the first token; `skips`: it can match nothing. */
type Opening = {
  readonly words: Set<string>;
  readonly kinds: Set<string>;
  any: boolean;
  done: boolean;
  skips: boolean;
};

function nothing(): Opening {
  return { words: new Set(), kinds: new Set(), any: false, done: false, skips: false };
}

function take(into: Opening, from: { words: Set<string>; kinds: Set<string>; any: boolean }): void {
  for (const word of from.words) into.words.add(word);
  for (const kind of from.kinds) into.kinds.add(kind);
  into.any ||= from.any;
}

function walk(node: PatternNode, first: Token, vocabulary: Vocabulary): Opening {
  const result = nothing();
  switch (node.kind) {
    case "word":
      result.done = node.folded === first.folded;
      return result;
    case "extent":
      result.skips = true;
      return result;
    case "capture":
      return walk(node.part, first, vocabulary);
    case "class":
      return ofClass(node.name, first, vocabulary);
    case "choice":
      for (const option of node.options) {
        const part = walk(option, first, vocabulary);
        take(result, part);
        result.done ||= part.done;
        result.skips ||= part.skips;
      }
      return result;
    case "repeat": {
      const part = walk(node.part, first, vocabulary);
      take(result, part);
      result.done = part.done && node.least <= 1;
      if (part.done && node.most > 1) take(result, startsOf(node.part, vocabulary, node.kind));
      result.skips = node.least === 0 || part.skips;
      return result;
    }
    case "sequence":
      return ofSequence(node.parts, first, vocabulary);
  }
}

function ofSequence(parts: readonly PatternNode[], first: Token, vocabulary: Vocabulary): Opening {
  const result = nothing();
  result.skips = true;
  for (const [index, part] of parts.entries()) {
    const opening = walk(part, first, vocabulary);
    take(result, opening);
    if (opening.done) {
      const rest = startsOf({ kind: "sequence", parts: parts.slice(index + 1) }, vocabulary, "sequence");
      take(result, rest);
      result.done ||= rest.optional;
    }
    if (!opening.skips) {
      result.skips = false;
      break;
    }
  }
  return result;
}

function ofClass(name: string, first: Token, vocabulary: Vocabulary): Opening {
  const result = nothing();
  const known = vocabulary[name];
  const starts = known?.starts;
  if (!known || starts === undefined) return result;
  if (starts !== null) {
    let begins = starts.kinds?.includes(first.kind) ?? false;
    if (!begins) for (const word of starts.words ?? []) begins ||= word === first.folded;
    if (!begins) return result;
  }
  const seconds = known.seconds?.(first);
  if (!seconds) {
    result.any = true;
    result.done = true;
    return result;
  }
  for (const word of seconds.words) result.words.add(word);
  for (const kind of seconds.kinds ?? []) result.kinds.add(kind);
  result.done = seconds.ends;
  return result;
}
