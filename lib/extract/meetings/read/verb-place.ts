import { type Clause, isFiniteVerb, type VerbGroup } from "@/lib/text";
import { REPEATING } from "../small-words";
import type { Draft } from "../types";
import {
  clauseAt,
  clausesOf,
  finiteBefore,
  isOf,
  type Stretch,
  sentenceAt,
  type View,
  within,
  wordAt,
} from "../view";
import { occasionIn, placeOfMargin } from "./occasion";
import { cleftBefore, isTied, openerOf } from "./opener";
import { placeBefore, placeReached } from "./place-before";
import { describedPlace, placeAnteceding, RELATIVE_PRONOUNS, type Where, whereIn, whereOf } from "./places";
import { auxiliaryOf } from "./shared-auxiliary";
import { tellerBefore } from "./subjects";

/** The clauses a verb carries, those of the verb an infinitive hangs on, and a participle that opens the sentence. */
export function piecesOf(view: View, verb: VerbGroup): Stretch[] {
  const sentence = sentenceAt(view, verb.head);
  const own = clauseAt(view, verb.head);
  if (!sentence || !own) return [];
  const hangsOn = isFiniteVerb(verb) ? auxiliaryOf(view, verb) : finiteBefore(view, verb);
  const pieces = clausesOf(view, sentence).filter((piece) => piece.kind !== "reporting");
  const carried = pieces.filter((piece) => piece === own || (piece.verb !== null && piece.verb === own.verb));
  const governing = pieces.filter((piece) => hangsOn !== null && view.verbs[piece.verb ?? -1] === hangsOn);
  const opening = pieces.filter(
    (piece) => piece.last <= own.first && isSetting(view.verbs[piece.verb ?? -1]),
  );
  const cleft = cleftBefore(view, verb);
  const fronted = cleft ? clauseAt(view, cleft.first - 1) : undefined;
  const clefted = pieces.filter((piece) => fronted?.verb != null && piece.verb === fronted.verb);
  const ago = pieces.filter((piece) => piece.last <= own.first && isAgo(view, piece.verb));
  return [...new Set([...carried, ...governing, ...opening, ...clefted, ...ago])];
}

/** « Reçu lundi à Oslo, X a vu Y »; not « attendu vendredi à Rome ». */
function isSetting(verb: VerbGroup | undefined): boolean {
  return verb?.tense === "participle" && verb.lemma !== "attendre";
}

/** « Il y a un mois, en mars, X devait » : « a » is no verb of its own there. */
function isAgo(view: View, index: number | null): boolean {
  const verb = view.verbs[index ?? -1];
  return (
    verb?.lemma === "avoir" &&
    verb.tense === "present" &&
    wordAt(view, verb.head - 1) === "y" &&
    within(view.when, verb.head - 2, verb.last).length > 0
  );
}

export function placeOf(view: View, verb: VerbGroup, stretch: Stretch): Pick<Draft, "place" | "venue"> {
  // « à Rome, où X l'a reçu, puis à Madrid »: the next stop is another contact's
  const from = stretch.first > verb.last ? stretch.first + OPENING : verb.last;
  const end = nextStop(view, { first: from, last: stretch.last });
  const named = nameOrDescription(view, { first: verb.last, last: end }, stretch.first);
  if (named) return named;
  const isThere = pointsBack(view, verb);
  const teller = isThere ? null : tellerBefore(view, verb);
  if (teller) return whereIn(view, teller.last, verb.first);
  if (isThere) {
    const clause = clauseAt(view, verb.head);
    // « une tournée au terme de laquelle il a fait escale à Oslo pour presser X »
    const stop = clause && verb.tense === "infinitive" ? whereIn(view, clause.first + 1, verb.first) : null;
    if (stop !== null && stop.place !== null) return stop;
    const antecedent = placeAnteceding(view, clause?.first ?? verb.first);
    const own = antecedent.place === null ? placeBefore(view, verb.first, 0, { isY: true }) : antecedent;
    const here = own.place === null && hasY(view, verb) ? placeAhead(view, verb) : own;
    const reached = here.place !== null ? here : placeReached(view, verb.first);
    const told =
      reached.place !== null
        ? reached
        : placeBefore(view, verb.first, isAtSeat(view, verb) ? 0 : 3, { isY: true });
    if (told.place !== null) return told;
    // « est allé dans la capitale nigérienne. Il y a vu »
    const before = view.document.sentences[(view.document.sentenceAt[verb.first] ?? 0) - 1];
    const described = before ? describedPlace(view, before.first, before.last) : null;
    if (described !== null) return { place: described, venue: null };
  }
  for (const piece of piecesOf(view, verb)) {
    const found = nameOrDescription(view, piece, piece.first);
    if (found) return found;
  }
  const clause = clauseAt(view, verb.head);
  // « a parlé à Oslo devant X, qui le recevait », « X, qu'il recevait », « X, avec qui il a parlé »
  const opener = openerOf(view, verb);
  if (clause && opener !== null && isTied(view, verb, opener)) {
    const sentence = sentenceAt(view, verb.head);
    const told = whereIn(view, sentence?.first ?? clause.first, clause.first);
    if (told.place !== null) return told;
  }
  const margin = occasionIn(view, stretch).place ?? placeOfMargin(view, verb.head);
  return margin === null && clause ? placeOfWhen(view, clause) : { place: margin, venue: null };
}

