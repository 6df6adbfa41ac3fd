import { fold } from "./fold";
import { Gap, hashed, type Word, wordAt } from "./words";

export type TokenKind = "word" | "number" | "symbol";

/** How a word's letters are cased: `upper` needs two letters or more. */
export type TokenShape = "lower" | "capitalised" | "upper" | "mixed" | "none";

/**
 * A word, a run of digits or one symbol, as it is wherever it stands: all of one spelling behind the same gap are one
 * object. Where they stand is in `Document.starts`.
 */
export type Token = {
  readonly kind: TokenKind;
  /** As the text has it. */
  readonly raw: string;
  /** The form rules compare: see `fold`. An elided word keeps its apostrophe: `l'`, `jusqu'`. */
  readonly folded: string;
  readonly shape: TokenShape;
  /** A blank or a line break stands before it. */
  readonly spaced: boolean;
  /** Line breaks before it: 1 opens a line, 2 (or more, or the start of the text) a paragraph. */
  readonly breaks: 0 | 1 | 2;
  /** A number shared by all tokens of this spelling in the process, 0 where there is none: a key for tables, no more. */
  readonly word: number;
};

/** Tokens and, for each, where it starts, in UTF-16 units of the text, and its `word`. */
export type Cut = {
  readonly tokens: readonly Token[];
  readonly starts: Int32Array;
  readonly words: Uint16Array;
};

const LETTER = /[\p{L}\p{M}\p{Cf}]/u;
const DIGIT = /\p{Nd}/u;
const ASCII_DIGIT = /[0-9]/u;
const BLANK = /[\s\p{Zs}\p{Cc}]/u;

const enum Class {
  Blank = 0,
  Line = 1,
  Letter = 2,
  Digit = 3,
  Symbol = 4,
}

const KINDS = { [Class.Letter]: "word", [Class.Digit]: "number", [Class.Symbol]: "symbol" } as const;
const LONGEST_ELIDED = 8;

/** Classes of the basic plane's characters, one more than the class; 0 where not asked yet, and for surrogates. */
const CLASSES = new Uint8Array(0x10000);

function classify(character: string): Class {
  if (character === "\n" || character === "\r" || character === "\u2028" || character === "\u2029")
    return Class.Line;
  if (BLANK.test(character)) return Class.Blank;
  // Unicode counts this apostrophe among the letters.
  if (character === "ʼ") return Class.Symbol;
  // The digits of other scripts (« ١٢ ») are read as a word: no French date or figure is written with them.
  if (DIGIT.test(character))
    return ASCII_DIGIT.test(character.normalize("NFKC")) ? Class.Digit : Class.Letter;
  if (LETTER.test(character)) return Class.Letter;
  return Class.Symbol;
}

/** The class of the character that the UTF-16 unit at `at` belongs to. */
function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  const known = CLASSES[code] ?? 0;
  if (known > 0) return known - 1;
  if (isHighSurrogate(code)) return classify(String.fromCodePoint(text.codePointAt(at) ?? code));
  if (isPair(text, at - 1)) return classify(String.fromCodePoint(text.codePointAt(at - 1) ?? code));
  const found = classify(String.fromCharCode(code));
  if (!isLowSurrogate(code)) CLASSES[code] = found + 1;
  return found;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** Whether one character takes the units at `at` and behind it. */
function isPair(text: string, at: number): boolean {
  return isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1));
}

/**
 * Cuts a text into tokens. Hyphens are tokens of their own (`week`, `-`, `end`), elided words are split from the
 * next one (`l'`, `accord`), `aujourd'hui` stays whole. Never throws; linear in the length of the text.
 *
 * @example tokenize("L'accord").map((t) => t.folded) // ["l'", "accord"]
 */
export function tokenize(text: string): readonly Token[] {
  return cut(text).tokens;
}

/** The tokens of `tokenize` and their places. */
export function cut(text: string): Cut {
  // Room for as many as prose has: letting the list grow from nothing costs as much as all the rest.
  const tokens: Token[] = [];
  tokens.length = text.length >> 2;
  let count = 0;
  const starts = new Int32Array(text.length);
  const words = new Uint16Array(text.length);
  let gap: Gap = Gap.Paragraph;
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === Class.Blank) {
      if (gap === Gap.None) gap = Gap.Blank;
      at++;
      continue;
    }
    if (kind === Class.Line) {
      gap = gap < Gap.Line ? Gap.Line : Gap.Paragraph;
      at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
      continue;
    }
    const start = at;
    let hash = hashed(0, text.charCodeAt(at++));
    if (kind === Class.Symbol) {
      if (isPair(text, start)) hash = hashed(hash, text.charCodeAt(at++));
    } else {
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (CLASSES[code] !== kind + 1 && classAt(text, at) !== kind) break;
        hash = hashed(hash, code);
      }
    }
    let word = wordAt(text, start, at, KINDS[kind], hash);
    if (kind === Class.Letter && at < text.length && isApostrophe(text.charCodeAt(at))) {
      const end = behindApostrophe(text, word, at);
      for (; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
      word = wordAt(text, start, at, "word", hash);
    }
    starts[count] = start;
    words[count] = word.id;
    tokens[count++] = word.behind(gap);
    gap = Gap.None;
  }
  tokens.length = count;
  return { tokens, starts: starts.slice(0, count), words: words.slice(0, count) };
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** Where a word with an apostrophe at `end` really ends: behind it when elided, behind the whole of `aujourd'hui`. */
function behindApostrophe(text: string, word: Word, end: number): number {
  if (word.raw.length > LONGEST_ELIDED) return end;
  if (word.folded === "aujourd" && fold(text.slice(end + 1, end + 4)) === "hui") return end + 4;
  return word.elides ? end + 1 : end;
}
