import { RECIPROCAL_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { clauseAt, isOf, isPerson, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { dinedTogether } from "./meals";
import { attendingVerb, carrierOf, verbBefore } from "./noun-verbs";
import { beforeNoun, isDuring, isEnded, isInPassing, type NounAt } from "./nouns";
import { bothSides, byIn, endOfObject, withIn } from "./parties";
import { actorsIn, partiesOf } from "./persons";
import { whereIn } from "./places";
import { antecedent } from "./pronouns";
import { relativeAntecedent, subjectOf } from "./subjects";

/** Verbs whose subject takes part in what they have as object: « ont eu un entretien », « ouvrira une conférence ». */
export const HOLDING = new Set([
  "avoir",
  "tenir",
  "mener",
  "participer",
  "presider",
  "abriter",
  "enchainer",
  "multiplier",
  "parrainer",
  "ouvrir",
  "organiser",
  "accueillir",
  "convoquer",
  "inaugurer",
  "clore",
  "conclure",
  "entamer",
  "reprendre",
  "echanger",
  "poursuivre",
  "achever",
  "terminer",
]);
const OBJECT_REACH = 16;

/** Who a noun of contact brings together in the words up to `last`; empty when it only points back. */
export function partiesOfNoun(view: View, noun: NounAt, last: number): string[] {
  const pair = between(view, noun, last) ?? hyphened(view, noun) ?? ofBoth(view, noun, last);
  if (pair?.some((id) => isPerson(view, id)))
    return [
      ...new Set([
        ...pair,
        ...persons(view, withIn(view, { first: noun.end, last })),
        ...hostsOf(view, noun),
      ]),
    ];
  const attending = attendees(view, noun);
  const holders = holdersOf(view, noun);
  if (attending.length > 0)
    return [...new Set([...persons(view, holders), ...persons(view, gatherers(view, noun)), ...attending])];
  const owner = wordAt(view, beforeNoun(view, noun.at));
  if (owner === "leur" || owner === "leurs") {
    const group = owners(view, noun);
    if (group.length > 1)
      return [...new Set([...group, ...persons(view, withIn(view, { first: noun.end, last }))])];
  }
  const since = sinceParties(view, noun);
  if (since.length > 1) return since;
  const behind = withIn(view, { first: noun.end, last });
  const named = behind.length > 0 ? behind : withBefore(view, noun);
  const others = named.length > 0 ? named : withWhom(view, noun);
  const agents = persons(view, byIn(view, { first: noun.end, last }));
  if (agents.length > 1) return [...new Set([...agents, ...others])];
  if (others.length > 0) {
    const subject = carriedSubject(view, noun) ?? governingSubject(view, noun);
    const one = subject.length > 0 ? subject : personBefore(view, noun);
    const both = bothSides(view, one.length > 0 ? one : personSpokenOf(view, noun, others), others);
    if (both) return both;
    return others.length > 1 ? others : [];
  }
  const sealed =
    wordAt(view, beforeNoun(view, noun.at) - 1) === "par" ? persons(view, governingSubject(view, noun)) : [];
  // « ont scellé l'accord par une poignée de main »
  if (sealed.length > 1) return sealed;
  const dined = dinedTogether(view, noun, last);
  if (dined.length > 1) return dined;
  const opened = carrierOf(view, noun);
  const openers = opened && HOLDING.has(opened.lemma) ? persons(view, subjectOf(view, opened)) : [];
  if (openers.length > 1) return openers;
  const told = toldTogether(view, noun);
  if (told.length > 1) return told;
  const dont = clauseAt(view, noun.at);
  if (dont?.kind === "relative" && wordAt(view, dont.first) === "dont") {
    const antecedent = relativeAntecedent(view, dont.first);
    return antecedent.length > 1 ? antecedent : [];
  }
  const addressed = isDuring(view, noun) ? persons(view, addressedSides(view, noun)) : [];
  if (addressed.length > 1) return addressed;
  if (holders.filter((id) => isPerson(view, id)).length > 1) return holders;
  const together = isDuring(view, noun) ? persons(view, governingSubject(view, noun)) : [];
  if (together.length > 1) return together;
  const ending = isEnded(view, noun) ? persons(view, governingSides(view, noun)) : [];
  if (ending.length > 1) return ending;
  return within(view.when, noun.end, noun.end + DATE_REACH).length > 0 && isInPassing(view, noun)
    ? groupBefore(view, noun)
    : [];
}

/** « X et Y ne s'étaient plus vus depuis le sommet de mai »: who has not met since has met then. */
function sinceParties(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  if (!verb?.reflexive || !RECIPROCAL_VERBS.has(verb.lemma)) return [];
  const at = beforeNoun(view, noun.at);
  const isSince = [at, at - 1].some((token) => wordAt(view, token) === "depuis");
  return isSince ? persons(view, subjectOf(view, verb)) : [];
}

/** Who « leur » stands for: those told before in the sentence, else in the one before. */
function owners(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const here = sentence ? persons(view, actorsIn(view, sentence.first, noun.at)) : [];
  return here.length > 1 ? here : persons(view, antecedent(view, noun.at, "ils"));
}

/** « Lors de leur rencontre mardi, X et Y ont évoqué »: the subject of the sentence has met. */
function toldTogether(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const before = beforeNoun(view, noun.at);
  const isAmid = ["lors", "cours", "pendant", "durant"].some((word) =>
    [before, before - 1, before - 2].some((at) => wordAt(view, at) === word),
  );
  const isOfOthers = isOf(view, noun.end) && within(view.lasting, noun.end, noun.end + 3).length === 0;
  const isOpening = isAmid || (isEnded(view, noun) && !isOfOthers);
  if (!sentence || !isOpening || noun.at - sentence.first > OBJECT_REACH) return [];
  const main = verbsIn(view, noun.end, sentence.last).find(isFiniteVerb);
  return main && clauseAt(view, main.head)?.kind === "main" ? persons(view, subjectOf(view, main)) : [];
}

const DATE_REACH = 4;

/** « une rencontre entre les deux hommes, après l'échec de négociations ce week-end »: those told together before. */
function groupBefore(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const group = within(view.who, sentence?.first ?? noun.at, noun.at).findLast(
    ({ mention }) => mention.actors.length > 1,
  );
  return group ? persons(view, group.mention.actors) : [];
}

function persons(view: View, ids: readonly string[], except: readonly string[] = []): string[] {
  return ids.filter((id) => isPerson(view, id) && !except.includes(id));
}

const BETWEEN = new Set(["entre", "reunissant", "rassemblant"]);

/** « entre X et Y », « réunissant X et Y ». */
function between(view: View, noun: NounAt, last: number): string[] | null {
  for (let token = noun.end; token < last; token++) {
    if (!BETWEEN.has(wordAt(view, token)) || within(view.when, token + 1, token + 3).length > 0) continue;
    const parties = partiesOf(view, actorsIn(view, token, endOfObject(view, { first: token, last })));
    return parties.length > 1 ? parties : null;
  }
  return null;
}

/** « la rencontre Lavrov-Kerry », « le sommet Trump-Kim ». */
function hyphened(view: View, noun: NounAt): string[] | null {
  const [first, second] = within(view.who, noun.end, noun.end + 8);
  if (!first || !second || first.first > noun.end) return null;
  const isPair = second.first === first.last + 1 && ["-", "–", "/"].includes(wordAt(view, first.last));
  return isPair ? partiesOf(view, [...first.mention.actors, ...second.mention.actors]) : null;
}

/** « la rencontre de MM. X et Y », « des deux hommes ». */
function ofBoth(view: View, noun: NounAt, last: number): string[] | null {
  if (!isOf(view, noun.end)) return null;
  const [first, second] = within(view.who, noun.end, Math.min(last, noun.end + 12));
  if (!first || first.first > noun.end + 3 || within(view.when, noun.end, first.first).length > 0)
    return null;
  if (first.mention.actors.length > 1) return partiesOf(view, first.mention.actors);
  const isJoined = second && second.first - first.last <= 8 && wordAt(view, first.last) === "et";
  return isJoined ? partiesOf(view, [...first.mention.actors, ...second.mention.actors]) : null;
}

/** « à laquelle participeront X et Y ». */
function attendees(view: View, noun: NounAt): string[] {
  const verb = attendingVerb(view, noun);
  const sentence = sentenceAt(view, noun.at);
  if (!verb || !sentence) return [];
  const clause = clauseAt(view, verb.head);
  const after = persons(view, actorsIn(view, verb.last, sentence.last));
  return after.length > 0 ? after : persons(view, actorsIn(view, clause?.first ?? verb.first, verb.first));
}

const HOSTING = new Set(["organiser", "accueillir", "presider", "abriter", "parrainer"]);

/** « X a organisé une rencontre entre Y et Z ». */
function hostsOf(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  return verb && HOSTING.has(verb.lemma) ? persons(view, holdersOf(view, noun)) : [];
}

function holdersOf(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  if (!verb || verb.negated || verb.passive || verb.reflexive || !HOLDING.has(verb.lemma)) return [];
  return noun.at - verb.last <= OBJECT_REACH ? subjectOf(view, verb) : [];
}

/** « X et Y se retrouveront pour un sommet »: they take part in it. */
function gatherers(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  const isMeeting = verb?.reflexive && RECIPROCAL_VERBS.has(verb.lemma) && !verb.negated;
  return verb && isMeeting ? subjectOf(view, verb) : [];
}

/** « a eu avec X, mardi soir, un entretien ». */
function withBefore(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  return verb && HOLDING.has(verb.lemma) && !verb.negated && noun.at - verb.last <= LONGEST_GAP
    ? withIn(view, { first: verb.last, last: noun.at })
    : [];
}

/** « X, avec qui Y a eu un entretien ». */
function withWhom(view: View, noun: NounAt): string[] {
  const clause = clauseAt(view, noun.at);
  const isWith = clause?.kind === "relative" && wordAt(view, clause.first - 1) === "avec";
  return isWith ? relativeAntecedent(view, clause.first - 1) : [];
}

const LONGEST_GAP = 30;

/** X of « l'entretien que X devait avoir avec Y ». */
function carriedSubject(view: View, noun: NounAt): string[] | null {
  const verb = carrierOf(view, noun);
  if (!verb) return null;
  const subject = subjectOf(view, verb);
  // « une conversation qu'a eue mardi X avec Y »
  return subject.length > 0 ? subject : subjectBehind(view, verb);
}

function subjectBehind(view: View, verb: VerbGroup): string[] {
  const last = sentenceAt(view, verb.head)?.last ?? verb.last;
  for (let token = verb.last; token < last; token++)
    if (wordAt(view, token) === "avec") return actorsIn(view, verb.last, token);
  return [];
}

function governingSubject(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  if (!verb) return [];
  return verb.tense === "participle" && !verb.passive ? personBefore(view, noun) : subjectOf(view, verb);
}

/** « X a raccompagné Y après une entrevue »: both sides of the verb. */
function governingSides(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  if (!verb) return [];
  const subject = governingSubject(view, noun);
  const object = actorsIn(view, verb.last, noun.at);
  return [...new Set([...subject, ...(subject.length > 0 ? object : [])])];
}

/** « a promis à X, au cours d'un entretien à Oslo, »: whoever speaks and to whom. */
function addressedSides(view: View, noun: NounAt): string[] {
  const verb = verbBefore(view, noun);
  if (!verb || verb.passive || whereIn(view, noun.end, noun.end + DATE_REACH).place === null) return [];
  const [named] = within(view.who, verb.last, noun.at);
  if (!named || !TO.has(wordAt(view, named.first - 1))) return [];
  return [...new Set([...subjectOf(view, verb), ...named.mention.actors])];
}

const TO = new Set(["a", "au", "aux"]);

/** « Une réunion prévue jeudi avec X a été reportée »: the other side is whom the sentence before is about. */
function personSpokenOf(view: View, noun: NounAt, others: readonly string[]): string[] {
  const first = sentenceAt(view, noun.at)?.first ?? noun.at;
  const isSubject = noun.at - first <= 3 && ["un", "une"].includes(wordAt(view, beforeNoun(view, noun.at)));
  if (!isSubject || noun.kind !== "contact" || others.length !== 1) return [];
  const before = view.document.sentences[(view.document.sentenceAt[noun.at] ?? 0) - 1];
  const verb = before && verbsIn(view, before.first, before.last).find(isFiniteVerb);
  const told = verb && others.some((id) => isPerson(view, id)) ? persons(view, subjectOf(view, verb)) : [];
  return told.length === 1 ? told : [];
}

/** The person told last before a noun in its sentence. */
function personBefore(view: View, noun: NounAt): string[] {
  const sentence = sentenceAt(view, noun.at);
  const before = within(view.who, sentence?.first ?? noun.at, noun.at);
  const last = before.findLast(({ mention }) => mention.actors.some((id) => isPerson(view, id)));
  return last ? [...last.mention.actors] : [];
}
