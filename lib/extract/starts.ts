import type { PatternNode } from "./pattern";
import type { Vocabulary } from "./vocabulary";

/** How a pattern can begin: folded words, kinds of token, anything; `optional` when it can match nothing. */
export type Starts = {
  readonly words: Set<string>;
  readonly kinds: Set<string>;
  any: boolean;
  optional: boolean;
};

/** How a pattern can begin in a text: besides words and kinds, the classes that know where they can. */
export type TextStarts = Starts & { readonly classes: Set<string> };

/**
 * What a pattern can begin with, so that the runner tries it nowhere else.
 *
 * @throws Error naming the rule when a class is not in the vocabulary.
 */
export function startsOf(node: PatternNode, vocabulary: Vocabulary, rule: string): TextStarts {
  const classes = new Set<string>();
  const result = { words: new Set<string>(), kinds: new Set<string>(), any: false, optional: false, classes };
  try {
    result.optional = collect(node, vocabulary, result, classes);
  } catch (cause) {
    throw new Error(`rule ${rule}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  return result;
}

/**
 * Adds the words and kinds of token that a node can begin with; tells whether it can match nothing.
 *
 * @throws Error on a class that is not in the vocabulary.
 */
export function collectStarts(node: PatternNode, vocabulary: Vocabulary, into: Starts): boolean {
  return collect(node, vocabulary, into, null);
}

function collect(
  node: PatternNode,
  vocabulary: Vocabulary,
  into: Starts,
  classes: Set<string> | null,
): boolean {
  switch (node.kind) {
    case "word":
      into.words.add(node.folded);
      return false;
    case "extent":
      return true;
    case "capture":
      return collect(node.part, vocabulary, into, classes);
    case "class":
      collectClass(node.name, vocabulary, into, classes);
      return false;
    case "repeat":
      return collect(node.part, vocabulary, into, classes) || node.least === 0;
    case "choice": {
      let isOptional = false;
      for (const option of node.options) if (collect(option, vocabulary, into, classes)) isOptional = true;
      return isOptional;
    }
    case "sequence":
      for (const part of node.parts) if (!collect(part, vocabulary, into, classes)) return false;
      return true;
  }
}

function collectClass(name: string, vocabulary: Vocabulary, into: Starts, classes: Set<string> | null): void {
  const known = vocabulary[name];
  if (!known) throw new Error(`no token class [${name}] in the vocabulary of its stage`);
  if (classes && known.heads) {
    classes.add(name);
    return;
  }
  if (known.starts === null) into.any = true;
  for (const word of known.starts?.words ?? []) into.words.add(word);
  for (const kind of known.starts?.kinds ?? []) into.kinds.add(kind);
}
