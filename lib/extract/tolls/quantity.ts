import type { Bound } from "@/lib/domain";
import { COLLECTIVE_NUMBERS } from "@/lib/lexicon/numbers";
import { BOUND_PHRASES, MAGNITUDES } from "@/lib/lexicon/tolls";
import { NUMBER_WORDS, readNumber, type Token, tokenize } from "@/lib/text";
import { phraseClass, type Reading, type Seconds } from "../vocabulary";
import type { Quantity } from "./types";

const BOUNDS = phraseClass(BOUND_PHRASES);
const COLLECTIVES: ReadonlyMap<string, number> = new Map(Object.entries(COLLECTIVE_NUMBERS));
const PLURALS: ReadonlyMap<string, number> = new Map(Object.entries(MAGNITUDES));
const NONE = new Set(["aucun", "aucune"]);
const SHARED_MULTIPLIER: ReadonlyMap<string, number> = new Map([["millions", 1_000_000]]);
const SEVERAL = new Set(["des", "plusieurs", "quelques", "de", "les"]);

const PLAIN = { bound: "=", count: 0, low: null, high: null, isArticle: false, isMagnitude: false } as const;

type Figure = Quantity & { readonly end: number };

/** Whether a phrase such as « plus de », « au moins » begins at a token; it must be followed by a figure to count. */
export function readBound(tokens: readonly Token[], at: number): Reading | null {
  return BOUNDS.read(tokens, at);
}

/** The folded words a figure can begin with, besides digits. */
export const QUANTITY_WORDS: readonly string[] = [
  ...new Set([
    ...NUMBER_WORDS,
    ...Object.keys(BOUND_PHRASES).map((phrase) => tokenize(phrase)[0]?.folded ?? ""),
    ...NONE,
    ...SEVERAL,
    "entre",
    "un",
    "une",
  ]),
];

const NUMBERS: ReadonlySet<string> = new Set(NUMBER_WORDS);

/** What may follow the first token of a figure: « des » needs « milliers », « de » a number, « plus » its « de ». */
export function secondsOfQuantity(first: Token): Seconds {
  if (first.kind === "number" || NUMBERS.has(first.folded) || NONE.has(first.folded))
    return { words: [], kinds: ["word", "number", "symbol"], ends: true };
  const bound = BOUNDS.seconds?.(first) ?? { words: [], ends: false };
  const opensRange = first.folded === "entre" || first.folded === "de";
  return {
    words: [
      ...bound.words,
      ...(bound.ends ? QUANTITY_WORDS : []),
      ...(SEVERAL.has(first.folded) ? PLURALS.keys() : []),
      ...(opensRange ? NUMBER_WORDS : []),
    ],
    kinds: bound.ends || opensRange ? ["number"] : [],
    ends: false,
  };
}

/**
 * Reads a figure with its modifier; the value is a `Quantity`. Null where none begins.
 *
 * @example « plus de 290 000 », « une vingtaine de », « entre 26 et 30 », « des milliers de », « aucun »
 */
export function readQuantity(tokens: readonly Token[], at: number): Reading | null {
  const bound = readBound(tokens, at);
  const from = bound?.end ?? at;
  const figure = readRange(tokens, from) ?? readVague(tokens, from) ?? readPlain(tokens, from);
  if (!figure) return null;
  const { end, ...quantity } = figure;
  return {
    value: bound ? { ...quantity, bound: boundOf(bound.value, quantity.bound), isArticle: false } : quantity,
    end,
  };
}

function boundOf(value: unknown, fallback: Bound): Bound {
  return value === ">" || value === ">=" || value === "<" || value === "<=" || value === "~"
    ? value
    : fallback;
}

function exact(count: number, end: number, isArticle = false): Figure {
  return { bound: "=", count, low: null, high: null, isArticle, isMagnitude: false, end };
}

/** « entre 26 et 30 », « de 600'000 à un million de ». */
function readRange(tokens: readonly Token[], at: number): Figure | null {
  const opener = tokens[at]?.folded;
  const joint = opener === "entre" ? "et" : opener === "de" ? "a" : null;
  if (joint === null) return null;
  const low = readNumber(tokens, at + 1);
  if (!low || tokens[low.end]?.folded !== joint) return null;
  const high = readNumber(tokens, low.end + 1);
  return high ? range(tokens, low.value, high.value, high.end) : null;
}

