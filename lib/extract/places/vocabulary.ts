import { NEVER_NAMES } from "@/lib/lexicon/name-clues";
import { NAMED_AFTER_TOWNS, SITE_NOUNS, SITE_NOUNS_ALONE } from "@/lib/lexicon/place-nouns";
import type { Token } from "@/lib/text";
import { namesIn } from "../names/layer";
import { isCapitalised } from "../names/person-name";
import { isClaimed, NAME_VOCABULARY, wordClass } from "../names/vocabulary";
import type { Seconds, TokenClass, Vocabulary } from "../vocabulary";

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
const LONGEST = 7;

function isPlaceWord(token: Token): boolean {
  if (!isCapitalised(token) || token.shape === "upper") return false;
  return !NEVER_NAMES.has(token.folded) && !NOT_PLACES.has(token.folded);
}

/** « Tel Hazim », « Ta Krabei »: with a capital that no sentence gives, and a name behind it, a small word is part of it. */
function isShortWord(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || token.shape !== "capitalised" || before?.kind !== "word" || token.breaks > 0) return false;
  return next?.spaced === true && next.breaks === 0 && token.raw.length < 4 && isPlaceWord(next);
}

/** Of a class that may end at its first token or go on with any, and of one that cannot begin with it. */
const ANYTHING: Seconds = { words: [], kinds: ["word", "number", "symbol"], ends: true };
const NOTHING: Seconds = { words: [], ends: false };

/** A name with capitals that nothing known claims and that is no acronym: « Rimbo », « Khan Cheikhoun ». */
const unknownPlace: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const names = namesIn(tokens);
    if (!names) return null;
    const isArabic =
      (tokens[at]?.folded === "al" || tokens[at]?.folded === "el") && tokens[at + 1]?.folded === "-";
    let end = at;
    for (let next = isArabic ? at + 2 : at; next < at + LONGEST; next++) {
      const token = tokens[next];
      if (!token || names.hitAt[next] || isClaimed(names, next) || (next > at && token.breaks > 0)) break;
      const isJoint = token.folded === "-" && next > at && !token.spaced;
      // « Pont-à-Mousson », « Haréville-sous-Montfort »
      const isJoined =
        tokens[next - 1]?.folded === "-" && !token.spaced && token.kind === "word" && next > at;
      if (isJoined || isPlaceWord(token) || isShortWord(tokens, next)) end = next + 1;
      else if (!isJoint) break;
    }
    return end > at ? { value: end, end } : null;
  },
  seconds: ({ shape, folded }) =>
    shape !== "lower" || folded === "al" || folded === "el" ? ANYTHING : NOTHING,
};

/** Words all in capitals that nothing known claims: « VARDALSUND », « SAN MIRABEL ». */
const capitals: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const names = namesIn(tokens);
    let end = at;
    for (let next = at; next < at + LONGEST; next++) {
      const token = tokens[next];
      const isJoint = token?.folded === "-" && !token.spaced && next > at;
      if (!token || !names || names.hitAt[next] || (next > at && token.breaks > 0)) break;
      if (token.shape === "upper") end = next + 1;
      else if (!isJoint) break;
    }
    return end > at && (tokens[at]?.raw.length ?? 0) > 2 ? { value: end, end } : null;
  },
  seconds: ({ shape, raw }) => (shape === "upper" && raw.length > 2 ? ANYTHING : NOTHING),
};

/** The name of a place, known or not. */
const placeName: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const hit = namesIn(tokens)?.hitAt[at];
    const isPlace =
      hit?.first === at && hit.values.some((value) => value.kind === "state" || "governs" in value);
    return isPlace ? { value: hit.last, end: hit.last } : unknownPlace.read(tokens, at);
  },
};

export const PLACE_VOCABULARY: Vocabulary = {
  ...NAME_VOCABULARY,
  "place-name": placeName,
  "site-noun": wordClass(SITE_NOUNS),
  "site-noun-alone": wordClass(SITE_NOUNS_ALONE),
  "town-event": wordClass(NAMED_AFTER_TOWNS),
  "unknown-place": unknownPlace,
  capitals,
};
