import { fold } from "./fold";
import type { TokenKind, TokenShape } from "./tokens";

/** What all tokens of one spelling share. `id` is small and dense, 0 for a spelling that is not kept. */
export type Word = {
  readonly id: number;
  readonly kind: TokenKind;
  readonly folded: string;
  readonly shape: TokenShape;
};

type Entry = { readonly word: Word; readonly raw: string; readonly hash: number };

const VISIBLE_LETTER = /\p{L}/u;
const SLOTS = 1 << 16;
/** A table half full at most keeps its chains short; further spellings are made anew each time. */
const MOST_KEPT = 1 << 15;
const LONGEST_KEPT = 24;

const table: (Entry | undefined)[] = Array.from({ length: SLOTS });
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

function make(raw: string, kind: TokenKind, id: number): Word {
  return { id, kind, folded: fold(raw), shape: kind === "word" ? shapeOf(raw) : "none" };
}

function spells(entry: Entry, text: string, start: number, length: number): boolean {
  const { raw } = entry;
  if (raw.length !== length) return false;
  for (let index = 0; index < length; index++)
    if (raw.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}

/**
 * The word spelt by `text[start, end)`. A text repeats its words: folding each spelling once is most of what makes
 * segmentation fast. What is remembered never shows in a result; it is bounded.
 */
export function wordAt(text: string, start: number, end: number, kind: TokenKind): Word {
  const length = end - start;
  if (length > LONGEST_KEPT) return make(text.slice(start, end), kind, 0);
  let hash = length;
  for (let index = start; index < end; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  hash ^= hash >>> 15;
  let slot = hash & (SLOTS - 1);
  for (let entry = table[slot]; entry !== undefined; entry = table[slot]) {
    if (entry.hash === hash && spells(entry, text, start, length)) return entry.word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  // A copy: a slice would keep its whole text alive.
  const raw = Array.from(text.slice(start, end)).join("");
  if (kept >= MOST_KEPT) return make(raw, kind, 0);
  const word = make(raw, kind, ++kept);
  table[slot] = { word, raw, hash };
  return word;
}
