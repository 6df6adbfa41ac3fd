import { type Token, tokenize } from "@/lib/text";

/** A form that stands in a text: its values and the token after its last one. */
export type TrieReading<Value> = { readonly values: readonly Value[]; readonly end: number };

type Node<Value> = { children: Map<string, Node<Value>> | null; entries: Entry<Value>[] | null };
type Entry<Value> = { readonly value: Value; readonly casing: Casing };

/** Which tokens of a form are written with a capital, and whether it is a short acronym (« EI », « UE »). */
type Casing = {
  readonly capitals: readonly number[];
  /** The token « Est » of « Berlin-Est », which small is a verb; -1 where there is none. */
  readonly east: number;
  readonly isShortAcronym: boolean;
};

const ARTICLES: ReadonlySet<string> = new Set(["la", "le", "les"]);
/** Acronyms of up to this many letters are common words when not in capitals (« EI », « UA », « RSF »). */
const SHORT_ACRONYM = 3;

/**
 * Known forms by their folded tokens, with the casing they need. A hyphen in a form also matches a blank
 * (`Kim Jong-un`, `Kim Jong Un`).
 */
export class NameTrie<Value> {
  readonly #root: Node<Value> = newNode();
  /** By `Token.word`, true where no form begins with the word. */
  #idle: (true | undefined)[] = [];

  add(form: string, value: Value): void {
    this.#idle = [];
    let node = this.#root;
    const tokens = tokenize(form);
    for (const token of tokens) {
      node.children ??= new Map();
      let child = node.children.get(token.folded);
      if (!child) {
        child = newNode();
        node.children.set(token.folded, child);
      }
      node = child;
    }
    if (node === this.#root) return;
    node.entries ??= [];
    const entry = { value, casing: casingOf(form, tokens) };
    // « Houthistes » and « houthistes »: written small once, a form is free.
    const held = node.entries.findIndex((one) => one.value === value);
    if (held < 0) node.entries.push(entry);
    else if (isFreer(entry.casing, node.entries[held]?.casing)) node.entries[held] = entry;
  }

  /** The folded words that a form can begin with. */
  firstWords(): string[] {
    return [...(this.#root.children?.keys() ?? [])];
  }

  /** The longest form that begins at a token and is cased as it must be. */
  longestAt(tokens: readonly Token[], at: number): TrieReading<Value> | null {
    const first = tokens[at];
    if (!first || (first.word > 0 && this.#idle[first.word])) return null;
    if (!this.#root.children?.has(first.folded)) {
      if (first.word > 0) this.#idle[first.word] = true;
      return null;
    }
    let best: TrieReading<Value> | null = null;
    let node: Node<Value> | undefined = this.#root;
    for (let next = at; node; next++) {
      const values: Value[] = [];
      for (const { value, casing } of node.entries ?? []) if (isCased(casing, tokens, at)) values.push(value);
      if (values.length > 0) best = { values, end: next };
      const token = tokens[next];
      if (!token || (next > at && token.breaks === 2)) break;
      node = node.children?.get(token.folded) ?? overHyphen(node, token);
    }
    return best;
  }

  /** The values of exactly this form, whatever its casing. */
  exactly(form: string): readonly Value[] {
    let node: Node<Value> | undefined = this.#root;
    for (const token of tokenize(form)) node = node?.children?.get(token.folded);
    return node?.entries?.map((entry) => entry.value) ?? [];
  }
}

function newNode<Value>(): Node<Value> {
  return { children: null, entries: null };
}

/** Where a form has a hyphen and the text a blank, goes on behind the hyphen. */
function overHyphen<Value>(node: Node<Value>, token: Token): Node<Value> | undefined {
  return token.spaced ? node.children?.get("-")?.children?.get(token.folded) : undefined;
}

function casingOf(form: string, tokens: readonly Token[]): Casing {
  const letters = form.replace(/\P{L}/gu, "");
  const all = tokens.flatMap((token, index) => (isCapital(token) ? [index] : []));
  // « La réunion » opens a sentence, « La Réunion » is the island.
  const capitals = all.length > 1 && ARTICLES.has(tokens[0]?.folded ?? "") ? all.slice(1) : all;
  const isAcronym = letters.length > 1 && letters === letters.toUpperCase();
  const east = tokens.findIndex((token, index) => index > 0 && token.folded === "est" && isCapital(token));
  return { capitals, east, isShortAcronym: isAcronym && letters.length <= SHORT_ACRONYM };
}

/** « ONU » and « Onu », « Houthistes » and « houthistes »: the second form asks for less. */
function isFreer(casing: Casing, held: Casing | undefined): boolean {
  return casing.capitals.length === 0 || (held?.isShortAcronym === true && !casing.isShortAcronym);
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && token.shape !== "lower" && token.shape !== "none";
}

/**
 * One of the capitals of the form must stand in the text too (« Palais des Nations », « palais des Nations »), or else its
 * first word has one that no sentence gives (« au Palais des nations »).
 */
function isCased(
  { capitals, east, isShortAcronym }: Casing,
  tokens: readonly Token[],
  first: number,
): boolean {
  // « Berlin est sceptique » is no « Berlin-Est ».
  if (east > 0 && !isCapital(tokens[first + east]) && tokens[first + east]?.spaced) return false;
  if (isShortAcronym) return tokens[first]?.shape === "upper" || capitals.length > 1;
  if (capitals.length === 0 || capitals.some((at) => isCapital(tokens[first + at]))) return true;
  return isCapital(tokens[first]) && tokens[first]?.breaks === 0 && tokens[first - 1]?.kind === "word";
}
