import type { DayInterval } from "@/lib/calendar";
import type { MeetingStatus } from "@/lib/domain";
import {
  CANCELLING_VERBS,
  PLANNING_WORDS,
  POSTPONING_VERBS,
  UNREAL_GOVERNORS,
  UNREAL_WORDS,
} from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { clauseAt, finiteBefore, isOf, sentenceAt, type View, verbsIn, wordAt } from "../view";
import { leavesNow } from "./noun-date";
import { carrierBefore, carrierOf, HOLDING, isAdverbial, verbBefore } from "./noun-verbs";
import { beforeNoun, isEnded, isInPassing, type NounAt } from "./nouns";
import { reconcile, statusOf } from "./status";

const DIRECT = 8;

const NONE = new Set(["pas", "point", "plus", "guere"]);

/** « Pas de poignée de main lundi entre X et Y ». */
function isNone(view: View, noun: NounAt): boolean {
  const before = beforeNoun(view, noun.at);
  return isOf(view, before) && NONE.has(wordAt(view, before - 1));
}

/** What the words around a noun of contact say of it; null where it is only wished for, refused or denied. */
export function nounStatus(
  view: View,
  noun: NounAt,
  region: number,
  subjectOf: VerbGroup | null,
  date: DayInterval | null,
): MeetingStatus | null {
  const told = toldOf(view, noun, region, subjectOf, date);
  // « huit jours après avoir annulé ce sommet »: it may be on again.
  if (told === "cancelled" && isInPassing(view, noun)) return null;
  return told === null ? null : reconcile(view, told, date);
}

function toldOf(
  view: View,
  noun: NounAt,
  region: number,
  of: VerbGroup | null,
  date: DayInterval | null,
): MeetingStatus | null {
  for (let token = noun.at - 3; token < Math.min(noun.end + 3, region); token++) {
    if (UNREAL_WORDS.has(wordAt(view, token))) return null;
  }
  if (isUnconfirmed(view, noun) || isNone(view, noun)) return null;
  const named = fateNamed(view, noun);
  if (named) return named;
  const sentence = sentenceAt(view, noun.at);
  const own = fateIn(verbsIn(view, noun.end, region).filter((verb) => verb.tense === "participle"));
  if (own) return own;
  const governor = verbBefore(view, noun);
  if (governor && leavesNow(view, governor)) return "held";
  const isDirect = governor !== null && noun.at - governor.last <= DIRECT && !isAdverbial(view, noun);
  const fate = isDirect ? objectFate(view, governor, noun) : undefined;
  // « a proposé d'accueillir une rencontre », « s'est dit prêt à organiser un sommet »
  const leaning = governor ?? carrierBefore(view, noun);
  if (leaning && isOpen(leaning) && fate === undefined && statusOf(view, leaning, date) === null) return null;
  const carrier = carrierOf(view, noun);
  if (carrier && sentence && (fate === undefined || fate === null)) {
    const later = verbsIn(view, carrier.last, sentence.last);
    return (
      fateIn(later.filter(({ passive, negated }) => passive && !negated)) ?? statusOf(view, carrier, date)
    );
  }
  // « étaient attendus mercredi à Oslo pour leur premier entretien »
  if (governor?.lemma === "attendre" && governor.passive && !governor.negated) {
    const isOver = date !== null && date.end < view.anchor.start;
    return isOver ? byDate(view, noun, date) : "planned";
  }
  if (of) return subjectFate(view, of, date);
  if (fate !== undefined) return fate;
  for (let token = noun.end; token < region; token++)
    if (PLANNING_WORDS.has(wordAt(view, token))) return "planned";
  return byDate(view, noun, date);
}

/** « n'a pas confirmé qu'un entretien aurait lieu »; not « n'a pas dit si », nor what was held. */
function isUnconfirmed(view: View, noun: NounAt): boolean {
  const clause = clauseAt(view, noun.at);
  if (clause?.kind !== "subordinate" || !wordAt(view, clause.first).startsWith("qu")) return false;
  const carrier = view.verbs[clause.verb ?? -1];
  const teller = carrier ? finiteBefore(view, carrier) : null;
  return carrier?.tense === "conditional" && teller?.negated === true;
}

/** « d'accueillir une rencontre », « aurait dû avoir un entretien »: as real as the verb. */
function isOpen({ tense, lemma }: VerbGroup): boolean {
  return tense === "infinitive" || (HOLDING.has(lemma) && tense.endsWith("conditional"));
}

const FATES: ReadonlyMap<string, MeetingStatus> = new Map([
  ["annulation", "cancelled"],
  ["report", "postponed"],
  ["ajournement", "postponed"],
]);

/** « l'annulation du sommet », « le report de la rencontre ». */
function fateNamed(view: View, { at }: NounAt): MeetingStatus | null {
  const before = beforeNoun(view, at);
  const of = isOf(view, before) ? before : before - 1;
  if (!isOf(view, of)) return null;
  const head = wordAt(view, of - 1) === "die" ? of - 3 : of - 1;
  return FATES.get(wordAt(view, head)) ?? null;
}

