import { MONTH_ABBREVIATIONS, MONTHS } from "@/lib/lexicon/calendar/months";
import { readNumber, type Token } from "@/lib/text";
import type { Reading } from "../vocabulary";

/** Readers of token classes that a table of phrases cannot say. Each looks at a bounded number of tokens. */

const FULL: ReadonlyMap<string, number> = new Map(Object.entries(MONTHS));
const SHORT: ReadonlyMap<string, number> = new Map(Object.entries(MONTH_ABBREVIATIONS));

/** A month beside a day or a year, abbreviations with their stop included. */
export function readMonthName(tokens: readonly Token[], at: number): Reading | null {
  const word = tokens[at]?.folded ?? "";
  const full = FULL.get(word);
  if (full !== undefined) return { value: full, end: at + 1 };
  const short = SHORT.get(word);
  if (short === undefined) return null;
  const stop = tokens[at + 1];
  return { value: short, end: stop?.folded === "." && !stop.spaced ? at + 2 : at + 1 };
}

/** Whether a number goes on before or behind these tokens: `1.26`, `26'000`. */
function isPartOfNumber(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  const first = tokens[at];
  if (before && first && !first.spaced && (before.kind === "word" || /^['.,:+]$/.test(before.folded)))
    if (before.kind === "word" || tokens[at - 2]?.kind === "number") return true;
  const next = tokens[end];
  const beyond = tokens[end + 1];
  if (!next || next.spaced) return false;
  return /^['.,:]$/.test(next.folded) && beyond?.kind === "number" && !beyond.spaced;
}

/** A day of the month: `26`, `1er`, « premier », « quinze ». */
export function readDay(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") {
    const value = Number(token.folded);
    if (token.folded.length > 2 || value < 1 || value > 31) return null;
    const next = tokens[at + 1];
    const isFirst = value === 1 && (next?.folded === "er" || next?.folded === "ier");
    const end = isFirst ? at + 2 : at + 1;
    return isPartOfNumber(tokens, at, end) ? null : { value, end };
  }
  if (token.folded === "premier") return { value: 1, end: at + 1 };
  const reading = readNumber(tokens, at);
  if (!reading || reading.value < 1 || reading.value > 31 || token.folded === "une") return null;
  return { value: reading.value, end: reading.end };
}

const CENTURY = 100;

/** A year of four digits; between 1000 and 2199. */
export function readYear(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.folded.length !== 4) return null;
  const value = Number(token.folded);
  return value >= 1000 && value < 2200 && !isPartOfNumber(tokens, at, at + 1) ? { value, end: at + 1 } : null;
}

/** A year of two digits, 50 to 99 of the last century, with or without apostrophe: `98`, `'98`. */
export function readShortYear(tokens: readonly Token[], at: number): Reading | null {
  const marked = tokens[at]?.folded === "'";
  const token = tokens[marked ? at + 1 : at];
  if (token?.kind !== "number" || token.folded.length !== 2) return null;
  const value = Number(token.folded);
  const end = marked ? at + 2 : at + 1;
  if (value < 50 || (!marked && isPartOfNumber(tokens, at, end))) return null;
  return { value: 19 * CENTURY + value, end };
}

/** A clock time as written; `sign` tells `15h30` from `15 heures` (which may be a duration) and `15:30`. */
export type WrittenClock = {
  readonly hour: number;
  readonly minute: number;
  readonly sign: "h" | "heures" | ":";
};

/** `07H00`, `15 h 30`, « 20 heures », « huit heures et demie », `13:30`. */
export function readClock(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  const isDigits = token.kind === "number";
  if (isDigits && (token.folded.length > 2 || isPartOfNumber(tokens, at, at) || followsNumber(tokens, at)))
    return null;
  const number = isDigits ? { value: Number(token.folded), end: at + 1 } : readNumber(tokens, at);
  if (!number || number.value > 24) return null;
  const hour = number.value;
  const sign = tokens[number.end];
  if (!sign || sign.breaks > 0) return null;
  if (sign.folded === ":" && isDigits) {
    const minute = minuteAt(tokens, number.end + 1);
    const isClock =
      minute !== null &&
      !sign.spaced &&
      tokens[number.end + 1]?.spaced === false &&
      token.folded.length === 2;
    return isClock ? clockReading(hour, minute, ":", number.end + 2) : null;
  }
  const isShort = sign.folded === "h" && isDigits;
  if (!isShort && sign.folded !== "heures" && sign.folded !== "heure") return null;
  const end = number.end + 1;
  const minute = minuteAt(tokens, end);
  if (minute !== null && !followedByUnit(tokens, end + 1))
    return clockReading(hour, minute, isShort ? "h" : "heures", end + 1);
  if (tokens[end]?.folded === "et" && /^demie?$/.test(tokens[end + 1]?.folded ?? ""))
    return clockReading(hour, 30, isShort ? "h" : "heures", end + 2);
  return clockReading(hour, 0, isShort ? "h" : "heures", end);
}

function clockReading(hour: number, minute: number, sign: WrittenClock["sign"], end: number): Reading {
  return { value: { hour, minute, sign } satisfies WrittenClock, end };
}

/** Whether the digits at `at` end a number written with a blank or a mark: `1.500`, `2,5`. */
function followsNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && tokens[at]?.spaced === false && /^['.,:/-]$/.test(before.folded);
}

function minuteAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.folded.length !== 2 || token.breaks > 0) return null;
  const value = Number(token.folded);
  return value < 60 ? value : null;
}

