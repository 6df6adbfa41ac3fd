import { CITY_ADJECTIVES } from "@/lib/lexicon/city-adjectives";
import type { Clause, VerbGroup } from "@/lib/text";
import type { Draft } from "../types";
import { clauseAt, isOf, type Stretch, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { cleftBefore, leadsTo } from "./noun-date";
import { carrierBefore, governorOf, HOLDING } from "./noun-verbs";
import { isDuring, isEnded, isInPassing, type NounAt } from "./nouns";
import { placeBefore } from "./place-before";
import {
  describedPlace,
  NOWHERE,
  placeAnteceding,
  placeOfNoun,
  type Where,
  whereIn,
  whereOf,
} from "./places";
import { hasY, nextStop, piecesOf } from "./verb-place";

/** Where what a noun tells is: with its own words, in front of them, or where the journey goes that leads to it. */
export function placeOf(
  view: View,
  noun: NounAt,
  stretch: Stretch,
  verb: VerbGroup | null,
): Pick<Draft, "place" | "venue"> {
  const named = placeOfName(view, noun.end);
  if (named !== null) return { place: named, venue: null };
  const adjective = cityOf(view, noun);
  if (adjective !== null) return { place: adjective, venue: null };
  const behind = whereIn(view, stretch.first, nextStop(view, stretch));
  if (behind.place !== null) return behind;
  const described = describedPlace(view, stretch.first, stretch.last);
  if (described !== null) return { place: described, venue: null };
  const clause = clauseAt(view, noun.at);
  if (!clause || (isInPassing(view, noun) && !isEnded(view, noun))) return behind;
  const governor = governorOf(view, noun);
  const ways = [
    // « se rendra à X, en Y, pour un entretien »
    () => (governor && leadsTo(view, governor, noun) ? whereIn(view, governor.last, noun.at) : NOWHERE),
    () => inCleft(view, noun),
    () => whereIn(view, clause.first, clause.last),
    // « dont le principe avait été arrêté à Genève, lors d'un tête-à-tête »
    () => (governor && isDuring(view, noun) ? inPieces(view, governor) : NOWHERE),
    // « a quitté Londres après onze heures de discussions »
    () => (isEnded(view, noun) ? placeLeft(view, governor ?? carrierBefore(view, noun)) : NOWHERE),
    // « L'escale de Manama a donné lieu à un entretien »
    () => placeOfJourney(view, governor ?? carrierBefore(view, noun)),
    // « à Oslo, où il avait eu des entretiens »
    () => placeOfWhere(view, clause, governor),
    // « ira à Oslo: un entretien y est prévu »
    () => placeOfY(view, verb ?? governor),
    // « aura vendredi, à Oslo, une rencontre »
    () => (governor && HOLDING.has(governor.lemma) ? inPieces(view, governor) : NOWHERE),
  ];
  for (const way of ways) {
    const found = way();
    if (found.place !== null) return found;
  }
  return behind;
}

function placeOfY(view: View, verb: VerbGroup | null): Where {
  return verb && hasY(view, verb) ? placeBefore(view, verb.first, 1, { isY: true }) : NOWHERE;
}

function inCleft(view: View, noun: NounAt): Where {
  const cleft = cleftBefore(view, noun);
  return cleft ? whereIn(view, cleft.first, cleft.last) : NOWHERE;
}

const COMING_BACK = new Set("partir rentrer repartir revenir".split(" "));
const LEFT_REACH = 6;

/** « a quitté Londres mardi », « est rentré de Londres »: where somebody leaves. */
function placeLeft(view: View, verb: VerbGroup | null): Where {
  if (!verb || (verb.lemma !== "quitter" && !COMING_BACK.has(verb.lemma))) return NOWHERE;
  const [first] = within(view.where, verb.last, verb.last + LEFT_REACH);
  if (!first) return NOWHERE;
  const isLeft =
    verb.lemma === "quitter" ? wordAt(view, first.first - 1) !== "pour" : isOf(view, first.first - 1);
  return isLeft ? whereOf(view, [first]) : NOWHERE;
}

const JOURNEYS = new Set("visite escale etape passage sejour deplacement tournee".split(" "));

function placeOfJourney(view: View, governor: VerbGroup | null): Where {
  if (!governor) return NOWHERE;
  const first = sentenceAt(view, governor.head)?.first ?? governor.first;
  for (let token = Math.max(first, governor.first - JOURNEY_REACH); token < governor.first; token++) {
    if (!JOURNEYS.has(wordAt(view, token))) continue;
    const named = placeOfNoun(view, token + 1);
    return named === null ? whereIn(view, token + 1, governor.first) : { place: named, venue: null };
  }
  return NOWHERE;
}

const JOURNEY_REACH = 20;

function placeOfWhere(view: View, own: Clause, governor: VerbGroup | null): Where {
  const clause = (governor && clauseAt(view, governor.head)) ?? own;
  const isWhere = clause.kind === "relative" && wordAt(view, clause.first) === "ou";
  return isWhere ? placeAnteceding(view, clause.first) : NOWHERE;
}

function inPieces(view: View, verb: VerbGroup): Where {
  for (const { first, last } of piecesOf(view, verb)) {
    const found = whereIn(view, first, last);
    if (found.place !== null) return found;
  }
  return NOWHERE;
}

const NAME_REACH = 3;

/** « le sommet de Minsk », « le sommet arabe du Caire », « la conférence de paix de Madrid ». */
function placeOfName(view: View, end: number): string | null {
  for (let token = end; token <= end + NAME_REACH; token++) {
    const place = placeOfNoun(view, token);
    if (place !== null) return place;
    const isName = isOf(view, token) || view.document.tokens[token]?.shape === "lower";
    if (!isName || PLACING.has(wordAt(view, token))) return null;
    if (within(view.when, token, token + 1).length > 0 || verbsIn(view, token, token + 1).length > 0)
      return null;
  }
  return null;
}

const PLACING = new Set(
  "a au aux en dans entre avec pour sur chez par et ou que qui depuis apres avant".split(" "),
);

/** « la rencontre genevoise », « le bref tête-à-tête londonien ». */
function cityOf(view: View, { end }: NounAt): string | null {
  return CITY_ADJECTIVES.get(wordAt(view, end)) ?? CITY_ADJECTIVES.get(wordAt(view, end - 1)) ?? null;
}