function fateIn(verbs: readonly VerbGroup[]): MeetingStatus | null {
  for (const { lemma } of verbs) {
    if (CANCELLING_VERBS.has(lemma)) return "cancelled";
    if (POSTPONING_VERBS.has(lemma)) return "postponed";
  }
  return null;
}

/** « la rencontre a été annulée », « aura lieu », « était inutile ». */
function subjectFate(view: View, verb: VerbGroup, date: DayInterval | null): MeetingStatus | null {
  if (verb.passive) {
    const fate = fateIn([verb]);
    if (fate) return verb.negated ? "planned" : fate;
    if (PLANNING_WORDS.has(wordAt(view, verb.last - 1))) return verb.negated ? null : "planned";
    // « est exclue », « était souhaitée »
    if (UNREAL_GOVERNORS.has(verb.lemma)) return null;
  }
  for (let token = verb.last; token < verb.last + 3; token++)
    if (UNREAL_WORDS.has(wordAt(view, token)) && isCopula(verb)) return null;
  // « n'est plus à l'ordre du jour »
  if (verb.lemma === "etre" && verb.negated) return null;
  if (verb.lemma === "avoir" && verb.negated) {
    return date !== null && wordAt(view, verb.last) === "lieu" ? "cancelled" : null;
  }
  const told = statusOf(
    view,
    { ...verb, negated: false, modal: verb.modal === "pouvoir" ? "pouvoir" : verb.modal },
    date,
  );
  if (verb.lemma === "etre" && verb.tense === "present") return byTense(view, date, verb);
  return told;
}

const COPULAS = new Set(["etre", "rester", "demeurer", "sembler", "paraitre", "juger", "apparaitre"]);

/** « est jugée inutile », « semble improbable »; not « n'a débouché sur aucun accord ». */
function isCopula({ lemma }: VerbGroup): boolean {
  return COPULAS.has(lemma);
}

const YIELDING = new Set([
  "sortir",
  "ressortir",
  "resulter",
  "filtrer",
  "percer",
  "transpirer",
  "attendre",
  "esperer",
]);

const COMMENTING = new Set([
  "commenter",
  "regretter",
  "apprecier",
  "digerer",
  "oublier",
  "cacher",
  "relater",
]);

/** The token before a noun, its adjectives and its article. */
function beforeArticle(view: View, at: number): number {
  const before = beforeNoun(view, at);
  const word = wordAt(view, before);
  return ["la", "l'", "leur", "leurs", "cette", "cet", "ce"].includes(word) ? before - 1 : before;
}

/** « a annulé un sommet », « appelle à une rencontre », « a eu un entretien »; undefined when the verb says nothing. */
function objectFate(view: View, verb: VerbGroup, noun: NounAt): MeetingStatus | null | undefined {
  if (CANCELLING_VERBS.has(verb.lemma) && !verb.negated) return "cancelled";
  if (POSTPONING_VERBS.has(verb.lemma) && !verb.negated) return "postponed";
  if (UNREAL_GOVERNORS.has(verb.lemma)) return null;
  // « rien n'est sorti de la rencontre »: it was held, or is to be.
  if (verb.negated && YIELDING.has(verb.lemma) && isOf(view, beforeArticle(view, noun.at))) return undefined;
  // « ne s'étaient plus vus depuis le sommet de mai »: that one was held.
  if (verb.negated && wordAt(view, beforeArticle(view, noun.at)) === "depuis") return undefined;
  // « n'a pas commenté l'entretien de lundi entre X et Y »
  if (verb.negated && COMMENTING.has(verb.lemma)) return undefined;
  // « on ne compte plus les rencontres »: they are many.
  if (verb.negated && verb.tense !== "participle" && verb.lemma !== "compter") return null;
  return undefined;
}

function byDate(view: View, noun: NounAt, date: DayInterval | null): MeetingStatus | null {
  if (date !== null && date.end < view.anchor.start) return "held";
  if (date !== null && date.start > view.anchor.end) return "planned";
  if (isInPassing(view, noun) || isEnded(view, noun)) return "held";
  const sentence = sentenceAt(view, noun.at);
  const own = view.verbs[clauseAt(view, noun.at)?.verb ?? -1];
  const isOwn = own !== undefined && isFiniteVerb(own);
  const first = sentence && verbsIn(view, sentence.first, sentence.last).find(isFiniteVerb);
  const main = isOwn ? own : first;
  return main ? byTense(view, date, main) : "held";
}

function byTense(view: View, date: DayInterval | null, verb: VerbGroup): MeetingStatus | null {
  if (date !== null && date.end < view.anchor.start) return "held";
  const isAhead = verb.tense === "future" || verb.modal === "devoir" || verb.modal === "aller";
  return isAhead ? "planned" : (statusOf(view, { ...verb, negated: false }, date) ?? "held");
}
