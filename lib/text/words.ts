import { fold } from "./fold";
import type { Token, TokenKind, TokenShape } from "./tokens";

/** What stands before a token: nothing, a blank, a line break, more than one (or the start of the text). */
export enum Gap {
  None = 0,
  Blank = 1,
  Line = 2,
  Paragraph = 3,
}

/** What all tokens of one spelling share, and these tokens: one behind each kind of gap. */
export class Word {
  readonly folded: string;
  readonly shape: TokenShape;
  /** It stands before another word with its vowel cut off: `l`, `jusqu`. */
  readonly elides: boolean;

  constructor(
    /** Small and dense; 0 for a spelling that is not kept. */
    readonly id: number,
    readonly kind: TokenKind,
    readonly raw: string,
    readonly hash: number,
  ) {
    this.folded = shared(fold(raw));
    this.shape = kind === "word" ? shapeOf(raw) : "none";
    this.elides = ELIDED.has(this.folded);
  }

  private readonly tokens: (Token | undefined)[] = [undefined, undefined, undefined, undefined];

  /** The token of this spelling behind a gap. */
  behind(gap: Gap): Token {
    return this.tokens[gap] ?? this.makeToken(gap);
  }

  private makeToken(gap: Gap): Token {
    const { kind, raw, folded, shape, id } = this;
    const breaks = gap === Gap.Paragraph ? 2 : gap === Gap.Line ? 1 : 0;
    const token: Token = { kind, raw, folded, shape, spaced: gap !== Gap.None, breaks, word: id };
    this.tokens[gap] = token;
    return token;
  }
}

/** The engine's own copy of a string: what is compared with words in the code is then compared by its address. */
function shared(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

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
const VISIBLE_LETTER = /\p{L}/u;
const SLOTS = 1 << 16;
/** A table half full at most keeps its chains short; further spellings are made anew each time. */
const MOST_KEPT = 1 << 15;
const LONGEST_KEPT = 24;

const table: (Word | undefined)[] = Array.from({ length: SLOTS });
let kept = 0;

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

function shapeOf(word: string): TokenShape {
  const letters = Array.from(word.length > 64 ? word.slice(0, 64) : word).filter((c) =>
    VISIBLE_LETTER.test(c),
  );
  const first = letters[0];
  if (first === undefined) return "none";
  const uppers = letters.filter(isUpper).length;
  if (uppers === 0) return "lower";
  if (uppers === letters.length) return letters.length > 1 ? "upper" : "capitalised";
  return isUpper(first) && uppers === 1 ? "capitalised" : "mixed";
}

function spells(raw: string, text: string, start: number, length: number): boolean {
  if (raw.length !== length) return false;
  for (let index = 0; index < length; index++)
    if (raw.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}

/** The hash of a spelling, one UTF-16 unit more; 0 is that of none. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * The word spelt by `text[start, end)`, whose units give `hash`. A text repeats its words: folding each spelling once
 * is most of what makes segmentation fast. What is remembered never shows in a result; it is bounded.
 */
export function wordAt(text: string, start: number, end: number, kind: TokenKind, hash: number): Word {
  const length = end - start;
  if (length > LONGEST_KEPT) return new Word(0, kind, text.slice(start, end), hash);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let word = table[slot]; word !== undefined; word = table[slot]) {
    if (word.hash === hash && spells(word.raw, text, start, length)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  // A copy: a slice would keep its whole text alive.
  const raw = Array.from(text.slice(start, end)).join("");
  if (kept >= MOST_KEPT) return new Word(0, kind, raw, hash);
  const word = new Word(++kept, kind, raw, hash);
  table[slot] = word;
  return word;
}
