import { CITY_ADJECTIVES } from "@/lib/lexicon/city-adjectives";
import type { Draft } from "../types";
import { clauseAt, type Stretch, type View, wordAt } from "../view";
import { cleftBefore, leadsTo } from "./noun-date";
import { verbBefore } from "./noun-verbs";
import { isEnded, isInPassing, type NounAt } from "./nouns";
import { describedPlace, placeOfNoun, whereIn } from "./places";

/** Where what a noun tells is: with its own words, in front of them, or where the journey goes that leads to it. */
export function placeOf(view: View, noun: NounAt, stretch: Stretch): Pick<Draft, "place" | "venue"> {
  const named = placeOfNoun(view, noun.end);
  if (named !== null) return { place: named, venue: null };
  const adjective = cityOf(view, noun);
  if (adjective !== null) return { place: adjective, venue: null };
  const behind = whereIn(view, stretch.first, nextStop(view, stretch));
  if (behind.place !== null) return behind;
  const described = describedPlace(view, stretch.first, stretch.last);
  if (described !== null) return { place: described, venue: null };
  const clause = clauseAt(view, noun.at);
  if (!clause || (isInPassing(view, noun) && !isEnded(view, noun))) return behind;
  const governor = verbBefore(view, noun);
  // « se rendra à X, en Y, pour un entretien »
  const going = leadsTo(view, governor, noun) ? governor : null;
  const cleft = cleftBefore(view, noun);
  if (cleft) return whereIn(view, cleft.first, cleft.last);
  const reached = going ? whereIn(view, going.last, noun.at) : behind;
  return reached.place === null ? whereIn(view, clause.first, clause.last) : reached;
}

/** « un tête-à-tête avec X, puis à Y »: where a journey goes on to its next stop. */
function nextStop(view: View, { first, last }: Stretch): number {
  for (let token = first; token < last; token++)
    if (wordAt(view, token) === "puis" && ["a", "au", "en"].includes(wordAt(view, token + 1))) return token;
  return last;
}

/** « la rencontre genevoise », « le bref tête-à-tête londonien ». */
function cityOf(view: View, { end }: NounAt): string | null {
  return CITY_ADJECTIVES.get(wordAt(view, end)) ?? CITY_ADJECTIVES.get(wordAt(view, end - 1)) ?? null;
}
