import { type Token, type TokenKind, tokenize } from "@/lib/text";

/** What a token class read: its value and the token after its last one. */
export type Reading = { readonly value: unknown; readonly end: number };

/**
 * A token class, `[month]` in a pattern: reads one or more tokens at a place. `starts` names the folded words (or
 * kinds of token) it can begin with, so that the runner tries it nowhere else; null when any token may begin it.
 */
export type TokenClass = {
  readonly starts: { readonly words?: Iterable<string>; readonly kinds?: readonly TokenKind[] } | null;
  readonly read: (tokens: readonly Token[], at: number) => Reading | null;
  /**
   * What may be its second token when it begins with `first`, and whether it can end there. Left out, anything may: the
   * runner then tries the class at every such token.
   */
  readonly seconds?: (first: Token) => Seconds;
  /**
   * Where in this text it can begin, in any order, for a class that reads what was found before: the runner then tries it at
   * these tokens alone, whatever `starts` says.
   */
  readonly heads?: (tokens: readonly Token[]) => Iterable<number>;
};

/** See `TokenClass.seconds`. */
export type Seconds = {
  readonly words: Iterable<string>;
  readonly kinds?: readonly TokenKind[];
  readonly ends: boolean;
};

/** The token classes of a stage, by the name its patterns use. */
export type Vocabulary = Readonly<Record<string, TokenClass>>;

type Node = { children: Map<string, Node>; value: unknown; isForm: boolean };

/**
 * A token class out of a table of words and phrases: the longest form that stands in the text wins. Forms are
 * folded; a hyphen in a form also matches a blank (`Saint Pétersbourg`) but not the other way round.
 *
 * @example phraseClass({ "fin": "END", "mi-": "MID" })
 */
export function phraseClass(
  table: Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>,
): TokenClass {
  const root = newNode();
  const entries = table instanceof Map ? table : Object.entries(table);
  for (const [form, value] of entries) addForm(root, form, value);
  return {
    starts: { words: [...root.children.keys()] },
    read: (tokens, at) => readLongest(root, tokens, at),
    seconds: (first) => {
      const node = root.children.get(first.folded);
      if (!node) return { words: [], ends: false };
      const behindHyphen = node.children.get("-")?.children.keys() ?? [];
      return { words: [...node.children.keys(), ...behindHyphen], ends: node.isForm };
    },
  };
}

/** A token class of single tokens that pass a test. */
export function tokenClass(test: (token: Token) => boolean, kinds?: readonly TokenKind[]): TokenClass {
  return {
    starts: kinds ? { kinds } : null,
    read: (tokens, at) => {
      const token = tokens[at];
      return token && test(token) ? { value: token.folded, end: at + 1 } : null;
    },
    seconds: (first) => ({ words: [], ends: test(first) }),
  };
}

function newNode(): Node {
  return { children: new Map(), value: undefined, isForm: false };
}

function addForm(root: Node, form: string, value: unknown): void {
  let node = root;
  for (const token of tokenize(form)) {
    let child = node.children.get(token.folded);
    if (!child) {
      child = newNode();
      node.children.set(token.folded, child);
    }
    node = child;
  }
  node.value = value;
  node.isForm = true;
}

function readLongest(root: Node, tokens: readonly Token[], at: number): Reading | null {
  let best: Reading | null = null;
  let node: Node | undefined = root;
  for (let next = at; node; next++) {
    if (node.isForm) best = { value: node.value, end: next };
    const token = tokens[next];
    if (!token || (next > at && token.breaks === 2)) break;
    node = node.children.get(token.folded) ?? overHyphen(node, token);
  }
  return best;
}

/** Where a form has a hyphen and the text a blank, goes on behind the hyphen. */
function overHyphen(node: Node, token: Token): Node | undefined {
  return token.spaced ? node.children.get("-")?.children.get(token.folded) : undefined;
}