function followedByUnit(tokens: readonly Token[], at: number): boolean {
  return /^(minutes?|mn|min|secondes?)$/.test(tokens[at]?.folded ?? "");
}

/** A date in digits, day first (`08/09/2016`, `08.09.16`) or ISO (`2016-09-08`). */
export type NumericDate = { readonly day: number; readonly month: number; readonly year: number };

export function readNumericDate(tokens: readonly Token[], at: number): Reading | null {
  const [a, first, b, second, c] = tokens.slice(at, at + 5);
  if (!a || !first || !b || !second || !c) return null;
  if (a.kind !== "number" || b.kind !== "number" || c.kind !== "number") return null;
  if (first.folded !== second.folded || !/^[-./]$/.test(first.folded)) return null;
  if (first.spaced || b.spaced || second.spaced || c.spaced) return null;
  if (joinsDigits(tokens, at - 1, a) || joinsDigits(tokens, at + 5, tokens[at + 5])) return null;
  const [x, y, z] = [Number(a.folded), Number(b.folded), Number(c.folded)];
  const isIso = a.folded.length === 4 && first.folded === "-";
  if (isIso && c.folded.length > 2) return null;
  if (!isIso && (a.folded.length > 2 || b.folded.length > 2)) return null;
  if (!isIso && c.folded.length !== 4 && c.folded.length !== 2) return null;
  const year = isIso ? x : c.folded.length === 2 ? (z < 50 ? 2000 + z : 1900 + z) : z;
  const value: NumericDate = { day: isIso ? z : x, month: y, year };
  const isDate = value.month >= 1 && value.month <= 12 && value.day >= 1 && value.day <= 31;
  return isDate && year >= 1000 && year < 2200 ? { value, end: at + 5 } : null;
}

/** Whether a mark at `mark` glues the date to more digits, as in a telephone number. */
function joinsDigits(tokens: readonly Token[], mark: number, after: Token | undefined): boolean {
  const sign = tokens[mark];
  return sign !== undefined && after !== undefined && !after.spaced && /^[-./:]$/.test(sign.folded)
    ? tokens[mark - 1]?.kind === "number" && tokens[mark + 1]?.kind === "number"
    : false;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A century's number: `XXe`, `19e`, « dix-neuvième » is read from the ordinals. */
export function readCentury(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") {
    const value = Number(token.folded);
    const suffix = tokens[at + 1]?.folded ?? "";
    return value >= 1 && value <= 22 && /^(e|eme)$/.test(suffix) ? { value, end: at + 2 } : null;
  }
  const letters = /^([ivx]{1,6})(?:e|eme)?$/.exec(token.folded)?.[1];
  if (!letters) return null;
  let value = 0;
  for (let index = 0; index < letters.length; index++) {
    const own = ROMAN[letters[index] ?? ""] ?? 0;
    value += own < (ROMAN[letters[index + 1] ?? ""] ?? 0) ? -own : own;
  }
  const hasSuffix = token.folded.endsWith("e");
  const end = !hasSuffix && tokens[at + 1]?.folded === "e" ? at + 2 : at + 1;
  return value >= 1 && value <= 22 ? { value, end } : null;
}
