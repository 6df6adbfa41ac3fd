import type { DayInterval } from "@/lib/calendar";
import {
  ATTENDING_VERBS,
  CANCELLING_VERBS,
  OPENING_VERBS,
  POSTPONING_VERBS,
  RECIPROCAL_VERBS,
} from "@/lib/lexicon/contacts";
import { PLANNING_VERBS } from "@/lib/lexicon/verb-frames";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { REPEATING } from "../small-words";
import {
  clauseAt,
  clausesOf,
  isOf,
  type Stretch,
  sentenceAt,
  type View,
  verbsIn,
  within,
  wordAt,
} from "../view";
import { dateBefore, dateNear, datesIn, daysOf, spanFrom } from "./dates";
import { GIVING_VERBS } from "./noun-holders";
import { governorOf, HOLDING, isTelling } from "./noun-verbs";
import { beforeNoun, isDuring, isEnded, isInPassing, type NounAt } from "./nouns";
import { dateOfClauseBefore, dateOf as dateOfVerbItself } from "./verb-date";
import { hasY, piecesOf } from "./verb-place";

/** « à l'issue d'un sommet de deux jours », said with its last day. */
export function overDays(view: View, noun: NounAt, { start, end }: DayInterval): DayInterval | null {
  const [lasting] = within(view.lasting, noun.end, noun.end + 3);
  const days = /^P(\d+)D$/.exec(lasting?.mention.value ?? "");
  return days && start === end ? { start: end - Number(days[1]) + 1, end } : null;
}

export function dateIn(
  view: View,
  { first, last }: Stretch,
  verb: VerbGroup | null = null,
): DayInterval | null {
  // « prévu à l'origine le 3 mai, s'était finalement tenu le 11 »
  const isMoved = verb !== null && !isFated(view, verb) && datesIn(view, verb.last, last, true).length > 0;
  const dates = datesIn(
    view,
    isMoved && isPlannedFirst(view, first, verb) ? verb.last : first,
    last,
    true,
  ).filter((date) => !isOfTelling(view, first, date.first) && !isOfAnother(view, first, date.first));
  return dates.length > 0 ? spanFrom(view, dates, 0) : null;
}

/** Whether a day planned first stands between a noun and its verb, which tells another. */
function isPlannedFirst(view: View, first: number, verb: VerbGroup): boolean {
  return verbsIn(view, first, verb.first).some(
    ({ tense, lemma }) => tense === "participle" && PLANNING_VERBS.has(lemma),
  );
}

/** « un entretien, le deuxième après celui de mars »: the day of another one. */
function isOfAnother(view: View, from: number, token: number): boolean {
  for (let at = token - 1; at >= Math.max(from, token - REPEAT_REACH); at--)
    if (REPEATING.has(wordAt(view, at))) return true;
  return false;
}

const REPEAT_REACH = 4;

/** « l'entretien, confirmé vendredi par Oslo, »: the day of who tells of it. */
function isOfTelling(view: View, from: number, token: number): boolean {
  const verb = verbsIn(view, from, token).at(-1);
  if (verb?.tense !== "participle" || !isTelling(verb)) return false;
  for (let at = verb.last; at < token; at++)
    if (wordAt(view, at) === "," || wordAt(view, at) === "pour") return false;
  return true;
}