const WHEN = new Set(["quand", "lorsque", "lorsqu'"]);

/** « Le principe en avait été arrêté lundi à Oslo, quand X avait obtenu »: the place of what went on then. */
function placeOfWhen(view: View, { first, kind }: Clause): Where {
  const sentence = sentenceAt(view, first);
  const isWhen = kind === "subordinate" && WHEN.has(wordAt(view, first));
  return isWhen && sentence ? whereIn(view, sentence.first, first) : { place: null, venue: null };
}

/** « fera le voyage de Rome: X l'y attend »: the place told last in the sentence, in a clause before. */
function placeAhead(view: View, verb: VerbGroup): Where {
  const first = sentenceAt(view, verb.head)?.first ?? verb.first;
  const own = clauseAt(view, verb.head)?.first ?? verb.first;
  return whereOf(view, within(view.where, first, own).slice(-1));
}

function nameOrDescription(
  view: View,
  { last }: Stretch,
  first: number,
): Pick<Draft, "place" | "venue"> | null {
  const where = whereIn(view, first, last);
  if (where.place !== null) return where;
  const place = describedPlace(view, first, last);
  return place === null ? null : { place, venue: null };
}

/** Tokens in which a stretch opens with the « , puis » that leads to it. */
const OPENING = 2;

/** « un tête-à-tête avec X, puis à Y », « , puis mardi à Y »: where a journey goes on to its next stop. */
export function nextStop(view: View, { first, last }: Stretch): number {
  for (let token = first; token < last; token++) {
    // « un entretien, le deuxième après celui de mars à Y »
    if (REPEATING.has(wordAt(view, token)) && isOf(view, token + 1)) return token;
    if (wordAt(view, token) !== "puis") continue;
    const [day] = within(view.when, token + 1, token + 3);
    const next = wordAt(view, day ? day.last : token + 1);
    if (TOWARDS.has(next)) return token;
  }
  return last;
}

/** « lundi à Oslo, où il verra X, mardi à Rome, où l'attend Y »: behind « où », the next day and place are those of another stop. */
export function endOfStop(view: View, { head, last: from }: VerbGroup, last: number): number {
  const clause = clauseAt(view, head);
  if (clause?.kind !== "relative" || wordAt(view, clause.first) !== "ou") return last;
  for (const { first, last: end } of within(view.when, from, last)) {
    if (wordAt(view, first - 1) !== "," || !TOWARDS.has(wordAt(view, end))) continue;
    const [place] = within(view.where, end + 1, end + 3);
    const next = place ? place.last + Number(wordAt(view, place.last) === ",") : end;
    if (place && wordAt(view, next) === "ou") return first - 1;
  }
  return last;
}

const TOWARDS = new Set(["a", "au", "aux", "en", "vers", "pour"]);

const SEATS = new Set(["siege", "quartier", "palais", "residence", "ambassade"]);

/** « se rendra au siège de l'OTAN pour y voir X »: « y » is that house, wherever it stands. */
function isAtSeat(view: View, verb: VerbGroup): boolean {
  const first = sentenceAt(view, verb.head)?.first ?? verb.first;
  for (let token = Math.max(first, verb.first - SEAT_REACH); token < verb.first; token++)
    if (SEATS.has(wordAt(view, token)) && ["au", "l'", "la"].includes(wordAt(view, token - 1))) return true;
  return false;
}

const SEAT_REACH = 14;

/** « s'y sont attelés »: at a task, not at a place. */
const DEVOTING = new Set(["atteler", "consacrer", "employer", "essayer", "mettre", "opposer", "resoudre"]);

/** « y », « où »: the place was told before. */
function pointsBack(view: View, verb: VerbGroup): boolean {
  if (hasY(view, verb)) return !DEVOTING.has(verb.lemma) && !(verb.lemma === "" && verb.reflexive);
  const clause = clauseAt(view, verb.head);
  const opener = clause?.kind === "relative" ? wordAt(view, clause.first) : "";
  return opener === "ou" || RELATIVE_PRONOUNS.has(opener);
}

export function hasY(view: View, verb: VerbGroup): boolean {
  for (let token = verb.first; token < verb.last; token++) if (wordAt(view, token) === "y") return true;
  return false;
}
