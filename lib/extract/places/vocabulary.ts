import { REACHING_VERBS } from "@/lib/lexicon/metonymy";
import {
  BUILDINGS_CALLED_AFTER_TOWNS,
  BUILDINGS_OF_TOWNS,
  HOUSE_ADJECTIVES,
  NAMED_AFTER_TOWNS,
  SITE_NOUNS,
  SITE_NOUNS_ALONE,
} from "@/lib/lexicon/place-nouns";
import { namesIn } from "../names/layer";
import { NAME_VOCABULARY, verbClass, wordClass } from "../names/vocabulary";
import type { TokenClass, Vocabulary } from "../vocabulary";
import { ANYTHING, NOTHING, openedPlace, unknownPlace } from "./unknown-name";

const LONGEST = 7;

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

/** A town that a table knows. */
const town: TokenClass = {
  starts: { kinds: ["word"] },
  read: (tokens, at) => {
    const hit = namesIn(tokens)?.hitAt[at];
    const isTown = hit?.first === at && hit.values.every((value) => value.kind === "city");
    return isTown ? { value: hit.last, end: hit.last } : null;
  },
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
  building: wordClass(BUILDINGS_OF_TOWNS),
  "town-building": wordClass(BUILDINGS_CALLED_AFTER_TOWNS),
  "house-adjective": wordClass(HOUSE_ADJECTIVES),
  "site-noun-alone": wordClass(SITE_NOUNS_ALONE),
  "town-event": wordClass(NAMED_AFTER_TOWNS),
  town,
  "unknown-place": unknownPlace,
  "reaching-verb": verbClass(({ lemma, passive }) => REACHING_VERBS.has(lemma) && !passive),
  "opened-place": openedPlace,
  capitals,
};
