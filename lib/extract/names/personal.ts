import { NEVER_NAMES, NOT_PERSONS, PLACE_OPENERS } from "@/lib/lexicon/name-clues";
import { hasTwoParts, isFree, nameEnd } from "./name-end";
import type { PersonSource } from "./persons";
import { titleHeadsAt } from "./title-forms";

const MOST_WORDS = 4;

/** Whether a full name may begin at a token: a free capital that is no verb, adverb or title. */
function opens(source: PersonSource, at: number): boolean {
  const { tokens } = source.document;
  const token = tokens[at];
  if (
    !token ||
    !(isFree(source, at) || isWordAsName(source, at)) ||
    source.verbAt[at] ||
    titleHeadsAt(tokens, at)
  )
    return false;
  return !token.folded.endsWith("ment") && !isJoined(source, at) && !isCompatriot(source, at);
}

const ARTICLES: ReadonlySet<string> = new Set(["l'", "la", "le"]);

/** « la Suissesse Heidi Tagliavini »: the name begins behind where she is from. */
function isCompatriot({ document: { tokens }, registry }: PersonSource, at: number): boolean {
  if (!ARTICLES.has(tokens[at - 1]?.folded ?? "")) return false;
  return registry.nationalities.inhabitants.longestAt(tokens, at) !== null;
}

/** Family names that are words of French: « Ma Zhaoxu », « Son Sann ». */
const WORDS_AS_NAMES: ReadonlySet<string> = new Set(["ma", "son"]);
const MAJESTIES: ReadonlySet<string> = new Set(
  "altesse eminence excellence honneur majeste saintete".split(" "),
);

/** A word of French that opens a name, before what is no word: « Ma Zhaoxu », but « Ma France », « Son Excellence ». */
function isWordAsName({ document: { tokens }, hitAt }: PersonSource, at: number): boolean {
  const next = tokens[at + 1];
  if (!WORDS_AS_NAMES.has(tokens[at]?.folded ?? "") || next?.shape !== "capitalised") return false;
  return next.breaks === 0 && !hitAt[at + 1] && !MAJESTIES.has(next.folded) && !titleHeadsAt(tokens, at + 1);
}

function isJoined({ document }: PersonSource, at: number): boolean {
  return document.tokens[at - 1]?.folded === "-" && document.tokens[at]?.spaced === false;
}

/** The end of a name of two words or more that reads like a person's: no « Deir », « Port », « Bank » in it; else null. */
function end(source: PersonSource, at: number): number | null {
  if (!opens(source, at)) return null;
  const { tokens } = source.document;
  const last = nameEnd(source, at);
  if (!hasTwoParts(source, at, last)) return null;
  const words = tokens.slice(at, last).filter(({ kind }) => kind === "word");
  if (words.length > MOST_WORDS + 1 || PLACE_OPENERS.has(words[0]?.folded ?? "")) return null;
  if (
    words.some(
      ({ folded, shape }, index) =>
        shape === "upper" ||
        NOT_PERSONS.has(folded) ||
        (NEVER_NAMES.has(folded) && (index > 0 || !WORDS_AS_NAMES.has(folded))),
    )
  )
    return null;
  return last;
}

/** Reads names that nothing introduces as persons'. */
export const isPersonal = { opens, end } as const;
