import type { PatternNode } from "./pattern";
import type { Vocabulary } from "./vocabulary";

/** How a pattern can begin: folded words, kinds of token, anything; `optional` when it can match nothing. */
export type Starts = {
  readonly words: Set<string>;
  readonly kinds: Set<string>;
  any: boolean;
  optional: boolean;
};

/**
 * What a pattern can begin with, so that the runner tries it nowhere else.
 *
 * @throws Error naming the rule when a class is not in the vocabulary.
 */
export function startsOf(node: PatternNode, vocabulary: Vocabulary, rule: string): Starts {
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