export function dateAround(
  view: View,
  noun: NounAt,
  stretch: Stretch,
  verb: VerbGroup | null,
): DayInterval | null {
  const sentence = sentenceAt(view, noun.at);
  const clause = clauseAt(view, noun.at);
  if (!sentence || !clause || isCountedFrom(view, noun)) return null;
  if (isInPassing(view, noun) && !isEnded(view, noun)) return dayOfNext(view, noun);
  // « a atterri vendredi à Oslo pour deux journées d'entretiens »: the day of the journey.
  const goer = verbsIn(view, sentence.first, noun.at).find(isFiniteVerb) ?? null;
  if (lastsForDays(view, noun) && leadsTo(view, goer, noun)) return null;
  if (verb)
    return dateOfVerb(view, noun, verb, {
      first: openingOf(view, sentence.first, noun.at),
      last: stretch.last,
    });
  const governor = governorOf(view, noun);
  // « X sort de son entretien avec Y »: on the day it is told
  if (governor && leavesNow(view, governor)) return view.anchor;
  // « est revenue mardi sur sa rencontre avec X »: the day is that of the telling.
  const isOwn =
    governor === null ||
    HOLDING.has(governor.lemma) ||
    GIVING_VERBS.has(governor.lemma) ||
    ATTENDING_VERBS.has(governor.lemma) ||
    isFated(view, governor) ||
    (SURROUNDING.has(governor.lemma) && governor.passive) ||
    isMarked(view, governor, noun) ||
    CONTAINING.has(governor.lemma) ||
    isOnMenu(view, governor) ||
    DOMINATING.has(governor.lemma) ||
    (RECIPROCAL_VERBS.has(governor.lemma) && governor.reflexive) ||
    leadsTo(view, governor, noun);
  if (!isOwn && !isEnded(view, noun) && !isDuring(view, noun)) return null;
  const own = dateNear(view, noun.at, clause.first, clause.last);
  if (own) return own;
  const said = clause.kind === "reporting" ? saidOn(view, clause.first, noun.at) : null;
  if (said) return said;
  const cleft = cleftBefore(view, noun);
  if (cleft) return dateNear(view, cleft.first, cleft.first, cleft.last);
  const told = governor ? datesIn(view, governor.last, noun.at, false) : [];
  if (told.length > 0) return spanFrom(view, told, 0);
  const pieces = governor
    ? piecesOf(view, governor)
    : clausesOf(view, sentence).filter(
        ({ verb: carrier, kind }) => carrier === clause.verb && kind === "main",
      );
  // « OSLO, 21 nov (AFP) - X a signé lundi »: the nearest piece, not the dateline
  const nearest = [...pieces].sort((a, b) => Math.abs(a.first - noun.at) - Math.abs(b.first - noun.at));
  for (const { first, last } of nearest) {
    const date = dateNear(view, first, first, last);
    if (date) return date;
  }
  // « La visite, vendredi à Oslo, de X, ponctuée d'un entretien avec Y »
  if (governor && (isMarked(view, governor, noun) || CONTAINING.has(governor.lemma)))
    return dateNear(view, noun.at, sentence.first, noun.at);
  const leaning = governor && HOLDING.has(governor.lemma) ? dateOfClauseBefore(view, governor) : null;
  if (leaning) return leaning;
  // « X est attendu lundi à Oslo. Il y aura un entretien avec Y »
  return governor && hasY(view, governor)
    ? dateBefore(view, governor.first, 1, governor.tense === "future")
    : null;
}

/** « sort de son tête-à-tête », told as it goes on. */
export function leavesNow(view: View, { lemma, tense, negated }: VerbGroup): boolean {
  const isLeft = lemma === "sortir" || lemma === "ressortir";
  return isLeft && tense === "present" && !negated && view.anchor.start === view.anchor.end;
}

/** « deux journées d'entretiens », « trois jours de pourparlers ». */
function lastsForDays(view: View, { at }: NounAt): boolean {
  const [lasting] = within(view.lasting, at - LASTING_REACH, at);
  const days = /^P(\d+)D$/.exec(lasting?.mention.value ?? "");
  return lasting !== undefined && isOf(view, lasting.last) && Number(days?.[1] ?? 0) > 1;
}

const LASTING_REACH = 5;

/** « a reçu X mardi, avant un entretien avec Y »: on the same day. */
function dayOfNext(view: View, noun: NounAt): DayInterval | null {
  const article = beforeNoun(view, noun.at);
  const isNext = ["un", "une"].includes(wordAt(view, article)) && wordAt(view, article - 1) === "avant";
  const governor = governorOf(view, noun);
  if (!isNext || !governor || wordAt(view, noun.end) !== "avec") return null;
  const day = dateOfVerbItself(view, governor, { first: governor.last, last: noun.at });
  return day && day.start === day.end ? day : null;
}

/** « est suivi d'un entretien », « a été précédé d'une rencontre ». */
export const SURROUNDING: ReadonlySet<string> = new Set(["suivre", "preceder"]);

/** Where what a verb is told with begins: not before « ; ». */
function openingOf(view: View, first: number, at: number): number {
  for (let token = at - 1; token >= first; token--) if (wordAt(view, token) === ";") return token + 1;
  return first;
}

const BESIDE: ReadonlyMap<string, number> = new Map([
  ["lendemain", -1],
  ["surlendemain", -2],
  ["veille", 1],
]);

/** The day that the verb of a noun tells, behind it or in front. */
function dateOfVerb(view: View, noun: NounAt, verb: VerbGroup, { first, last }: Stretch): DayInterval | null {
  const behind = datesIn(view, verb.last, last, false).filter(
    (date) => !isOfTelling(view, verb.last, date.first),
  );
  const day = behind.length > 0 ? spanFrom(view, behind, 0) : dateNear(view, verb.last, first, verb.last);
  const before = datesIn(view, first, verb.last, false).at(-1);
  const isOther = before !== undefined && isOfTelling(view, noun.end, before.first);
  return isOther && datesIn(view, verb.last, last, false).length === 0 ? null : day;
}

/** « le 8 décembre, au lendemain d'un déjeuner »: the day before the one that « lendemain » stands for. */
export function dayBeside(view: View, { at }: NounAt): DayInterval | null {
  const [told] = within(view.when, at - BESIDE_REACH, at).slice(-1);
  const shift = told && BESIDE.get(wordAt(view, told.last - 1));
  const days = told && shift !== undefined && isOf(view, told.last) ? daysOf(told) : null;
  return days && shift !== undefined ? { start: days.start + shift, end: days.end + shift } : null;
}

