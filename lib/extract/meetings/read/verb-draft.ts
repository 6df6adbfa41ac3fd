import type { DayInterval } from "@/lib/calendar";
import { CANCELLING_VERBS, CONTACT_NOUNS, CONTACT_VERBS, POSTPONING_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import type { Draft } from "../types";
import {
  clauseAt,
  finiteBefore,
  isPerson,
  type Stretch,
  sentenceAt,
  type View,
  verbsIn,
  wordAt,
} from "../view";
import { besidesIn, presentApart, presentBefore, presentBehind } from "./beside";
import { dateNear, daysApart, isVague, lengthened } from "./dates";
import { oneByOne } from "./one-by-one";
import { likewise } from "./parties";
import { regionAfter } from "./persons";
import { inSessions } from "./sessions";
import { statusOf } from "./status";
import { stretchesOf } from "./stretches";
import { typeIn } from "./type";
import { dateOf, sinceOf } from "./verb-date";
import { endOfStop, placeOf } from "./verb-place";

/** What a rule reads of one stretch behind its verb: who met, null when nobody did. */
export type Parties = (stretch: Stretch) => readonly string[] | null;

/**
 * The contacts that a verb tells, in order; several where it goes on to others (« a appelé X puis Y »). `told` is the
 * kind of contact when neither verb nor words say.
 */
export function contactsOfVerb(
  view: View,
  verb: VerbGroup,
  rule: string,
  parties: Parties,
  told: Draft["type"] | null = null,
): Draft[] {
  const type = told ?? CONTACT_VERBS.get(verb.lemma)?.type ?? null;
  const region = { first: verb.last, last: endOfStop(view, verb, regionAfter(view, verb.last)) };
  const drafts: Draft[] = [];
  for (const [index, stretch] of stretchesOf(view, region).entries()) {
    // « se sont vus lundi à Rome, puis mardi à Oslo »: the same people again.
    // « s'est entretenu lundi puis mardi avec X »
    const named = parties(stretch) ?? drafts.at(-1)?.participants ?? parties(region);
    const participants = named && [
      ...new Set([
        ...named,
        ...likewise(view, stretch),
        ...besidesIn(view, stretch),
        ...presentBefore(view, verb),
        ...presentBehind(view, region.last),
        ...presentApart(view, verb, region.last),
      ]),
    ];
    if (isOnPaper(view, stretch)) continue;
    if (!participants || participants.length < 2 || !participants.some((id) => isPerson(view, id))) continue;
    const date =
      (index > 0 ? dateNear(view, stretch.first, stretch.first, stretch.last) : null) ??
      dateOf(view, verb, stretch);
    const since = date === null ? sinceOf(view, verb) : null;
    const status = fateOf(view, verb, date) ?? (since && !verb.negated ? "held" : statusOf(view, verb, date));
    if (status === null) continue;
    const where = placeOf(view, verb, stretch);
    const said = typeIn(view, verb.first, region.last, type);
    const kind = said ?? (where.place === null && !isAside(view, stretch) ? "phone-call" : "meeting");
    const groups = oneByOne(view, verb, stretch, participants, kind !== "meeting");
    const days =
      date && (verb.reflexive || isRepeated(view, stretch))
        ? daysApart(view, verb.head, date, kind === "phone-call")
        : [date];
    for (const group of groups)
      for (const day of days)
        drafts.push({
          rule,
          type:
            kind === "meeting" &&
            participants.length > 2 &&
            (isForEvent(view, verb, region.last) || isOfEvent(view, verb))
              ? "multilateral"
              : kind,
          participants: group,
          date: day ? lengthened(view, verb.head, day) : null,
          dateRole: "whole",
          isVague: isVague(view, verb.head, day),
          ...(said === null && kind === "phone-call" && { isAssumed: true }),
          ...((groups.length > 1 || isApart(view, verb, region.last)) && { isApart: true }),
          ...(since && { date: since, dateRole: "since" as const }),
          ...where,
          status,
          outcome: null,
          at: verb.head,
          sentence: view.document.sentenceAt[verb.head] ?? 0,
          kind: since ? "talks" : "contact",
        });
  }
  return rule === "meetings/each-other" ? inSessions(view, drafts, region.last) : inTurns(drafts);
}

/** « reçu par X, puis par Y », « a vu X puis Y »: each his own contact. */
function inTurns(drafts: Draft[]): Draft[] {
  const [first] = drafts;
  const isSame = drafts.every(({ participants }) =>
    participants.every((id) => first?.participants.includes(id) === true),
  );
  return isSame ? drafts : drafts.map((draft) => ({ ...draft, isApart: true }));
}

/** « rejoint dans les sondages », « sur un photomontage », « des amabilités sur Twitter »: nobody meets there. */
function isOnPaper(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) if (PAPERS.has(wordAt(view, token))) return true;
  return false;
}

const PAPERS = new Set(
  "sondage sondages montage photomontage affiche affiches caricature twitter facebook tweet tweets".split(
    " ",
  ),
);

