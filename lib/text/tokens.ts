import { fold } from "./fold";
import { wordAt } from "./words";

export type TokenKind = "word" | "number" | "symbol";

/** Line breaks, two for any number above one. */
type Breaks = 0 | 1 | 2;

/** How a word's letters are cased: `upper` needs two letters or more. */
export type TokenShape = "lower" | "capitalised" | "upper" | "mixed" | "none";

/** A word, a run of digits or one symbol; offsets are UTF-16 units of the original text. */
export type Token = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The form rules compare: see `fold`. An elided word keeps its apostrophe: `l'`, `jusqu'`. */
  readonly folded: string;
  readonly shape: TokenShape;
  /** A blank or a line break stands before it. */
  readonly spaced: boolean;
  /** Line breaks before it: 1 opens a line, 2 (or more, or the start of the text) a paragraph. */
  readonly breaks: Breaks;
  /** A number shared by all tokens of this spelling in the process, 0 where there is none: a key for tables, no more. */
  readonly word: number;
};

const ELIDED = new Set([
  "l",
  "d",
  "j",
  "m",
  "t",
  "s",
  "n",
  "c",
  "qu",
  "jusqu",
  "lorsqu",
  "puisqu",
  "quoiqu",
  "presqu",
  "quelqu",
]);
const LETTER = /[\p{L}\p{M}\p{Cf}]/u;
const DIGIT = /\p{Nd}/u;
const BLANK = /[\s\p{Zs}\p{Cc}]/u;

const enum Class {
  Blank = 0,
  Line = 1,
  Letter = 2,
  Digit = 3,
  Symbol = 4,
}

/** Classes of the basic plane's characters, one more than the class; 0 where not asked yet. */
const CLASSES = new Uint8Array(0x10000);

function classify(character: string): Class {
  if (character === "\n" || character === "\r" || character === "\u2028" || character === "\u2029")
    return Class.Line;
  if (BLANK.test(character)) return Class.Blank;
  // Unicode counts this apostrophe among the letters.
  if (character === "ʼ") return Class.Symbol;
  if (DIGIT.test(character)) return Class.Digit;
  if (LETTER.test(character)) return Class.Letter;
  return Class.Symbol;
}

/** The class of the character at `at` and how many UTF-16 units it takes, packed as `class * 4 + units`. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00) {
    const point = text.codePointAt(at) ?? code;
    return classify(String.fromCodePoint(point)) * 4 + (point > 0xffff ? 2 : 1);
  }
  const known = CLASSES[code] ?? 0;
  if (known > 0) return (known - 1) * 4 + 1;
  const found = classify(String.fromCharCode(code));
  CLASSES[code] = found + 1;
  return found * 4 + 1;
}

/**
 * Cuts a text into tokens. Hyphens are tokens of their own (`week`, `-`, `end`), elided words are split from the
 * next one (`l'`, `accord`), `aujourd'hui` stays whole. Never throws; linear in the length of the text.
 *
 * @example tokenize("L'accord").map((t) => t.folded) // ["l'", "accord"]
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let breaks: Breaks = 2;
  const push = (kind: TokenKind, start: number, end: number): void => {
    const word = wordAt(text, start, end, kind);
    tokens.push({
      index: tokens.length,
      start,
      end,
      kind,
      folded: word.folded,
      shape: word.shape,
      spaced,
      breaks,
      word: word.id,
    });
    spaced = false;
    breaks = 0;
  };
  while (at < text.length) {
    const packed = classAt(text, at);
    const kind = packed >> 2;
    const units = packed & 3;
    if (kind === Class.Blank || kind === Class.Line) {
      spaced = true;
      if (kind === Class.Line) {
        breaks = Math.min(breaks + 1, 2) as Breaks;
        if (text[at] === "\r" && text[at + 1] === "\n") at++;
      }
      at += units;
    } else if (kind === Class.Symbol) {
      push("symbol", at, at + units);
      at += units;
    } else {
      let end = at + units;
      while (end < text.length) {
        const next = classAt(text, end);
        if (next >> 2 !== kind) break;
        end += next & 3;
      }
      if (kind === Class.Letter) end = withApostrophe(text, at, end);
      push(kind === Class.Letter ? "word" : "number", at, end);
      at = end;
    }
  }
  return tokens;
}

/** Takes in the apostrophe of an elided word, and the whole of `aujourd'hui`. */
function withApostrophe(text: string, start: number, end: number): number {
  const mark = text[end];
  if (mark !== "'" && mark !== "’" && mark !== "ʼ") return end;
  if (end - start > 8) return end;
  const word = fold(text.slice(start, end));
  if (word === "aujourd" && fold(text.slice(end + 1, end + 4)) === "hui") return end + 4;
  return ELIDED.has(word) ? end + 1 : end;
}
