import type { DayInterval } from "@/lib/calendar";
import { CANCELLING_VERBS, OPENING_VERBS, POSTPONING_VERBS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { dateBefore, dateNear, datesIn, isVague, lengthened, spanFrom } from "../read/dates";
import { nounAt } from "../read/noun-at";
import { HOLDING, partiesOfNoun } from "../read/noun-parties";
import { nounStatus } from "../read/noun-status";
import { nounRegion, verbBefore, verbsOfSubject } from "../read/noun-verbs";
import { beforeNoun, isDefinite, isDuring, isEnded, isInPassing, type NounAt } from "../read/nouns";
import { occasionIn, placeOfMargin } from "../read/occasion";
import { isEachWith, isSeparate, splitBy } from "../read/one-by-one";
import { leadersIn, presentIn } from "../read/parties";
import { describedPlace, placeOfNoun, whereIn } from "../read/places";
import { typeIn } from "../read/type";
import { piecesOf } from "../read/verb-place";
import type { Draft } from "../types";
import { clauseAt, clausesOf, type Stretch, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** A stretch that tells of a noun, with the verb it is the subject of there. */
type Told = { readonly stretch: Stretch; readonly verb: VerbGroup | null };

const LONGEST = 150;

/** The contacts that a noun tells; those with nobody named point back to one told elsewhere. */
function contactsOfNoun(view: View, noun: NounAt): Draft[] {
  const region = nounRegion(view, noun);
  const told = toldOf(view, noun, region);
  const last = Math.min(noun.end + LONGEST, Math.max(region, ...told.map(({ stretch }) => stretch.last)));
  const participants = partiesOfNoun(view, noun, last);
  const there = presentAt(view, noun, last, participants);
  // « le sommet du G20 » is the organisation's own, not that of people named near.
  if (participants.length === 0 && within(view.groups, noun.end, noun.end + 4).length > 0) return [];
  if (there.length === 0) {
    const isEach =
      isSeparate(view, noun.end) || isEachWith(view, { first: noun.end, last }) || isStrung(view, noun);
    const groups = isEach ? splitBy(participants, participants.slice(0, 1)) : [participants];
    return told.flatMap((part) => groups.flatMap((group) => draftOf(view, noun, region, part, group)));
  }
  const drafts = told.flatMap((part) => draftOf(view, noun, region, part, []));
  return [...drafts, ...drafts.map((draft) => presenceOf(draft, there))];
}

const STRINGING = new Set(["enchainer", "multiplier"]);

/** « a enchaîné les entretiens avec X, Y et Z ». */
function isStrung(view: View, noun: NounAt): boolean {
  return STRINGING.has(verbBefore(view, noun)?.lemma ?? "");
}

/** Those told only to have been at a gathering: « la cérémonie, présidée par X », « s'est déroulée en présence de Y ». */
function presentAt(view: View, noun: NounAt, last: number, participants: readonly string[]): string[] {
  if (!isDefinite(view, noun)) return [];
  if (participants.length > 1 && noun.isCeremony !== true) return [];
  const stretch = { first: noun.end, last };
  return [...new Set([...participants, ...leadersIn(view, stretch), ...presentIn(view, stretch)])];
}

function presenceOf(draft: Draft, participants: readonly string[]): Draft {
  return Object.assign({}, draft, { rule: "meetings/noun", participants, isPresence: true });
}

function toldOf(view: View, noun: NounAt, region: number): Told[] {
  const own = { first: noun.end, last: region };
  const pairs = pairsIn(view, own);
  if (pairs.length > 1) return pairs.map((stretch) => ({ stretch, verb: null }));
  const verbs = verbsOfSubject(view, noun);
  if (verbs.length === 0) return [{ stretch: own, verb: null }];
  return verbs.map((verb, index) => ({
    stretch: { first: index === 0 ? noun.end : verb.first, last: endOf(view, verb) },
    verb,
  }));
}

function endOf(view: View, verb: VerbGroup): number {
  const last = sentenceAt(view, verb.head)?.last ?? verb.last;
  return verbsIn(view, verb.last, last).find(({ tense }) => tense !== "participle")?.first ?? last;
}

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
): Draft[] {
  // « Le dîner a été suivi jeudi d'un sommet »: the day is that of the second.
  const isFollowed = verb?.lemma === "suivre" && verb.passive;
  const own = dateIn(view, isFollowed ? { first: stretch.first, last: verb.first } : stretch);
  const occasion = occasionIn(view, stretch);
  const near = own ?? (isFollowed ? null : (occasion.date ?? dateAround(view, noun, stretch, verb)));
  const isNamed = participants.length > 1;
  // « Une rencontre avec X avait suivi »: on the day told before
  const isNext = isNamed && near === null && verb?.lemma === "suivre" && verb.tense === "pluperfect";
  const date = isNext ? dateBefore(view, noun.at, 1) : near;
  const isClosing = noun.kind === "event" && isEnded(view, noun);
  if (!isNamed && own === null && !isDefinite(view, noun) && !isClosing) return [];
  const days = isClosing && date ? overDays(view, noun, date) : null;
  const status = nounStatus(view, noun, region, verb, date);
  if (status === null) return [];
  const type = typeIn(view, noun.at, stretch.last, noun.type) ?? "phone-call";
  const where = placeOf(view, noun, stretch);
  return [
    {
      rule: isNamed ? "meetings/noun" : "meetings/points-back",
      type: noun.isPairable && participants.length === 2 ? "meeting" : type,
      participants: isNamed ? participants : [],
      date: days ?? (date ? lengthened(view, noun.at, date) : null),
      dateRole: days || opensWith(view, noun, stretch, verb) ? "start" : "whole",
      isVague: isVague(view, noun.at, date),
      place: where.place ?? occasion.place ?? placeOfMargin(view, noun.at),
      venue: where.venue,
      status,
      outcome: null,
      at: noun.at,
      sentence: view.document.sentenceAt[noun.at] ?? 0,
      kind: noun.kind,
      ...(noun.isPairable && !isAt(view, noun) && { isPairable: true }),
      ...(noun.isCeremony && { isCeremony: true }),
    },
  ];
}

/** « accueillera X au sommet arabe »: a summit of others too. */
function isAt(view: View, { at }: NounAt): boolean {
  return wordAt(view, beforeNoun(view, at)) === "au";
}

/** « à l'issue d'un sommet de deux jours », said with its last day. */
function overDays(view: View, noun: NounAt, { start, end }: DayInterval): DayInterval | null {
  const [lasting] = within(view.lasting, noun.end, noun.end + 3);
  const days = /^P(\d+)D$/.exec(lasting?.mention.value ?? "");
  return days && start === end ? { start: end - Number(days[1]) + 1, end } : null;
}

function dateIn(view: View, { first, last }: Stretch): DayInterval | null {
  const dates = datesIn(view, first, last, true);
  return dates.length > 0 ? spanFrom(view, dates, 0) : null;
}

function dateAround(view: View, noun: NounAt, stretch: Stretch, verb: VerbGroup | null): DayInterval | null {
  const sentence = sentenceAt(view, noun.at);
  const clause = clauseAt(view, noun.at);
  if (!sentence || !clause || (isInPassing(view, noun) && !isEnded(view, noun))) return null;
  if (verb) return dateNear(view, verb.last, sentence.first, stretch.last);
  const governor = verbBefore(view, noun);
  // « est revenue mardi sur sa rencontre avec X »: the day is that of the telling.
  const isOwn =
    governor === null ||
    HOLDING.has(governor.lemma) ||
    isFated(view, governor) ||
    (governor.lemma === "suivre" && governor.passive) ||
    (GOING.has(governor.lemma) && isGoal(view, noun));
  if (!isOwn && !isEnded(view, noun) && !isDuring(view, noun)) return null;
  const own = dateNear(view, noun.at, clause.first, clause.last);
  if (own) return own;
  const pieces = governor
    ? piecesOf(view, governor)
    : clausesOf(view, sentence).filter(
        ({ verb: carrier, kind }) => carrier === clause.verb && kind === "main",
      );
  for (const { first, last } of pieces) {
    const date = dateNear(view, first, first, last);
    if (date) return date;
  }
  return null;
}

const GOING = new Set(["attendre", "rendre", "aller", "partir", "arriver", "venir", "voyager", "rallier"]);

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
function opensWith(view: View, noun: NounAt, stretch: Stretch, verb: VerbGroup | null): boolean {
  if (verb && OPENING_VERBS.has(verb.lemma)) return true;
  const [first] = verbsIn(view, noun.end, stretch.last);
  return first?.tense === "participle" && OPENING_VERBS.has(first.lemma);
}

function placeOf(view: View, noun: NounAt, stretch: Stretch): Pick<Draft, "place" | "venue"> {
  const named = placeOfNoun(view, noun.end);
  if (named !== null) return { place: named, venue: null };
  const behind = whereIn(view, stretch.first, nextStop(view, stretch));
  if (behind.place !== null) return behind;
  const described = describedPlace(view, stretch.first, stretch.last);
  if (described !== null) return { place: described, venue: null };
  const clause = clauseAt(view, noun.at);
  if (!clause || (isInPassing(view, noun) && !isEnded(view, noun))) return behind;
  const governor = verbBefore(view, noun);
  // « se rendra à X, en Y, pour un entretien »
  const going = governor && GOING.has(governor.lemma) && isGoal(view, noun) ? governor : null;
  const reached = going ? whereIn(view, going.last, noun.at) : behind;
  return reached.place === null ? whereIn(view, clause.first, clause.last) : reached;
}

/** « un tête-à-tête avec X, puis à Y »: where a journey goes on to its next stop. */
function nextStop(view: View, { first, last }: Stretch): number {
  for (let token = first; token < last; token++)
    if (wordAt(view, token) === "puis" && ["a", "au", "en"].includes(wordAt(view, token + 1))) return token;
  return last;
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
  const noun = nounAt(view, token);
  return noun ? contactsOfNoun(view, noun) : [];
}
