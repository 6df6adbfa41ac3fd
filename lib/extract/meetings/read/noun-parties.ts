import { CALLING_VERBS, CANCELLING_VERBS, LEADING_VERBS, POSTPONING_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb } from "@/lib/text";
import { clauseAt, isPerson, personsOf, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { partiesBefore } from "./fronted";
import { dinedTogether } from "./meals";
import { pairOf, withBehind } from "./noun-complements";
import {
  attendees,
  broughtTogether,
  carriedSubject,
  carryingPair,
  gatherers,
  giversOf,
  governingSubject,
  holdersOf,
  hostsOf,
  openingPair,
  personBefore,
  personSpokenOf,
  sinceParties,
  withBefore,
  withWhom,
} from "./noun-holders";
import {
  addressedSides,
  governingTogether,
  itsOwner,
  owners,
  toldTogether,
  toldWithin,
} from "./noun-tellers";
import { isAdverbial, isTelling, verbBefore } from "./noun-verbs";
import { beforeNoun, type NounAt } from "./nouns";
import { cleftBefore } from "./opener";
import { bothSides, byIn, leadersIn } from "./parties";
import { actorsIn } from "./persons";
import { relativeAntecedent, subjectOf } from "./subjects";

/** Who a noun of contact brings together in the words up to `last`; empty when it only points back. */
export function partiesOfNoun(view: View, noun: NounAt, last: number): string[] {
  const core = coreOf(view, noun, last);
  if (core.length < 2) return core;
  const leaders = [...leadersIn(view, { first: noun.end, last }), ...callersOf(view, noun, last)];
  return [...new Set([...core, ...leaders, ...leadersAhead(view, noun)])];
}

/** « La rencontre, organisée lundi à Oslo par X, entre Y et Z »: who called it, over its day and place. */
function callersOf(view: View, noun: NounAt, last: number): string[] {
  const verb = verbsIn(view, noun.end, last).find(
    ({ passive, negated, lemma }) =>
      passive && !negated && (CALLING_VERBS.has(lemma) || LEADING_VERBS.has(lemma)),
  );
  if (!verb) return [];
  for (let token = verb.last; token < Math.min(last, verb.last + CALLER_REACH); token++) {
    if (wordAt(view, token) === "," || within(view.who, token, token + 1).length > 0) return [];
    if (wordAt(view, token) === "par")
      return personsOf(view, byIn(view, { first: token, last: nextComma(view, token, last) }));
  }
  return [];
}

const CALLER_REACH = 9;

function nextComma(view: View, first: number, last: number): number {
  for (let token = first; token < last; token++) if (wordAt(view, token) === ",") return token;
  return last;
}

/** « Organisée par X, une rencontre entre Y et Z »: a participle in front of the noun. */
function leadersAhead(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const [opener] = sentence ? verbsIn(view, sentence.first, noun.at) : [];
  const isOpener = opener?.tense === "participle" && opener.first === sentence?.first;
  return isOpener && sentence ? leadersIn(view, { first: sentence.first, last: noun.at }) : [];
}

/** The ways in which a text says who meets, the nearest to the noun first. */
function coreOf(view: View, noun: NounAt, last: number): string[] {
  const attending = attendees(view, noun);
  const pair = pairOf(view, noun, last);
  if (pair?.some((id) => isPerson(view, id)))
    return [
      ...pair,
      ...personsOf(view, withBehind(view, { first: noun.end, last })),
      ...hostsOf(view, noun),
      ...attending,
    ];
  if (noun.isAnaphoric) return [];
  const holders = holdersOf(view, noun);
  if (attending.length > 0)
    return [
      ...personsOf(view, holders),
      ...giversOf(view, noun),
      ...personsOf(view, gatherers(view, noun)),
      ...attending,
    ];
  return (
    firstPair(
      () => broughtTogether(view, noun),
      () => owners(view, noun, last),
      () => sinceParties(view, noun),
    ) ?? withOthers(view, noun, last, holders)
  );
}

/** « avec Y »: the other side of whom the sentence is about. */
function withOthers(view: View, noun: NounAt, last: number, holders: readonly string[]): string[] {
  const behind = withBehind(view, { first: noun.end, last });
  const named = behind.length > 0 ? behind : withBefore(view, noun);
  const whom = named.length > 0 ? named : withWhom(view, noun);
  const others = whom.length > 0 ? whom : withFronted(view, noun);
  const agents = agentsOf(view, noun, last);
  if (agents.length > 1) return [...agents, ...others];
  if (others.length === 0) return toldAround(view, noun, last, holders);
  const subject = carriedSubject(view, noun) ?? governingSubject(view, noun);
  const told = subject.length > 0 ? subject : personBefore(view, noun);
  const one =
    told.length > 0
      ? told
      : (firstOf(
          () => mainSubject(view, noun),
          () => itsOwner(view, noun, others),
        ) ?? []);
  const both = bothSides(view, one.length > 0 ? one : personSpokenOf(view, noun, others), others);
  return both ?? (others.length > 1 ? others : []);
}

const GIVEN = new Set(["avoir", "prevoir", "programmer", "tenir", "mener"]);

/** « Avec X, Y aura un entretien ». */
function withFronted(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  return verb && GIVEN.has(verb.lemma) && !verb.negated ? partiesBefore(view, verb, "with") : [];
}

/** « conclue par X et Y »; not « annulée par X et Y », « saluée par X et Y ». */
function agentsOf(view: View, noun: NounAt, last: number): string[] {
  let by = noun.end;
  while (by < last && wordAt(view, by) !== "par") by++;
  const told = verbsIn(view, noun.end, by);
  const verb = told.at(-1);
  // « La rencontre prolonge une séquence ouverte par X et Y »: what they have opened is something else
  if (verb?.tense === "participle" && told.some((other) => isFiniteVerb(other) && !other.passive)) return [];
  const isAside =
    verb && (isTelling(verb) || CANCELLING_VERBS.has(verb.lemma) || POSTPONING_VERBS.has(verb.lemma));
  if (isAside) return [];
  const agents = personsOf(view, byIn(view, { first: noun.end, last }));
  return agents.length === 1 && verb?.passive && isFiniteVerb(verb)
    ? [...agents, ...agentsApart(view, last)]
    : agents;
}

/** « ont été menés par X et, pour le Front, qui tient le nord, par Y »: another « par », over what is cut off. */
function agentsApart(view: View, from: number): string[] {
  const sentence = sentenceAt(view, from - 1);
  if (!sentence) return [];
  for (let token = from; token < sentence.last; token++) {
    const clause = clauseAt(view, token);
    if (wordAt(view, token) !== "par" || clause?.first !== token || clause.kind !== "main") continue;
    return personsOf(view, actorsIn(view, token, clause.last));
  }
  return [];
}

/** « Après une rencontre avec Y, X, qui y tenait, est reparti »: the subject of what a noun in front tells the time of. */
function mainSubject(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence || !isAdverbial(view, noun)) return [];
  const main = verbsIn(view, noun.end, sentence.last).find(
    (verb) =>
      isFiniteVerb(verb) && (clauseAt(view, verb.head)?.kind === "main" || cleftBefore(view, verb) !== null),
  );
  return main ? personsOf(view, subjectOf(view, main)) : [];
}