const BESIDE_REACH = 5;

const GOING = new Set(
  "attendre rendre aller partir arriver venir voyager rallier gagner regagner rejoindre envoler decoller atterrir debarquer retourner revenir deplacer faire etre filer accourir".split(
    " ",
  ),
);

/** Whether a verb leads to a contact: « est attendu à Oslo pour un entretien », « fera escale à Oslo pour ». */
export function leadsTo(view: View, governor: VerbGroup | null, noun: NounAt): boolean {
  return governor !== null && GOING.has(governor.lemma) && isGoal(view, noun);
}

/** « est attendu lundi à Oslo pour un entretien »: what a journey is for. */
function isGoal(view: View, { at }: NounAt): boolean {
  for (let token = at - 1; token >= at - GOAL_REACH; token--) {
    if (wordAt(view, token) === "pour") return true;
    if (within(view.who, token, token + 1).length > 0) return false;
  }
  return false;
}

const GOAL_REACH = 5;

/** Verbs that say what becomes of a contact on their day: « a annulé », « a mis fin ». */
function isFated(view: View, { lemma, last }: VerbGroup): boolean {
  if (lemma === "mettre")
    return (
      wordAt(view, last) === "fin" || wordAt(view, last + 1) === "fin" || wordAt(view, last + 2) === "fin"
    );
  return CANCELLING_VERBS.has(lemma) || POSTPONING_VERBS.has(lemma) || OPENING_VERBS.has(lemma);
}

/** « ouverte le 28 juin », « s'est ouverte jeudi ». */
export function opensWith(view: View, noun: NounAt, stretch: Stretch, verb: VerbGroup | null): boolean {
  if (verb && OPENING_VERBS.has(verb.lemma)) return true;
  const [first] = verbsIn(view, noun.end, stretch.last);
  return first?.tense === "participle" && OPENING_VERBS.has(first.lemma);
}

/** « trois jours après le sommet »: a day counted from what the noun tells, not its own. */
function isCountedFrom(view: View, { at }: NounAt): boolean {
  const [before] = within(view.when, at - COUNTED_REACH, at).slice(-1);
  return before !== undefined && ["apres", "avant"].includes(wordAt(view, before.last - 1));
}

const COUNTED_REACH = 7;

/** « a dit mardi X après un entretien avec Y »: the day of the telling, where the contact had just ended. */
function saidOn(view: View, first: number, last: number): DayInterval | null {
  const said = within(view.when, first, last).at(-1);
  return said ? daysOf(said) : null;
}

/** « C'est à Oslo, le 3 mai, qu'a eu lieu la rencontre »: the stretch set in front. */
export function cleftBefore(view: View, { at }: NounAt): Stretch | null {
  const clause = clauseAt(view, at);
  const sentence = sentenceAt(view, at);
  if (!clause || !sentence || !["que", "qu'"].includes(wordAt(view, clause.first))) return null;
  const [opener] = verbsIn(view, sentence.first, clause.first);
  const isCleft = opener?.lemma === "etre" && ["c'", "ce"].includes(wordAt(view, opener.first - 1));
  return isCleft ? { first: opener.last, last: clause.first } : null;
}

/** Verbs whose complement is the high point of a visit or a day: « une visite marquée par un entretien avec X ». */
const MARKING = new Set(
  "marquer dominer ponctuer couronner clore cloturer conclure ouvrir entamer debuter commencer achever terminer consacrer".split(
    " ",
  ),
);

/** « La visite de X à Oslo, le 9 mai, comprendra un tête-à-tête avec Y ». */
const CONTAINING = new Set(["comprendre", "inclure", "comporter"]);

/** « sera au menu vendredi d'une rencontre », « était au cœur, mardi, des échanges ». */
function isOnMenu(view: View, { lemma, last }: VerbGroup): boolean {
  return (
    (lemma === "etre" || lemma === "figurer") &&
    wordAt(view, last) === "au" &&
    ["menu", "programme", "coeur", "centre"].includes(wordAt(view, last + 1))
  );
}

/** « L'Afghanistan a dominé vendredi le sommet »: on the day of the summit. */
const DOMINATING = new Set(["dominer", "animer", "assombrir", "eclipser", "perturber", "occuper"]);

/** « a été marquée par », « sera consacré à », « a commencé par », « s'est conclue sur ». */
function isMarked(view: View, governor: VerbGroup, noun: NounAt): boolean {
  if (!MARKING.has(governor.lemma)) return false;
  for (let token = noun.at - 1; token >= Math.max(governor.last, noun.at - MARK_REACH); token--)
    if (["par", "a", "au", "aux", "sur", "d'", "de"].includes(wordAt(view, token))) return true;
  return false;
}

const MARK_REACH = 4;
