import { BARE_DAY_PARTS, DAY_PARTS } from "@/lib/lexicon/calendar/day-parts";
import { EDGES } from "@/lib/lexicon/calendar/edges";
import { FEASTS } from "@/lib/lexicon/calendar/feasts";
import { FREQUENCY_ADJECTIVES, FREQUENCY_ADVERBS } from "@/lib/lexicon/calendar/frequencies";
import { ABOUT, DURATION_MODIFIERS } from "@/lib/lexicon/calendar/modifiers";
import { MONTH_ABBREVIATIONS, MONTHS } from "@/lib/lexicon/calendar/months";
import { REFERENCE_NOUNS, REFERENCES } from "@/lib/lexicon/calendar/references";
import { SEASONS } from "@/lib/lexicon/calendar/seasons";
import { UNITS } from "@/lib/lexicon/calendar/units";
import { WEEKDAY_PLURALS, WEEKDAYS } from "@/lib/lexicon/calendar/weekdays";
import { ZONES } from "@/lib/lexicon/calendar/zones";
import { COLLECTIVE_NUMBERS, MULTIPLIER_WORDS, ORDINAL_WORDS } from "@/lib/lexicon/numbers";
import { NUMBER_WORDS, readNumber } from "@/lib/text";
import { phraseClass, type TokenClass, tokenClass, type Vocabulary } from "../vocabulary";
import {
  readCentury,
  readClock,
  readDay,
  readMonthName,
  readNumericDate,
  readShortYear,
  readYear,
} from "./readers";

const ROMAN_CENTURIES = ["x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi"];

/** Words that may go on a number: « deux cent », « vingt et un », `290'000`, `1,5`. */
const NUMBER_JOINTS = [...NUMBER_WORDS, ...Object.keys(MULTIPLIER_WORDS), "-", "et", "'", ".", ","];

/** A class that begins with digits or one of some words; `more` may be its second token. */
function digitsOr(
  words: readonly string[],
  read: TokenClass["read"],
  more: readonly string[],
  ends = true,
): TokenClass {
  const seconds = { words: more, kinds: more === NUMBER_JOINTS ? (["number"] as const) : [], ends };
  return { starts: { kinds: ["number"], words }, read, seconds: () => seconds };
}

/** The feast's own name, so that an expression can carry it. */
const FEAST_NAMES: ReadonlyMap<string, string> = new Map(Object.keys(FEASTS).map((name) => [name, name]));

/** The token classes of temporal patterns. */
export const temporalVocabulary = {
  weekday: phraseClass(WEEKDAYS),
  weekdays: phraseClass(WEEKDAY_PLURALS),
  month: phraseClass(MONTHS),
  "month-name": {
    starts: { words: [...Object.keys(MONTHS), ...Object.keys(MONTH_ABBREVIATIONS)] },
    read: readMonthName,
    seconds: () => ({ words: ["."], ends: true }),
  },
  day: digitsOr([...NUMBER_WORDS, "premier"], readDay, [...NUMBER_WORDS, "-", "et", "er", "ier"]),
  year: digitsOr([], readYear, []),
  "short-year": { ...digitsOr(["'"], readShortYear, []), seconds: undefined },
  number: digitsOr(NUMBER_WORDS, readNumber, NUMBER_JOINTS),
  collective: phraseClass(COLLECTIVE_NUMBERS),
  ordinal: phraseClass(ORDINAL_WORDS),
  century: digitsOr(
    ROMAN_CENTURIES.flatMap((roman) => [roman, `${roman}e`, `${roman}eme`]),
    readCentury,
    ["e", "eme"],
  ),
  unit: phraseClass(UNITS),
  edge: phraseClass(EDGES),
  season: phraseClass(SEASONS),
  feast: phraseClass(FEAST_NAMES),
  part: phraseClass(DAY_PARTS),
  "bare-part": phraseClass(BARE_DAY_PARTS),
  clock: digitsOr(NUMBER_WORDS, readClock, ["h", "heure", "heures", ":", "-", "et", ...NUMBER_WORDS], false),
  zone: phraseClass(ZONES),
  about: phraseClass(ABOUT),
  modifier: phraseClass(DURATION_MODIFIERS),
  "numeric-date": digitsOr([], readNumericDate, ["-", "/", "."], false),
  reference: phraseClass(REFERENCES),
  "reference-noun": phraseClass(REFERENCE_NOUNS),
  "frequency-adverb": phraseClass(FREQUENCY_ADVERBS),
  "frequency-adjective": phraseClass(FREQUENCY_ADJECTIVES),
  /** Any word but a number. */
  gap: tokenClass((token) => token.kind === "word" || token.folded === "-"),
  name: tokenClass((token) => token.shape === "capitalised", ["word"]),
} satisfies Vocabulary;
