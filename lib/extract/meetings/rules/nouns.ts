import type { DayInterval } from "@/lib/calendar";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { dateBefore, isVague, lengthened } from "../read/dates";
import { isOfGroup } from "../read/gathering";
import { nounAt, repeatedAt } from "../read/noun-at";
import { dateAround, dateIn, dayBeside, opensWith, overDays, SURROUNDING } from "../read/noun-date";
import { nounOutcome } from "../read/noun-outcome";
import { partiesOfNoun } from "../read/noun-parties";
import { placeOf } from "../read/noun-place";
import { nounStatus } from "../read/noun-status";
import { nounRegion, verbBefore, verbsOfSubject } from "../read/noun-verbs";
import { beforeNoun, isDefinite, isDuring, isEnded, type NounAt } from "../read/nouns";
import { occasionIn, placeOfMargin } from "../read/occasion";
import { isEachWith, isSeparate, splitBy } from "../read/one-by-one";
import { daysFromOpening } from "../read/opening-day";
import { leadersIn, presentIn } from "../read/parties";
import { typeIn } from "../read/type";
import { nextStop } from "../read/verb-place";
import type { Draft } from "../types";
import { isOf, type Stretch, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** A stretch that tells of a noun, with the verb it is the subject of there. */
type Told = { readonly stretch: Stretch; readonly verb: VerbGroup | null };

const LONGEST = 150;

/** « Le 14e sommet de l'Igad s'est ouvert lundi à Djibouti », « a tenu vendredi une réunion extraordinaire »: of whom comes later. */
function frameAt(view: View, noun: NounAt): Draft[] {
  if (noun.kind === "contact" && !wordAt(view, noun.at).startsWith("reunion")) return [];
  const region = nounRegion(view, noun);
  return toldOf(view, noun, region)
    .flatMap((part) => draftOf(view, noun, region, part, [], true))
    .filter(({ date, type }) => date !== null && (type === "multilateral" || noun.kind !== "contact"))
    .map((draft) => Object.assign(draft, { isFrame: true }));
}

/** The contacts that a noun tells; those with nobody named point back to one told elsewhere. */
function contactsOfNoun(view: View, noun: NounAt): Draft[] {
  const region = nounRegion(view, noun);
  const told = toldOf(view, noun, region);
  const last = Math.min(noun.end + LONGEST, Math.max(region, ...told.map(({ stretch }) => stretch.last)));
  const participants = isOfHost(view, noun) ? [] : partiesOfNoun(view, noun, last);
  if (noun.isAnaphoric && participants.length < 2) return [];
  const there = presentAt(view, noun, last, participants);
  // « le sommet du G20 » is the organisation's own, not that of people named near.
  if (participants.length === 0 && within(view.groups, noun.end, noun.end + 4).length > 0)
    return frameAt(view, noun);
  if (there.length === 0) {
    const isEach =
      isSeparate(view, noun.end) || isEachWith(view, { first: noun.end, last }) || isStrung(view, noun);
    const groups = isEach ? splitBy(participants, participants.slice(0, 1)) : [participants];
    const found = told.flatMap((part) => groups.flatMap((group) => draftOf(view, noun, region, part, group)));
    return found.length === 0 && participants.length === 0 ? frameAt(view, noun) : found;
  }
  const drafts = told.flatMap((part) => draftOf(view, noun, region, part, []));
  return [...drafts, ...drafts.map((draft) => presenceOf(draft, there))];
}

/** « l'hôte de la réunion, X, a dit »: who says so does not meet whom he names. */
function isOfHost(view: View, { at }: NounAt): boolean {
  const first = beforeNoun(view, at);
  const before = isOf(view, first) ? first - 1 : first - 2;
  return wordAt(view, before) === "hote" || wordAt(view, before) === "hotesse";
}

const STRINGING = new Set(["enchainer", "multiplier"]);

/** « a enchaîné les entretiens avec X, Y et Z ». */
function isStrung(view: View, noun: NounAt): boolean {
  return STRINGING.has(verbBefore(view, noun)?.lemma ?? "");
}

/** Those told only to have been at a gathering: « la cérémonie, présidée par X », « s'est déroulée en présence de Y ». */
function presentAt(view: View, noun: NounAt, last: number, participants: readonly string[]): string[] {
  // « Un sommet, convoqué par X, a réuni »
  const stretch = { first: noun.end, last };
  if (!isDefinite(view, noun) && !isAtCeremony(view, noun))
    return noun.kind === "event" && participants.length === 0 ? leadersIn(view, stretch) : [];
  if (participants.length > 1 && noun.isCeremony !== true) return [];
  return [...new Set([...participants, ...leadersIn(view, stretch), ...presentIn(view, stretch)])];
}

/** « lors d'une cérémonie présidée par X, en présence de Y ». */
function isAtCeremony(view: View, noun: NounAt): boolean {
  return noun.isCeremony === true && isDuring(view, noun);
}

function presenceOf(draft: Draft, participants: readonly string[]): Draft {
  return Object.assign({}, draft, { rule: "meetings/noun", participants, isPresence: true });
}

function toldOf(view: View, noun: NounAt, region: number): Told[] {
  const own = { first: noun.end, last: nextStop(view, { first: noun.end, last: region }) };
  const pairs = pairsIn(view, own);
  if (pairs.length > 1) return pairs.map((stretch) => ({ stretch, verb: null }));
  const verbs = verbsOfSubject(view, noun);
  if (verbs.length === 0) return [{ stretch: own, verb: null }];
  return verbs.map((verb, index) => ({
    stretch: {
      first: index === 0 ? noun.end : verb.first,
      // « Le dîner a été suivi jeudi d'un sommet »: the day is that of the second.
      last: isSurrounded(verb) ? verb.first : endOf(view, verb),
    },
    verb,
  }));
}

function isSurrounded({ lemma, passive }: VerbGroup): boolean {
  return passive && SURROUNDING.has(lemma);
}

function endOf(view: View, verb: VerbGroup): number {
  const last = sentenceAt(view, verb.head)?.last ?? verb.last;
  // « a fini par se tenir le 3 décembre »
  const next = verbsIn(view, verb.last, last).find(
    ({ tense, lemma, reflexive }) =>
      tense !== "participle" && !(tense === "infinitive" && reflexive && HAPPENING.has(lemma)),
  );
  return next?.first ?? last;
}

const HAPPENING = new Set(["tenir", "derouler", "ouvrir"]);

/** Cuts « en Chine les 4 et 5 septembre et à Genève le 26 août » into pairs of place and date. */
function pairsIn(view: View, { first, last }: Stretch): Stretch[] {
  const cuts = [first];
  for (let token = first + 1; token < last; token++) {
    const word = wordAt(view, token);
    if (word !== "et" && word !== "puis") continue;
    if (!["a", "en", "au"].includes(wordAt(view, token + 1))) continue;
    const isPair =
      within(view.when, cuts.at(-1) ?? first, token).length > 0 && within(view.when, token, last).length > 0;
    if (isPair) cuts.push(token);
  }
  return cuts.map((start, index) => ({ first: start, last: cuts[index + 1] ?? last }));
}

function draftOf(
  view: View,
  noun: NounAt,
  region: number,
  { stretch, verb }: Told,
  participants: readonly string[],
  isFrame = false,
): Draft[] {
  const own = dateIn(view, stretch, verb);
  const occasion = occasionIn(view, stretch);
  const isAlone = verb !== null && isSurrounded(verb);
  const near = own ?? (isAlone ? null : (dateAround(view, noun, stretch, verb) ?? occasion.date));
  const isNamed = participants.length > 1;
  // « Une rencontre avec X avait suivi »: on the day told before
  const isNext = isNamed && near === null && verb?.lemma === "suivre" && verb.tense === "pluperfect";
  const told = isNext ? dateBefore(view, noun.at, 1) : (near ?? (isNamed ? dayBeside(view, noun) : null));
  const date = told && isAheadOfEnd(view, noun, told) ? null : told;
  const isClosing = (noun.kind === "event" && isEnded(view, noun)) || isAtCeremony(view, noun);
  if (!isNamed && own === null && !isFrame && !isDefinite(view, noun) && !isClosing) return [];
  const days = isClosing && date ? overDays(view, noun, date) : null;
  const status = nounStatus(view, noun, region, verb, date);
  if (status === null) return [];
  const whole = status === "held" ? daysFromOpening(view, noun, stretch, verb) : null;
  const where = placeOf(view, noun, stretch, verb);
  const type =
    typeIn(view, noun.at, stretch.last, isOfMany(view, noun, participants) ? "multilateral" : noun.type) ??
    (where.place === null ? "phone-call" : "meeting");
  return [
    {
      rule: isNamed ? "meetings/noun" : "meetings/points-back",
      type: noun.isPairable && participants.length === 2 ? "meeting" : type,
      participants: isNamed ? participants : [],
      date: whole ?? days ?? (date ? lengthened(view, noun.at, date) : null),
      dateRole: whole || days || opensWith(view, noun, stretch, verb) ? "start" : "whole",
      isVague: isVague(view, noun.at, date),
      place: where.place ?? occasion.place ?? placeOfMargin(view, noun.at),
      venue: where.venue,
      status,
      outcome: nounOutcome(view, noun, verb ? [verb] : []),
      at: noun.at,
      sentence: view.document.sentenceAt[noun.at] ?? 0,
      kind: noun.kind,
      ...(noun.isPairable && !isAt(view, noun) && { isPairable: true }),
      ...(noun.isCeremony && { isCeremony: true }),
    },
  ];
}

/** « a accepté de se rendre à Oslo en avril, à l'issue d'un entretien »: what is over was not on a day to come. */
function isAheadOfEnd(view: View, noun: NounAt, { start }: DayInterval): boolean {
  if (start <= view.anchor.end || !isEnded(view, noun)) return false;
  const sentence = sentenceAt(view, noun.at);
  const teller = sentence ? verbsIn(view, sentence.first, noun.at).find(isFiniteVerb) : undefined;
  return teller?.tense === "past" || teller?.tense === "pluperfect";
}

const MANY = 5;

/** « une réunion » of five or more, or of an organisation, is a conference. */
function isOfMany(view: View, noun: NounAt, participants: readonly string[]): boolean {
  if (!wordAt(view, noun.at).startsWith("reunion")) return false;
  return participants.length >= MANY || isOfGroup(view, noun);
}

/** « accueillera X au sommet arabe »: a summit of others too. */
function isAt(view: View, { at }: NounAt): boolean {
  return wordAt(view, beforeNoun(view, at)) === "au";
}

/** Contacts told by a noun of contact. */
export const nounRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/noun",
    note: "a noun of contact with the people it brings together: « entre X et Y », « avec Y », « X-Y », « réunissant X et Y »",
    find: (view, token) => told(view, token).filter(({ participants }) => participants.length > 0),
    examples: [
      [
        "L'entretien entre ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ aura lieu ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a eu ⟦T 2016-09-07|mercredi⟧ une conversation téléphonique avec ⟦A angela-merkel|Mme Merkel⟧.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel held",
      ],
      [
        "Le sommet ⟦A matteo-renzi|Renzi⟧-⟦A angela-merkel|Merkel⟧, prévu ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧, a été annulé.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel cancelled",
      ],
    ],
    counterExamples: [
      "⟦A france|Paris⟧ appelle à une rencontre entre ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ⟦T 2016-09-09|vendredi⟧.",
      "Une rencontre ⟦T 2016-09-09|vendredi⟧ entre ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ est inutile.",
      "⟦A matteo-renzi|M. Renzi⟧ a donné ⟦T 2016-09-07|mercredi⟧ une conférence de presse avec ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
  {
    name: "meetings/points-back",
    note: "« la rencontre », « les pourparlers » add date, place or fate to a contact whose people are named near",
    find: (view, token) => told(view, token).filter(({ participants }) => participants.length === 0),
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se verront à ⟦P rome|Rome⟧. La rencontre est prévue ⟦T 2016-09-09|vendredi⟧.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ devaient se voir ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧. La réunion a été reportée.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel postponed",
      ],
    ],
    counterExamples: ["La rencontre est prévue ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧."],
  },
];

function told(view: View, token: number): Draft[] {
  const noun = nounAt(view, token) ?? repeatedAt(view, token);
  return noun ? contactsOfNoun(view, noun) : [];
}
