import { NEVER_NAMES } from "@/lib/lexicon/name-clues";
import { PLACE_PARTICLES, ROMANCE_OPENERS, ROMANCE_PARTICLES } from "@/lib/lexicon/name-particles";
import { SURE_OPENERS, TOPONYM_OPENERS } from "@/lib/lexicon/place-nouns";
import type { Token } from "@/lib/text";
import type { Hit } from "../names/hits";
import { type Names, namesIn } from "../names/layer";
import { isCapitalised } from "../names/person-name";
import { isClaimed } from "../names/vocabulary";
import type { Seconds, TokenClass } from "../vocabulary";

/** Feasts and the like: « à Noël » is no place. */
const NOT_PLACES: ReadonlySet<string> = new Set([
  "noel",
  "paques",
  "toussaint",
  "ascension",
  "pentecote",
  "ramadan",
  "dieu",
  "internet",
  "abraham",
  "jeux",
]);
const LONGEST = 9;

/** Of a class that may end at its first token or go on with any, and of one that cannot begin with it. */
export const ANYTHING: Seconds = { words: [], kinds: ["word", "number", "symbol"], ends: true };
export const NOTHING: Seconds = { words: [], ends: false };

function isPlaceWord(token: Token | undefined): boolean {
  if (!token || !isCapitalised(token) || token.shape === "upper") return false;
  return !NEVER_NAMES.has(token.folded) && !NOT_PLACES.has(token.folded);
}

/** « Tel Hazim », « Ta Krabei »: with a capital that no sentence gives, and a name behind it, a small word is part of it. */
function isShortWord(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || token.shape !== "capitalised" || before?.kind !== "word" || token.breaks > 0) return false;
  return next?.spaced === true && next.breaks === 0 && token.raw.length < 4 && isPlaceWord(next);
}

function isHyphen(token: Token | undefined): boolean {
  return token?.folded === "-" && !token.spaced;
}

/**
 * The token at which a name goes on behind a small word inside it: « Aïn el-Tiné », and, opened by a word that says
 * which language it is, « Wadi al Rahma », « Santa Rosa de Aguán ». Null where it does not.
 */
function afterParticle(tokens: readonly Token[], at: number, opener: string): number | null {
  const [token, next, then] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || token.shape !== "lower" || !PLACE_PARTICLES.has(token.folded) || !next) return null;
  if (isHyphen(next)) return then && !then.spaced && isCapitalised(then) ? at + 2 : null;
  if (!next.spaced || next.breaks > 0) return null;
  if (ROMANCE_PARTICLES.has(token.folded)) {
    if (!ROMANCE_OPENERS.has(opener)) return null;
    const isDeLa = token.folded === "de" && ["la", "las", "los"].includes(next.folded) && isCapitalised(then);
    return isDeLa ? at + 2 : isPlaceWord(next) ? at + 1 : null;
  }
  return TOPONYM_OPENERS.has(opener) && isPlaceWord(next) ? at + 1 : null;
}

/** Whether a name goes on behind its first word: with a capital, or over a small word. */
function isWithin(tokens: readonly Token[], at: number, opener: string): boolean {
  const token = tokens[at];
  if (!token || token.breaks > 0) return false;
  return (token.spaced && isPlaceWord(token)) || afterParticle(tokens, at, opener) !== null;
}

/** A town that a table knows, which may be part of a longer name: « Ras Naqoura ». */
function isTown({ values }: Hit): boolean {
  return values.every((value) => value.kind === "city");
}

/** Words that no town is called by alone. */
const ARTICLED: ReadonlySet<string> = new Set("la las los el san santa".split(" "));

function isNext(token: Token | undefined): boolean {
  return token?.spaced === true && token.breaks === 0 && isPlaceWord(token);
}

function readUnknown(names: Names, tokens: readonly Token[], at: number): number {
  const opener = tokens[at]?.folded ?? "";
  const isArabic = (opener === "al" || opener === "el") && isHyphen(tokens[at + 1]);
  // « La Palma », « San Vicente »: known names or not, both words are one
  const isArticled = ARTICLED.has(opener) && tokens[at]?.shape === "capitalised" && isNext(tokens[at + 1]);
  let end = isArticled ? at + 2 : at;
  let next = isArabic || isArticled ? at + 2 : at;
  while (next < at + LONGEST) {
    const token = tokens[next];
    if (!token || (next > at && token.breaks > 0)) break;
    // « Dar es-Sabil »: not Mr Dar
    const isOpener = next === at && TOPONYM_OPENERS.has(opener) && isWithin(tokens, at + 1, opener);
    const hit = isOpener ? undefined : names.hitAt[next];
    if (!isOpener && (hit || isClaimed(names, next))) {
      if (!hit || hit.first !== next || next === at || !TOPONYM_OPENERS.has(opener) || !isTown(hit)) break;
      end = hit.last;
      next = hit.last;
      continue;
    }
    const inner = next > at ? afterParticle(tokens, next, opener) : null;
    // « Pont-à-Mousson », « Haréville-sous-Montfort »
    const isJoined = next > at && tokens[next - 1]?.folded === "-" && !token.spaced && token.kind === "word";
    if (inner !== null) next = inner;
    else if (isJoined || isOpener || isPlaceWord(token) || isShortWord(tokens, next)) end = ++next;
    else if (next > at && isHyphen(token)) next++;
    else break;
  }
  return end;
}

/** A name with capitals that nothing known claims and that is no acronym: « Rimbo », « Khan Cheikhoun », « Aïn el-Tiné ». */
export const unknownPlace: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const names = namesIn(tokens);
    const end = names ? readUnknown(names, tokens, at) : at;
    return end > at ? { value: end, end } : null;
  },
  seconds: ({ shape, folded }) =>
    shape !== "lower" || folded === "al" || folded === "el" ? ANYTHING : NOTHING,
};

/** A name whose first word says that it is a place's: « Bir el-Hafey », « Stara Krusa ». */
export const openedPlace: TokenClass = {
  starts: { words: SURE_OPENERS },
  read: (tokens, at) => {
    const token = tokens[at];
    const names = token && isCapitalised(token) ? namesIn(tokens) : null;
    if (!names || !token || !SURE_OPENERS.has(token.folded)) return null;
    const end = readUnknown(names, tokens, at);
    return end > at + 1 ? { value: end, end } : null;
  },
};