/** Nobody named behind the noun: those whom the sentence tells of. */
function toldAround(view: View, noun: NounAt, last: number, holders: readonly string[]): string[] {
  const isSealed = wordAt(view, beforeNoun(view, noun.at) - 1) === "par";
  const around = firstPair(
    // « ont scellé l'accord par une poignée de main »
    () => (isSealed ? personsOf(view, governingSubject(view, noun)) : []),
    () => dinedTogether(view, noun, last),
    () => openingPair(view, noun),
    () => carryingPair(view, noun),
    () => toldWithin(view, noun),
    () => toldTogether(view, noun),
  );
  if (around) return around;
  const dont = clauseAt(view, noun.at);
  if (dont?.kind === "relative" && wordAt(view, dont.first) === "dont") {
    const antecedent = relativeAntecedent(view, dont.first);
    return antecedent.length > 1 ? antecedent : [];
  }
  const told = firstPair(
    () => addressedSides(view, noun),
    () => (personsOf(view, holders).length > 1 ? [...holders] : []),
    () => governingTogether(view, noun),
  );
  return told ?? [];
}

/** The first of several ways to name people that names one. */
function firstOf(...ways: readonly (() => string[])[]): string[] | null {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return null;
}

/** The first of several ways to name people that names two. */
function firstPair(...ways: readonly (() => string[])[]): string[] | null {
  for (const way of ways) {
    const found = [...new Set(way())];
    if (found.length > 1) return found;
  }
  return null;
}