/** « se sont entretenus en tête-à-tête », « ont ensuite été reçus ». */
function isApart(view: View, verb: VerbGroup, last: number): boolean {
  // « se sont ensuite serré la main »: at what they attended
  if (verb.lemma === "serrer") return false;
  for (let token = verb.first; token < last; token++) {
    const word = wordAt(view, token);
    if (token <= verb.last && THEN.has(word)) return true;
    if (token >= verb.last && ONLY.has(word)) return true;
    if (word === "tete" && wordAt(view, token + 2) === "a" && wordAt(view, token + 4) === "tete") return true;
  }
  return false;
}

/** « a vu X à deux reprises, le 3 et le 29 mai ». */
function isRepeated(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++)
    if (
      wordAt(view, token) === "reprises" ||
      (wordAt(view, token) === "fois" && wordAt(view, token - 2) !== "la")
    )
      return true;
  return false;
}

/** « se sont parlé à part », « à l'écart », « en aparté », « de vive voix ». */
function isAside(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word === "part" && wordAt(view, token - 1) === "a") return true;
    if (word === "ecart" && wordAt(view, token - 1) === "l'") return true;
    if (ASIDE.has(word)) return true;
  }
  return false;
}

const ASIDE = new Set(["aparte", "apartes", "couloir", "couloirs", "coulisses", "vive"]);

const THEN = new Set(["ensuite", "auparavant", "prealablement", "separement"]);
const ONLY = new Set(["seulement", "seul", "seule", "seuls"]);

const EVENT_REACH = 14;

/** « se retrouver pour un sommet », « lors d'une conférence ». */
function isForEvent(view: View, verb: VerbGroup, last: number): boolean {
  for (let token = verb.last; token < Math.max(last, verb.last + EVENT_REACH); token++) {
    const opener = wordAt(view, token);
    if (opener !== "pour" && opener !== "lors") continue;
    // « retrouvera X, Y et Z, pour un sommet »
    if (token >= verb.last + EVENT_REACH && wordAt(view, token - 1) !== ",") continue;
    for (let next = token + 1; next <= token + 4; next++)
      if (CONTACT_NOUNS.get(wordAt(view, next))?.type === "multilateral") return true;
  }
  return false;
}

/** « la conférence avait réuni X, Y et Z ». */
function isOfEvent(view: View, verb: VerbGroup): boolean {
  if (verb.lemma !== "reunir" && verb.lemma !== "rassembler") return false;
  const clause = clauseAt(view, verb.head);
  for (let token = clause?.first ?? verb.first; token < verb.first; token++)
    if (CONTACT_NOUNS.get(wordAt(view, token))?.type === "multilateral") return true;
  return false;
}

const TRAVELS = new Set(["visite", "deplacement", "voyage", "tournee", "venue"]);
const TRAVEL_REACH = 6;

const INTENDED = new Set(["devoir", "compter", "aller"]);

function hasIf(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (wordAt(view, token) === "si") return true;
  return false;
}

/** « y a renoncé », « a renoncé au voyage ». */
function givesUp(view: View, verb: VerbGroup): boolean {
  if (verb.lemma !== "renoncer") return false;
  return wordAt(view, verb.first - 1) === "y" || wordAt(view, verb.first) === "y" || hasTravel(view, verb);
}

/** « a reporté sa visite », « a remis cet entretien à plus tard ». */
function hasTravel(view: View, verb: VerbGroup): boolean {
  for (let token = verb.last; token < verb.last + TRAVEL_REACH; token++) {
    const word = wordAt(view, token);
    if (TRAVELS.has(word) || CONTACT_NOUNS.has(word)) return true;
  }
  return false;
}

/** « ne rencontrera finalement pas X vendredi ». */
function isDropped(view: View, verb: VerbGroup): boolean {
  if (!verb.negated || verb.tense !== "future") return false;
  for (let token = verb.head; token < verb.head + DROPPING_REACH; token++)
    if (wordAt(view, token) === "finalement") return true;
  return false;
}

const DROPPING_REACH = 4;

/** « Une visite de X, qui devait y voir Y, a été reportée »: what became of a contact that was to be. */
function fateOf(view: View, verb: VerbGroup, date: DayInterval | null): Draft["status"] | null {
  const sentence = sentenceAt(view, verb.head);
  // « la visite que X devait effectuer pour y voir Y »
  const carrier = verb.tense === "infinitive" ? (finiteBefore(view, verb) ?? verb) : verb;
  if (sentence && isDropped(view, verb)) return "cancelled";
  const wasDue = carrier.modal === "devoir" && carrier.tense === "past-conditional" && !carrier.negated;
  const wasMeant = INTENDED.has(carrier.modal ?? "") && carrier.tense === "imperfect";
  if (!sentence || (!wasDue && !wasMeant)) return null;
  const isWhere = clauseAt(view, carrier.head)?.kind === "relative";
  const other = verbsIn(view, isWhere ? sentence.first : verb.last, sentence.last).find(
    (later) =>
      !later.negated &&
      (givesUp(view, later) ||
        ((CANCELLING_VERBS.has(later.lemma) || POSTPONING_VERBS.has(later.lemma)) &&
          (later.passive || hasTravel(view, later)))),
  );
  // « auraient dû se voir, si l'offensive n'avait pas repris » is less sure
  if (!other) return wasDue && date !== null && !hasIf(view, verb.last, sentence.last) ? "cancelled" : null;
  return POSTPONING_VERBS.has(other.lemma) ? "postponed" : "cancelled";
}
