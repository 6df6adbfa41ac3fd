import { fold, tokenize } from "@/lib/text";

/**
 * What a pattern is made of. Patterns match tokens and are bounded in length, so matching one at one token costs
 * a constant: that keeps the engine linear and free of regular expressions that backtrack.
 */
export type PatternNode =
  | { readonly kind: "word"; readonly folded: string; readonly glued: boolean }
  | { readonly kind: "class"; readonly name: string; readonly capture: string }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly part: PatternNode; readonly least: number; readonly most: number }
  | { readonly kind: "capture"; readonly name: string; readonly part: PatternNode }
  | { readonly kind: "extent"; readonly edge: "open" | "close" };

/** A pattern that cannot be read: the message quotes it and says where. */
export class PatternError extends Error {
  override readonly name = "PatternError";
}

const NAME = /[A-Za-z0-9-]/;
const QUANTIFIER = /^\{(\d),(\d)\}/;

/**
 * Reads a pattern.
 *
 * - `fin juin` words, compared in folded form (case, accents and apostrophes do not count); `week-end` and `l'an`
 *   are cut as text is
 * - `[month]` a token class of the stage's vocabulary, captured under its name; `from:[month]` under another name
 * - `(a|b c)` one of several; `x?` optional; `x{0,3}` repeated; `name:(…)` captures the tokens matched
 * - `<…>` the extent of the mention, where it is not the whole match: `depuis <le debut de [year]>`
 *
 * @throws PatternError on anything else.
 */
export function parsePattern(source: string): PatternNode {
  const reader = { source, at: 0 };
  const node = readChoice(reader);
  if (reader.at < source.length) throw fault(reader, `unexpected "${source[reader.at]}"`);
  return node;
}

type Reader = { readonly source: string; at: number };

function fault(reader: Reader, what: string): PatternError {
  return new PatternError(`pattern "${reader.source}", character ${reader.at + 1}: ${what}`);
}

function readChoice(reader: Reader): PatternNode {
  const options = [readSequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    options.push(readSequence(reader));
  }
  return options.length === 1 ? (options[0] as PatternNode) : { kind: "choice", options };
}

function readSequence(reader: Reader): PatternNode {
  const parts: PatternNode[] = [];
  for (;;) {
    const character = reader.source[reader.at];
    if (character === undefined || character === "|" || character === ")") break;
    if (character === " ") reader.at++;
    else parts.push(...readQuantified(reader));
  }
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: "sequence", parts };
}

function readQuantified(reader: Reader): PatternNode[] {
  const atoms = readAtom(reader);
  const rest = reader.source.slice(reader.at);
  const braces = QUANTIFIER.exec(rest);
  if (!rest.startsWith("?") && !braces) return atoms;
  reader.at += braces ? braces[0].length : 1;
  const part: PatternNode =
    atoms.length === 1 ? (atoms[0] as PatternNode) : { kind: "sequence", parts: atoms };
  return [{ kind: "repeat", part, least: Number(braces?.[1] ?? 0), most: Number(braces?.[2] ?? 1) }];
}

function readAtom(reader: Reader): PatternNode[] {
  const { source } = reader;
  const character = source[reader.at] as string;
  if (character === "<" || character === ">") {
    reader.at++;
    return [{ kind: "extent", edge: character === "<" ? "open" : "close" }];
  }
  if (character === "(") return [readGroup(reader)];
  if (character === "[") return [readClass(reader, null)];
  const label = readLabel(reader);
  if (label !== null) {
    const opener = source[reader.at];
    if (opener === "[") return [readClass(reader, label)];
    if (opener === "(") return [{ kind: "capture", name: label, part: readGroup(reader) }];
    throw fault(reader, `"${label}:" must stand before "[" or "("`);
  }
  return readWords(reader);
}

function readGroup(reader: Reader): PatternNode {
  reader.at++;
  const node = readChoice(reader);
  if (reader.source[reader.at] !== ")") throw fault(reader, 'missing ")"');
  reader.at++;
  return node;
}

function readClass(reader: Reader, label: string | null): PatternNode {
  const close = reader.source.indexOf("]", reader.at);
  if (close < 0) throw fault(reader, 'missing "]"');
  const name = reader.source.slice(reader.at + 1, close);
  reader.at = close + 1;
  return { kind: "class", name, capture: label ?? name };
}

/** Reads `name:` before what it names; a colon of its own is a word. */
function readLabel(reader: Reader): string | null {
  let end = reader.at;
  while (NAME.test(reader.source[end] ?? "")) end++;
  const isNaming = reader.source[end] === ":" && /[^ )]/.test(reader.source[end + 1] ?? "");
  if (end === reader.at || !isNaming) return null;
  const label = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  return label;
}

function readWords(reader: Reader): PatternNode[] {
  let end = reader.at;
  while (end < reader.source.length && !" ()[]<>|?{}".includes(reader.source[end] as string)) end++;
  if (end === reader.at) throw fault(reader, `unexpected "${reader.source[end]}"`);
  const written = reader.source.slice(reader.at, end);
  reader.at = end;
  return tokenize(fold(written)).map((token, index) => ({
    kind: "word",
    folded: token.folded,
    glued: index > 0 && !token.spaced && token.kind !== "word",
  }));
}
