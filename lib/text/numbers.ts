import { MULTIPLIER_WORDS, TEN_WORDS, UNIT_WORDS } from "@/lib/lexicon/numbers";
import type { Token } from "./tokens";

/** A number read from the text: `end` is the token after its last one. */
export type NumberReading = {
  readonly value: number;
  readonly end: number;
  readonly form: "digits" | "letters";
};

const UNITS: ReadonlyMap<string, number> = new Map(Object.entries(UNIT_WORDS));
const TENS: ReadonlyMap<string, number> = new Map(Object.entries(TEN_WORDS));
const MULTIPLIERS: ReadonlyMap<string, number> = new Map(Object.entries(MULTIPLIER_WORDS));
const GROUP_MARKS = new Set(["'", ".", ","]);
const MOST_GROUPS = 4;
const MOST_WORDS = 12;
const MOST_DIGITS = 12;

/** The folded words a number in letters can begin with. */
export const NUMBER_WORDS: readonly string[] = [...UNITS.keys(), ...TENS.keys(), "cent", "mille"];

/**
 * Reads the number that begins at a token: digits with any grouping (`290 000`, `290'000`, `290.000`), a decimal
 * (`1,5`), a following `mille`, `million` or `milliard` (« 1,5 million »), or French number words, Swiss and
 * Belgian ones included (« deux cent mille », « septante-deux », « quatre-vingt-onze »). Null where none begins. « un » and
 * « neuf » are read as 1 and 9: the caller knows whether an article or an adjective is meant. Looks at a bounded
 * number of tokens.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return readDigits(tokens, at);
  if (token.kind !== "word") return null;
  return readLetters(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): NumberReading | null {
  const first = tokens[at];
  if (!first || first.folded.length > MOST_DIGITS) return null;
  let digits = first.folded;
  let end = at + 1;
  if (digits.length <= 3 && digits !== "0") {
    let mark: string | null = null;
    for (let group = 0; group < MOST_GROUPS; group++) {
      const next = nextGroup(tokens, end, mark);
      if (!next) break;
      mark = next.mark;
      digits += tokens[next.at]?.folded ?? "";
      end = next.at + 1;
    }
  }
  let value = Number(digits);
  if (Number.isNaN(value)) return null;
  const fraction = tokens[end + 1];
  const point = tokens[end];
  if ((point?.folded === "," || point?.folded === ".") && isGlued(point) && fraction && isGlued(fraction)) {
    const isDecimal =
      fraction.kind === "number" &&
      (point.folded === "," || (fraction.folded.length === 1 && isMultiplier(tokens[end + 2])));
    if (isDecimal && fraction.folded.length <= 3) {
      value = Number(`${digits}.${fraction.folded}`);
      end += 2;
    }
  }
  const word = tokens[end];
  if (word && isMultiplier(word) && word.breaks === 0) {
    const factor = MULTIPLIERS.get(word.folded) ?? 1;
    return { value: Math.round(value * factor), end: end + 1, form: "digits" };
  }
  return { value, end, form: "digits" };
}

function isMultiplier(token: Token | undefined): boolean {
  const factor = token ? MULTIPLIERS.get(token.folded) : undefined;
  return factor !== undefined && factor >= 1000;
}

function isGlued(token: Token): boolean {
  return !token.spaced;
}

/** The next group of three digits: behind a blank, or behind the mark the number has used so far. */
function nextGroup(
  tokens: readonly Token[],
  end: number,
  mark: string | null,
): { at: number; mark: string } | null {
  const next = tokens[end];
  if (!next) return null;
  if (next.kind === "number" && next.spaced && next.breaks === 0 && (mark === null || mark === " "))
    return isGroup(next) ? { at: end, mark: " " } : null;
  if (!GROUP_MARKS.has(next.folded) || next.spaced || (mark !== null && mark !== next.folded)) return null;
  if (next.folded === "," && mark === null) return null;
  const group = tokens[end + 1];
  return group?.kind === "number" && !group.spaced && isGroup(group)
    ? { at: end + 1, mark: next.folded }
    : null;
}

function isGroup(token: Token): boolean {
  return token.folded.length === 3;
}

/** Running sums of a number in letters: what is complete in thousands, and the hundreds, tens and units so far. */
type Sum = { total: number; group: number; last: "unit" | "ten" | "hundred" | "thousand" | null };

function readLetters(tokens: readonly Token[], at: number): NumberReading | null {
  const sum: Sum = { total: 0, group: 0, last: null };
  let end = at;
  let next = at;
  for (let words = 0; words < MOST_WORDS; words++) {
    const token = tokens[next];
    if (!token || (words > 0 && token.breaks > 0) || !addWord(sum, token.folded, tokens[next - 1]?.folded))
      break;
    end = next + 1;
    next = afterJoint(tokens, end);
  }
  return end === at ? null : { value: sum.total + sum.group, end, form: "letters" };
}

/** Steps over a hyphen, or over « et » before « un », « une » and « onze ». */
function afterJoint(tokens: readonly Token[], end: number): number {
  const joint = tokens[end];
  if (joint?.folded === "-" && !joint.spaced && tokens[end + 1]?.spaced === false) {
    if (tokens[end + 1]?.folded !== "et") return end + 1;
    return tokens[end + 2]?.folded === "-" ? end + 3 : end + 2;
  }
  if (joint?.folded !== "et") return end;
  const word = tokens[end + 1]?.folded;
  const before = tokens[end - 1]?.folded ?? "";
  return TENS.has(before) && (word === "un" || word === "une" || word === "onze") ? end + 1 : end;
}

/** Adds one word when it can go on from what was read; false when the number ends before it. */
function addWord(sum: Sum, word: string, before: string | undefined): boolean {
  const unit = UNITS.get(word);
  if (unit !== undefined) return addUnit(sum, unit, before);
  const ten = TENS.get(word);
  if (ten !== undefined) {
    if (ten === 20 && sum.last === "unit" && sum.group % 100 === 4) sum.group += 76;
    else if (sum.last === "unit" || sum.last === "ten") return false;
    else sum.group += ten;
    sum.last = "ten";
    return true;
  }
  const factor = MULTIPLIERS.get(word);
  if (factor === undefined) return false;
  if (factor === 100) {
    if (sum.group >= 100 || (word === "cents" && sum.group < 2)) return false;
    sum.group = Math.max(1, sum.group) * 100;
    sum.last = "hundred";
    return true;
  }
  if (factor > 1000 && sum.group === 0 && sum.total === 0) return false;
  if (sum.last === "thousand" && factor === 1000) return false;
  if (factor > 1000) {
    // « un milliard deux cent millions », but « deux mille trois cents millions ».
    sum.total = sum.total >= factor ? sum.total + sum.group * factor : (sum.total + sum.group) * factor;
  } else {
    sum.total += Math.max(1, sum.group) * factor;
  }
  sum.group = 0;
  sum.last = "thousand";
  return true;
}

function addUnit(sum: Sum, unit: number, before: string | undefined): boolean {
  if (sum.last === "unit") {
    const follows = sum.group % 10 === 0 && sum.group % 100 !== 0 && before === "-";
    if (!follows || unit < 7 || unit > 9) return false;
  }
  if (sum.last === "ten" && unit >= 10) {
    const ten = sum.group % 100;
    if (ten !== 60 && ten !== 80) return false;
  }
  if (unit === 0 && sum.last !== null) return false;
  sum.group += unit;
  sum.last = "unit";
  return true;
}
