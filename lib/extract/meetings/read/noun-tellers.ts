import { ADDRESSING_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { TO } from "../small-words";
import {
  clauseAt,
  clausesOf,
  isOf,
  personsOf,
  sentenceAt,
  type View,
  verbsIn,
  within,
  wordAt,
} from "../view";
import { withBehind } from "./noun-complements";
import { governingSides, governingSubject } from "./noun-holders";
import { governorOf } from "./noun-verbs";
import { beforeNoun, isDuring, isEnded, isInPassing, type NounAt } from "./nouns";
import { actorsIn, isComplement, regionAfter } from "./persons";
import { whereIn } from "./places";
import { antecedent } from "./pronouns";
import { subjectOf } from "./subjects";
import { typeIn } from "./type";

/** Who « leur », « mon » and the like in front of a noun stand for, with those it names itself; empty for other words. */
export function owners(view: View, noun: NounAt, last: number): string[] {
  const owner = wordAt(view, beforeNoun(view, noun.at));
  const named = personsOf(view, withBehind(view, { first: noun.end, last }));
  if (owner === "leur" || owner === "leurs") {
    const group = theirs(view, noun);
    return group.length > 1 ? [...group, ...named] : [];
  }
  if (!SPEAKERS.has(owner) || named.length === 0) return [];
  return [...named, ...speaker(view, noun)];
}

const ITS = new Set(["son", "sa", "ses"]);

/** « X est rentré. Son entretien avec Y »: whom the sentence before tells of. */
export function itsOwner(view: View, noun: NounAt, others: readonly string[]): string[] {
  if (!ITS.has(wordAt(view, beforeNoun(view, noun.at)))) return [];
  const owner = personsOf(view, antecedent(view, noun.at, "il", others));
  return owner.length === 1 ? owner : [];
}

const SPEAKERS = new Set(["mon", "ma", "mes", "notre", "nos"]);

/** Who says « mon entretien »: the person of the clause that tells who speaks. */
function speaker(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const said = sentence && clausesOf(view, sentence).find(({ kind }) => kind === "reporting");
  return said ? personsOf(view, actorsIn(view, said.first, said.last)).slice(0, 1) : [];
}

/** Those told before in the sentence, else in the one before. */
function theirs(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const first = sentence ? behindSource(view, sentence.first, noun.at) : noun.at;
  const here = sentence ? personsOf(view, actorsIn(view, first, noun.at)) : [];
  return here.length > 1 ? here : personsOf(view, antecedent(view, noun.at, "ils"));
}

/** The token behind « Selon sa porte-parole, X, » in front of a sentence. */
function behindSource(view: View, first: number, last: number): number {
  const source = clauseAt(view, first);
  if (source?.kind !== "reporting" || source.verb !== null || source.last >= last) return first;
  const name = clauseAt(view, source.last);
  const [named] = within(view.who, source.last, source.last + 1);
  return named && name && named.last + 1 === name.last && name.last < last ? name.last : source.last;
}

const OPENING_REACH = 16;

/** « Lors de leur rencontre mardi, X et Y ont évoqué », « X et Y, lors d'un dîner, ont promis »: the subject of the sentence has met. */
export function toldTogether(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const before = beforeNoun(view, noun.at);
  const isAmid = ["lors", "cours", "pendant", "durant"].some((word) =>
    [before, before - 1, before - 2].some((at) => wordAt(view, at) === word),
  );
  const isOfOthers = isOf(view, noun.end) && within(view.lasting, noun.end, noun.end + 3).length === 0;
  if (!sentence || !(isAmid || (isEnded(view, noun) && !isOfOthers))) return [];
  const isFirst = noun.at - sentence.first <= OPENING_REACH;
  if (!isFirst && verbsIn(view, sentence.first, noun.at).some(isFiniteVerb)) return [];
  // « X et Y, lors d'un dîner à Oslo, ont promis »
  const opened = clauseAt(view, noun.at)?.first ?? sentence.first;
  const ahead =
    wordAt(view, opened - 1) === "," ? personsOf(view, actorsIn(view, sentence.first, opened)) : [];
  if (ahead.length > 1 && !verbsIn(view, sentence.first, opened).some(isFiniteVerb)) return ahead;
  const main = verbsIn(view, noun.end, sentence.last).find(isFiniteVerb);
  return main && clauseAt(view, main.head)?.kind === "main" ? personsOf(view, subjectOf(view, main)) : [];
}

const DURING_WHICH = new Set([
  "lequel",
  "laquelle",
  "lesquels",
  "lesquelles",
  "duquel",
  "desquels",
  "desquelles",
]);

/** « l'entretien au cours duquel X a remis à Y », « le dîner lors duquel X et Y se sont parlé ». */
export function toldWithin(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const opener = [noun.end, noun.end + 1, noun.end + 2, noun.end + 3].find((token) =>
    DURING_WHICH.has(wordAt(view, token)),
  );
  if (!sentence || opener === undefined || within(view.who, noun.end, opener).length > 0) return [];
  const [verb, next] = verbsIn(view, opener, sentence.last).filter(isFiniteVerb);
  if (!verb || verb.negated) return [];
  return personsOf(view, [
    ...actorsIn(view, opener, verb.first),
    ...actorsIn(view, verb.last, next?.first ?? sentence.last),
  ]);
}

/** Whom the verb that a noun hangs on tells together: « ont promis au cours d'un dîner », « a raccompagné Y après une entrevue ». */
export function governingTogether(view: View, noun: NounAt): string[] {
  const together = isDuring(view, noun) ? personsOf(view, governingSubject(view, noun)) : [];
  if (together.length > 1) return together;
  const ending = isEnded(view, noun) ? personsOf(view, governingSides(view, noun)) : [];
  if (ending.length > 1) return ending;
  return within(view.when, noun.end, noun.end + DATE_REACH).length > 0 && isInPassing(view, noun)
    ? groupBefore(view, noun)
    : [];
}

const DATE_REACH = 4;

/** « une rencontre entre les deux hommes, après l'échec de négociations ce week-end »: those told together before. */
function groupBefore(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const group = within(view.who, sentence?.first ?? noun.at, noun.at).findLast(
    ({ mention }) => mention.actors.length > 1,
  );
  return group ? personsOf(view, group.mention.actors) : [];
}

/** « a promis à X, au cours d'un entretien à Oslo », « a prévenu X dans une conversation téléphonique »: who speaks and to whom. */
export function addressedSides(view: View, noun: NounAt): string[] {
  if (noun.kind !== "contact" || !isAmid(view, noun)) return [];
  const before = governorOf(view, noun);
  const verb = before ?? mainBehind(view, noun);
  if (!verb || verb.passive || verb.negated) return [];
  const end = before ? noun.at : regionAfter(view, verb.last);
  const [named] = within(view.who, verb.last, end);
  if (!named || named.last > end || isComplement(view, named)) return [];
  const isTo = TO.has(wordAt(view, named.first - 1));
  const isPlaced = whereIn(view, noun.end, noun.end + DATE_REACH).place !== null;
  const isTold =
    isAddressing(view, verb) && (typeIn(view, noun.at, noun.end, noun.type) !== "meeting" || isPlaced);
  const isCall = before === null && typeIn(view, noun.at, noun.end, noun.type) !== "meeting";
  if (!isTold && !isCall && !(isTo && isPlaced && isDuring(view, noun))) return [];
  const [other] = named.mention.actors;
  const subject = subjectOf(view, verb).filter((id) => id !== other);
  return personsOf(view, [...subject, ...named.mention.actors]);
}

/** « Lors d'un entretien téléphonique, X a pressé Y »: the verb that what stands in front belongs to. */
function mainBehind(view: View, noun: NounAt): VerbGroup | null {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence || noun.at - sentence.first > OPENING_REACH) return null;
  const main = verbsIn(view, noun.end, sentence.last).find(isFiniteVerb);
  return main && clauseAt(view, main.head)?.kind === "main" ? main : null;
}

/** « mettre en garde », « prévenir », « dire à ». */
function isAddressing(view: View, { lemma, last }: VerbGroup): boolean {
  return ADDRESSING_VERBS.has(lemma) || (lemma === "mettre" && wordAt(view, last + 1) === "garde");
}

/** « lors d'un », « dans un », « à l'occasion d'un ». */
function isAmid(view: View, noun: NounAt): boolean {
  if (isDuring(view, noun)) return true;
  const before = beforeNoun(view, noun.at);
  return wordAt(view, before) === "dans" || wordAt(view, before - 1) === "dans";
}
