import type { DayInterval } from "@/lib/calendar";
import type { MeetingStatus } from "@/lib/domain";
import {
  DENYING_VERBS,
  PLANNING_WORDS,
  PROMISING_VERBS,
  UNREAL_GOVERNORS,
  UNREAL_WORDS,
  WISHING_VERBS,
} from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { clauseAt, finiteBefore, sentenceAt, type View, verbFrom, verbsIn, within, wordAt } from "../view";
import { hourOfEntry } from "./entry";

const FUTURE: ReadonlySet<VerbGroup["tense"]> = new Set(["future", "future-perfect"]);
const PAST: ReadonlySet<VerbGroup["tense"]> = new Set(["past", "pluperfect", "infinitive-perfect"]);
const UNREAL_MODALS = new Set(["pouvoir", "vouloir", "faillir"]);
const REACH = 8;

/** What a verb of contact says of it: held, planned, or null where it did not happen and is not planned. */
export function statusOf(view: View, verb: VerbGroup, date: DayInterval | null): MeetingStatus | null {
  const told = toldStatus(view, verb, date);
  return told === null ? null : reconcile(view, told, date);
}

/** What has a date before the day of writing cannot be planned, nor what has one after it be held. */
export function reconcile(view: View, told: MeetingStatus, date: DayInterval | null): MeetingStatus {
  if (date === null) return told;
  if (told === "held" && date.start > view.anchor.end) return "planned";
  return told;
}

function toldStatus(view: View, verb: VerbGroup, date: DayInterval | null): MeetingStatus | null {
  if (verb.negated || isSupposed(view, verb) || isWished(view, verb) || isHabitual(view, verb)) return null;
  // « auraient dû se rencontrer »
  if (verb.tense === "past-conditional") return null;
  // « est allé voir », « a pu rencontrer », « a dû recevoir »
  if (verb.modal !== null && verb.modal !== "vouloir" && verb.modal !== "faillir" && isDone(verb))
    return "held";
  if (verb.modal !== null && UNREAL_MODALS.has(verb.modal)) return null;
  if (isDenied(view, verb) || isUnsaid(view, verb)) return null;
  if ((verb.tense === "present" || verb.tense === "subjunctive") && isNeeded(view, verb)) return "held";
  if (verb.tense === "infinitive") return infinitiveStatus(view, verb, date);
  if (verb.modal === "venir") return "held";
  // « après être allée voir X »
  if (verb.modal === "aller" && verb.tense === "infinitive-perfect") return "held";
  if (verb.modal !== null || isAwaited(view, verb, date)) return "planned";
  if (FUTURE.has(verb.tense)) return "planned";
  if (PAST.has(verb.tense)) return "held";
  if (verb.tense === "conditional") return isReported(view, verb) ? "planned" : null;
  if (verb.tense === "participle") return date !== null && date.start > view.anchor.end ? "planned" : "held";
  if (verb.tense === "imperfect") return date === null || date.start > view.anchor.end ? null : "held";
  if (verb.tense === "subjunctive") return isAfterBefore(view, verb) && date ? whetherPast(view, date) : null;
  // « 18h40 - Elle retrouve X »
  const isOver = date !== null && date.end <= view.anchor.end && hourOfEntry(view, verb.head) !== null;
  return isOver || (date !== null && date.end < view.anchor.start) ? "held" : "planned";
}

/** « était attendu mercredi par X », said on Wednesday. */
function isAwaited(view: View, verb: VerbGroup, date: DayInterval | null): boolean {
  const isExpected = verb.lemma === "attendre" && verb.passive && verb.tense === "imperfect";
  return isExpected && date !== null && date.end >= view.anchor.start;
}

/** « Si X voit Y vendredi ». */
function isSupposed(view: View, verb: VerbGroup): boolean {
  const clause = clauseAt(view, verb.head);
  if (clause?.kind !== "subordinate" || verb.tense !== "present") return false;
  const opener = wordAt(view, clause.first);
  return opener === "si" || (opener === "s'" && wordAt(view, clause.first + 1).startsWith("il"));
}

const CERTAIN = new Set(["sur", "certain", "acquis", "garanti", "dit"]);
const NOTHING = new Set(["rien", "nul", "personne"]);
const TELLING = new Set([
  "dire",
  "indiquer",
  "prouver",
  "assurer",
  "garantir",
  "confirmer",
  "laisser",
  "savoir",
  "annoncer",
]);

/** « rien ne dit qu'il y verra X », « rien n'indique que X et Y se verront ». */
function isUnsaid(view: View, verb: VerbGroup): boolean {
  const clause = clauseAt(view, verb.head);
  if (!clause || !wordAt(view, clause.first).startsWith("qu")) return false;
  const teller = finiteBefore(view, verb);
  // « il n'est pas sûr que X et Y se voient »
  if (teller?.lemma === "etre" && teller.negated && CERTAIN.has(wordAt(view, clause.first - 1))) return true;
  return teller !== null && TELLING.has(teller.lemma) && NOTHING.has(wordAt(view, teller.first - 1));
}

/** « souhaite que X rencontre Y », « il est possible que X rencontre Y »: a subjunctive, of one form with the present. */
function isWished(view: View, verb: VerbGroup): boolean {
  const clause = clauseAt(view, verb.head);
  if (clause?.kind !== "subordinate" || verb.tense !== "present") return false;
  const opener = wordAt(view, clause.first);
  if (opener !== "que" && opener !== "qu'") return false;
  const governor = finiteBefore(view, verb);
  if (isNeeded(view, verb)) return false;
  return (
    UNREAL_WORDS.has(wordAt(view, clause.first - 1)) ||
    (governor !== null && governor.last === clause.first && WISHING_VERBS.has(governor.lemma))
  );
}