/** « 2,5 à 4 millions »: the multiplier behind the second figure holds for both. */
function range(tokens: readonly Token[], first: number, high: number, end: number): Figure | null {
  const factor = SHARED_MULTIPLIER.get(tokens[end - 1]?.folded ?? "");
  const low = factor !== undefined && first < 1000 ? first * factor : first;
  return low < high && Number.isInteger(low)
    ? { ...PLAIN, count: low, low, high, end: overDe(tokens, end, high) }
    : null;
}

const ALONE = new Set(["parmi", "selon", "cote", "chez", ".", ",", ";", ")"]);

/** « une vingtaine de », « des centaines de milliers de », « un millier de », « un demi-million de », « aucun ». */
function readVague(tokens: readonly Token[], at: number): Figure | null {
  const word = tokens[at]?.folded ?? "";
  if (NONE.has(word)) return exact(0, at + 1);
  const next = tokens[at + 1]?.folded ?? "";
  const isOne = word === "un" || word === "une";
  if (word === "un" && next === "demi" && tokens[at + 3]?.folded === "million")
    return vague(tokens, 500_000, at + 4, false);
  const collective = isOne ? (next === "millier" ? 1000 : COLLECTIVES.get(next)) : undefined;
  if (collective !== undefined) return vague(tokens, collective, at + 2, false);
  if (!SEVERAL.has(word)) return null;
  let count = PLURALS.get(next);
  if (count === undefined) return null;
  let end = at + 2;
  const times = tokens[end]?.folded === "de" ? PLURALS.get(tokens[end + 1]?.folded ?? "") : undefined;
  if (times !== undefined) {
    count *= times;
    end += 2;
  }
  return vague(tokens, count, end, true);
}

function vague(tokens: readonly Token[], count: number, end: number, isMagnitude: boolean): Figure | null {
  const de = tokens[end]?.folded ?? "";
  // « plus d'une centaine parmi les rebelles », « s'élève à une centaine. »: whom it counts was told before.
  const isAlone = ALONE.has(de) || (de === "d'" && tokens[end + 1]?.folded === "apres");
  if (isAlone) return { ...PLAIN, bound: "~", count, isMagnitude, end };
  if (de !== "de" && de !== "d'") return null;
  return { ...PLAIN, bound: "~", count, isMagnitude, end: end + 1 };
}

/** « 290 000 », « deux cent mille », « 1,5 million de », « 10 à 15 », « deux ou trois ». */
function readPlain(tokens: readonly Token[], at: number): Figure | null {
  const low = readNumber(tokens, at);
  if (!low) return null;
  const joint = tokens[low.end]?.folded;
  if (joint === "a" || joint === "-" || joint === "ou") {
    const high = readNumber(tokens, low.end + 1);
    const figure = high ? range(tokens, low.value, high.value, high.end) : null;
    if (figure) return figure;
  }
  if (!Number.isInteger(low.value)) return null;
  const half = readHalf(tokens, low.end);
  if (half > 0) return exact(low.value + half, overDe(tokens, low.end + 2, low.value, low.end));
  const word = tokens[at]?.folded;
  const isArticle = low.end === at + 1 && (word === "un" || word === "une");
  return exact(low.value, overDe(tokens, low.end, low.value), isArticle);
}

/** « et demi » behind « million ». */
function readHalf(tokens: readonly Token[], end: number): number {
  const isHalf = tokens[end]?.folded === "et" && tokens[end + 1]?.folded === "demi";
  return isHalf && /^millions?$/.test(tokens[end - 1]?.folded ?? "") ? 500_000 : 0;
}

/** Steps over the « de » that « million » asks for. */
function overDe(tokens: readonly Token[], end: number, value: number, unit = end): number {
  const isMillion = value >= 1_000_000 && /^(million|milliard)s?$/.test(tokens[unit - 1]?.folded ?? "");
  const de = tokens[end]?.folded;
  return isMillion && (de === "de" || de === "d'") ? end + 1 : end;
}
