import { RECIPROCAL_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { TO } from "../small-words";
import { clauseAt, isPerson, personsOf, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { presentBefore } from "./beside";
import { attendingVerb, carrierOf, governorOf, HOLDING, verbBefore } from "./noun-verbs";
import { beforeNoun, type NounAt } from "./nouns";
import { endOfObject, withIn } from "./parties";
import { actorsIn } from "./persons";
import { relativeAntecedent, subjectOf } from "./subjects";

const OBJECT_REACH = 16;

export const GIVING_VERBS: ReadonlySet<string> = new Set(["donner", "offrir", "organiser", "convoquer"]);

const HOSTING = new Set(["organiser", "accueillir", "presider", "abriter", "parrainer"]);

/** « X a organisé une rencontre entre Y et Z ». */
export function hostsOf(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  return verb && HOSTING.has(verb.lemma) ? personsOf(view, holdersOf(view, noun)) : [];
}

/** « X a donné un dîner auquel Y a pris part »: who gives it. */
export function giversOf(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  const isGiven = verb && GIVING_VERBS.has(verb.lemma) && !verb.negated && !verb.passive && !verb.reflexive;
  return isGiven ? personsOf(view, subjectOf(view, verb)) : [];
}

export function holdersOf(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  if (!verb || verb.negated || verb.passive || verb.reflexive || !HOLDING.has(verb.lemma)) return [];
  return noun.at - verb.last <= OBJECT_REACH ? subjectOf(view, verb) : [];
}

/** « X et Y se retrouveront pour un sommet »: they take part in it. */
export function gatherers(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  const isMeeting = verb?.reflexive && RECIPROCAL_VERBS.has(verb.lemma) && !verb.negated;
  return verb && isMeeting ? subjectOf(view, verb) : [];
}

/** « X et Y ne s'étaient plus vus depuis le sommet de mai »: who has not met since has met then. */
export function sinceParties(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  if (!verb?.reflexive || !RECIPROCAL_VERBS.has(verb.lemma)) return [];
  const at = beforeNoun(view, noun.at);
  const isSince = [at, at - 1].some((token) => wordAt(view, token) === "depuis");
  return isSince ? personsOf(view, subjectOf(view, verb)) : [];
}

/** « a eu avec X, mardi soir, un entretien ». */
export function withBefore(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  return verb && HOLDING.has(verb.lemma) && !verb.negated && noun.at - verb.last <= LONGEST_GAP
    ? withIn(view, { first: verb.last, last: noun.at })
    : [];
}

/** « X, avec qui Y a eu un entretien ». */
export function withWhom(view: View, noun: NounAt): string[] {
  const clause = clauseAt(view, governorOf(view, noun)?.head ?? noun.at);
  const isWith = clause?.kind === "relative" && wordAt(view, clause.first - 1) === "avec";
  return isWith ? relativeAntecedent(view, clause.first - 1) : [];
}

const LONGEST_GAP = 30;

/** X of « l'entretien que X devait avoir avec Y », A and B of « le sommet que tiendront A et B ». */
export function carriedSubject(view: View, noun: NounAt): string[] | null {
  const verb = carrierOf(view, noun);
  if (!verb) return null;
  const subject = subjectOf(view, verb);
  // « une conversation qu'a eue mardi X avec Y »
  return subject.length > 0 ? subject : subjectBehind(view, verb);
}

/** A and B who « ont tenu » what the relative clause of a noun tells. */
export function carryingPair(view: View, noun: NounAt): string[] {
  const verb = carrierOf(view, noun);
  if (verb && GRANTING.has(verb.lemma) && !verb.negated) return grantingPair(view, verb);
  return verb && HOLDING.has(verb.lemma) ? personsOf(view, carriedSubject(view, noun) ?? []) : [];
}

const GRANTING = new Set(["accorder", "offrir", "donner", "consentir", "menager", "reserver"]);
const LONGEST_TITLE = 8;

/** « l'audience que X a accordée à Y ». */
function grantingPair(view: View, verb: VerbGroup): string[] {
  const end = sentenceAt(view, verb.head)?.last ?? verb.last;
  const guest = within(view.who, verb.last, end).find(({ first }) => {
    for (let token = first - 1; token >= Math.max(verb.last, first - LONGEST_TITLE); token--) {
      if (TO.has(wordAt(view, token))) return true;
      if (wordAt(view, token) === ",") return false;
    }
    return false;
  });
  return guest ? personsOf(view, [...subjectOf(view, verb), ...guest.mention.actors]) : [];
}

/** A subject behind its verb, up to « avec » or the next verb. */
function subjectBehind(view: View, verb: VerbGroup): string[] {
  const end = sentenceAt(view, verb.head)?.last ?? verb.last;
  const last = verbsIn(view, verb.last, end).find(isFiniteVerb)?.first ?? end;
  for (let token = verb.last; token < last; token++)
    if (wordAt(view, token) === "avec") return actorsIn(view, verb.last, token);
  return actorsIn(view, verb.last, last);
}

/** Verbs of which a gathering is the subject and those gathered the object: « a réuni A et B », « a opposé A à B ». */
const GATHERING = new Set(["reunir", "rassembler", "regrouper", "opposer", "associer"]);

const TOGETHER_REACH = 8;

/** « a réuni », « a mis face à face », « a permis à A et à B de ». */
function gathers(view: View, verb: VerbGroup): boolean {
  if (verb.passive || verb.reflexive || verb.negated) return false;
  if (verb.lemma === "permettre") return TO.has(wordAt(view, verb.last));
  if (verb.lemma !== "mettre") return GATHERING.has(verb.lemma);
  // « a mis face à face A et B », « a mis les deux hommes en présence »
  for (let token = verb.last; token < verb.last + TOGETHER_REACH; token++) {
    const [one, two] = [wordAt(view, token), wordAt(view, token + 1)];
    if (one === "face" && (two === "a" || two === "-")) return true;
    if ((one === "aux" && two === "prises") || (one === "en" && two === "presence")) return true;
  }
  return false;
}

/** « Une réunion a rassemblé A et B », « le sommet qui réunira A et B ». */
export function broughtTogether(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const verb = sentence && verbsIn(view, noun.end, sentence.last).find(isFiniteVerb);
  if (!sentence || !verb || !gathers(view, verb)) return [];
  if (within(view.who, noun.end, verb.first).length > 0) return [];
  const last = verbsIn(view, verb.last, sentence.last).find(isFiniteVerb)?.first ?? sentence.last;
  const gathered = personsOf(view, actorsIn(view, verb.last, endOfObject(view, { first: verb.last, last })));
  return gathered.length > 1 ? [...presentBefore(view, verb), ...gathered] : [];
}

/** « à laquelle participeront X et Y ». */
export function attendees(view: View, noun: NounAt): string[] {
  const verb = attendingVerb(view, noun);
  const sentence = sentenceAt(view, noun.at);
  if (!verb || !sentence) return [];
  const first = relativeBefore(view, noun.end, verb.first);
  const after = personsOf(view, actorsIn(view, verb.last, sentence.last));
  return after.length > 0 ? after : personsOf(view, actorsIn(view, first, verb.first));
}

const RELATIVES = new Set(
  "laquelle lequel auquel auxquels auxquelles duquel lesquels lesquelles ou".split(" "),
);

/** Where the relative clause of a verb begins, over the commas of a list: « à laquelle X, Y et Z ont assisté ». */
function relativeBefore(view: View, first: number, last: number): number {
  for (let token = last - 1; token >= first; token--) if (RELATIVES.has(wordAt(view, token))) return token;
  return last;
}

export function governingSubject(view: View, noun: NounAt): string[] {
  const verb = governorOf(view, noun);
  if (!verb) return [];
  return verb.tense === "participle" && !verb.passive ? personBefore(view, noun) : subjectOf(view, verb);
}

/** « X a raccompagné Y après une entrevue »: both sides of the verb. */
export function governingSides(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  if (!verb) return [];
  const subject = governingSubject(view, noun);
  const object = actorsIn(view, verb.last, noun.at);
  return [...new Set([...subject, ...(subject.length > 0 ? object : [])])];
}

/** « Entre X et Y, la séance de samedi a tout changé »: two named in front of the noun. */
export function openingPair(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence || wordAt(view, sentence.first) !== "entre") return [];
  const before = beforeNoun(view, noun.at);
  const clause = clauseAt(view, sentence.first);
  if (!clause || wordAt(view, before - 1) !== ",") return [];
  return personsOf(view, actorsIn(view, sentence.first, before));
}

const OPENING = new Set(["un", "une", "le", "la", "l'"]);

/** « Une réunion prévue jeudi avec X a été reportée »: the other side is whom the sentence before is about. */
export function personSpokenOf(view: View, noun: NounAt, others: readonly string[]): string[] {
  const first = sentenceAt(view, noun.at)?.first ?? noun.at;
  const isSubject = noun.at - first <= 3 && OPENING.has(wordAt(view, beforeNoun(view, noun.at)));
  if (!isSubject || noun.kind !== "contact" || others.length !== 1) return [];
  const before = view.document.sentences[(view.document.sentenceAt[noun.at] ?? 0) - 1];
  const verb = before && verbsIn(view, before.first, before.last).find(isFiniteVerb);
  const told = verb && others.some((id) => isPerson(view, id)) ? personsOf(view, subjectOf(view, verb)) : [];
  return told.length === 1 ? told : [];
}

/** The person told last before a noun in its sentence. */
export function personBefore(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const before = within(view.who, sentence?.first ?? noun.at, noun.at);
  const last = before.findLast(({ mention }) => mention.actors.some((id) => isPerson(view, id)));
  return last ? [...last.mention.actors] : [];
}