/** « il a fallu que X lui parle »: he did. */
function isNeeded(view: View, verb: VerbGroup): boolean {
  const clause = clauseAt(view, verb.head);
  if (clause?.kind !== "subordinate") return false;
  const governor = finiteBefore(view, verb);
  const isPast = governor?.tense === "past" || governor?.tense === "pluperfect";
  return isPast && governor?.lemma === "falloir" && !governor.negated;
}

/** « se parlent chaque semaine ». */
function isHabitual(view: View, verb: VerbGroup): boolean {
  const clause = clauseAt(view, verb.head);
  const isUsual = verb.tense === "present" || verb.tense === "imperfect";
  return isUsual && clause !== undefined && within(view.often, clause.first, clause.last).length > 0;
}

function isDone({ tense }: VerbGroup): boolean {
  return tense === "past" || tense === "pluperfect";
}

/** « avant que X ne le reçoive lundi », « après que X l'eut vu ». */
function isAfterBefore(view: View, verb: VerbGroup): boolean {
  const clause = clauseAt(view, verb.head);
  return clause?.kind === "subordinate" && ["avant", "apres"].includes(wordAt(view, clause.first - 1));
}

function whetherPast(view: View, date: DayInterval): MeetingStatus {
  return date.end <= view.anchor.end ? "held" : "planned";
}

/** « a démenti avoir rencontré ». */
function isDenied(view: View, verb: VerbGroup): boolean {
  if (verb.tense !== "infinitive" && verb.tense !== "infinitive-perfect") return false;
  const earlier = view.verbs[verbFrom(view, verb.first) - 1];
  return earlier !== undefined && DENYING_VERBS.has(earlier.lemma) && verb.first - earlier.last <= REACH;
}

/** « a annoncé qu'il se rendrait »: the future as seen from the past. */
function isReported(view: View, verb: VerbGroup): boolean {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence) return false;
  for (let token = sentence.first; token < verb.first; token++) {
    const word = wordAt(view, token);
    if (word === "si" || word === "s'il") return false;
  }
  // « n'a pas confirmé qu'un entretien aurait lieu »
  const teller = finiteBefore(view, verb);
  if (teller?.negated) return false;
  for (let token = sentence.first; token < verb.first; token++) {
    const word = wordAt(view, token);
    if (word === "que" || word === "qu'" || word === "quand") return true;
  }
  return (
    clauseAt(view, sentence.last - 1)?.kind === "reporting" ||
    clauseAt(view, sentence.first)?.kind === "reporting"
  );
}

/** An infinitive is as real as the verb it hangs on. */
function infinitiveStatus(view: View, verb: VerbGroup, date: DayInterval | null): MeetingStatus | null {
  const sentence = sentenceAt(view, verb.head);
  let hangsOn: VerbGroup | null = null;
  for (let index = verbFrom(view, verb.first) - 1; index >= 0; index--) {
    const earlier = view.verbs[index];
    if (!earlier || earlier.first < (sentence?.first ?? 0)) break;
    const isNear = verb.first - earlier.last <= REACH;
    if (
      isNear &&
      hangsOn === null &&
      UNREAL_GOVERNORS.has(earlier.lemma) &&
      !hasMark(view, earlier.last, verb.first)
    )
      return null;
    hangsOn = earlier;
    if (isFiniteVerb(earlier) || earlier.tense === "infinitive-perfect") break;
  }
  if (!hangsOn) return openingStatus(view, verb, date);
  if (hangsOn.negated) return null;
  if (hangsOn.modal !== null && UNREAL_MODALS.has(hangsOn.modal)) return null;
  if (isUnrealNoun(view, verb)) return null;
  const isPromised = PROMISING_VERBS.has(hangsOn.lemma) && verb.first - hangsOn.last <= REACH;
  const purpose = wordAt(view, verb.first - 1) === "pour" || wordAt(view, verb.first - 2) === "afin";
  if (date !== null && date.end < view.anchor.start) return "held";
  // « a profité de l'occasion pour voir X »
  if (date === null && hangsOn.lemma === "profiter" && isDone(hangsOn)) return "held";
  if ((purpose || isPromised) && (date === null || date.start >= view.anchor.start)) return "planned";
  const told = isFiniteVerb(hangsOn) ? toldStatus(view, { ...hangsOn, negated: false }, date) : "held";
  return told;
}

/** « Avant de rencontrer vendredi X, Y a dit »: an infinitive that opens the sentence is as sure as what follows it. */
function openingStatus(view: View, verb: VerbGroup, date: DayInterval | null): MeetingStatus | null {
  const one = wordAt(view, verb.first - 1);
  const isBefore = (one === "de" || one === "d'") && wordAt(view, verb.first - 2) === "avant";
  const sentence = sentenceAt(view, verb.head);
  // « X, attendu mardi à Oslo pour y rencontrer Y, a dit »
  const clause = clauseAt(view, verb.head);
  const isAwaited = one === "pour" && clause !== undefined && PLANNING_WORDS.has(wordAt(view, clause.first));
  if ((!isBefore && !isAwaited) || !sentence || date === null) return null;
  const main = verbsIn(view, verb.last, sentence.last).find(isFiniteVerb);
  if (!main || main.negated) return null;
  return date.start >= view.anchor.start ? "planned" : "held";
}

function hasMark(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (wordAt(view, token) === ",") return true;
  return false;
}

/** « le refus de rencontrer », « son souhait de voir »: a noun it hangs on. */
function isUnrealNoun(view: View, verb: VerbGroup): boolean {
  const word = wordAt(view, verb.first - 2);
  return [
    "refus",
    "souhait",
    "possibilite",
    "volonte",
    "demande",
    "idee",
    "pret",
    "prete",
    "prets",
    "espoir",
    "impossible",
    "desir",
  ].includes(word);
}
