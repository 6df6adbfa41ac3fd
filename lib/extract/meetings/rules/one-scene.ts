import { contains, type DayInterval } from "@/lib/calendar";
import { AWAY_VERBS } from "@/lib/lexicon/contact-acts";
import { CONTACT_NOUNS, CONTACT_VERBS, DENYING_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type Sentence, type VerbGroup } from "@/lib/text";
import { datesIn, spanFrom } from "../read/dates";
import { governorOf } from "../read/fronted";
import { actorsIn, isJoined } from "../read/persons";
import { whereIn } from "../read/places";
import type { Draft } from "../types";
import {
  clauseAt,
  isPerson,
  type Stretch,
  sentenceAt,
  type View,
  verbFrom,
  verbsIn,
  within,
  wordAt,
} from "../view";
import { isWritten } from "./joint-acts";
import type { ContactRule } from "./rule";

/** Tokens of a sentence at most: a longer one tells of more than one scene. */
const LONGEST = 110;
/** Days of a scene at most, and where the sentence tells no other. */
const LONGEST_SCENE = 10;
const LONGEST_ALONE = 31;

/**
 * Where no word of contact is known: « Le 18 août, au Caire, le président X avait, avec Y, mis au point une trêve ». Two
 * persons of different sides whom one sentence puts at one place on one day were there together.
 */
function sharesScene(view: View, token: number): Draft[] {
  const sentence = sentenceAt(view, token);
  if (!sentence || sentence.first !== token || sentence.last - sentence.first > LONGEST) return [];
  if (isUnreal(view, sentence) || isWritten(view, sentence)) return [];
  const participants = personsIn(view, sentence);
  if (participants.length < 2 || participants.length > MOST || areOneSide(view, participants)) return [];
  if (!areTied(view, sentence, participants)) return [];
  const where = whereIn(view, sentence.first, sentence.last);
  const date = where.place === null ? null : dayIn(view, sentence, where.place);
  const verb = verbsIn(view, sentence.first, sentence.last).find(isTelling(view));
  if (where.place === null || date === null || !verb) return [];
  const status = statusFor(view, verb, date);
  if (status === null) return [];
  return [
    {
      rule: "meetings/one-scene",
      type: "meeting",
      participants,
      date,
      dateRole: "whole",
      isVague: false,
      ...where,
      status,
      outcome: null,
      at: verb.head,
      sentence: sentence.index,
      kind: "contact",
    },
  ];
}

const MOST = 6;

function isTelling(view: View): (verb: VerbGroup) => boolean {
  return (verb) => isFiniteVerb(verb) && clauseAt(view, verb.head)?.kind !== "reporting";
}

/** Persons who act in the sentence: not who only says so, nor who is named to say whose somebody is. */
function personsIn(view: View, { first, last }: Stretch): string[] {
  const said = within(view.who, first, last).filter(
    (mention) => clauseAt(view, mention.first)?.kind === "reporting",
  );
  const aside = new Set(said.flatMap(({ mention }) => mention.actors));
  for (const mention of within(view.who, first, last))
    if (isSomebodys(view, mention.first)) for (const id of mention.mention.actors) aside.add(id);
  return actorsIn(view, first, last).filter((id) => isPerson(view, id) && !aside.has(id));
}

const LONGEST_TITLE = 7;
const OWNERS = new Set(["son", "sa", "leur"]);

/** « son ambassadeur X », « le porte-parole du gouvernement, X »: who is somebody's man, or speaks. */
function isSomebodys(view: View, token: number): boolean {
  for (let at = token - 1; at >= token - LONGEST_TITLE; at--) {
    const word = wordAt(view, at);
    if (word === "parole") return true;
    if (word === "." || word === "et" || isHomologue(word)) return false;
    if (OWNERS.has(word)) return true;
  }
  return false;
}

function isHomologue(word: string): boolean {
  return word.startsWith("homologue") || word === "vis";
}

/** Prepositions that put somebody there. */
const TIES = new Set(["avec", "aupres", "devant", "par", "chez"]);
const TO = new Set(["a", "au", "aux"]);
const BESIDE = new Set(["cote", "cotes", "presence", "egide", "face", "hote", "entre"]);

/** Whether one of them stands « avec », « devant », « à » or beside another, or two are named side by side. */
function areTied(view: View, { first, last }: Stretch, ids: readonly string[]): boolean {
  const mentions = within(view.who, first, last).filter(({ mention }) =>
    mention.actors.some((id) => ids.includes(id)),
  );
  return mentions.some((mention, index) => {
    if (mention.mention.actors.length > 1) return true;
    const before = mentions[index - 1];
    if (before && isJoined(view, before.last, mention.first)) return true;
    const verb = view.verbs[verbFrom(view, mention.first) - 1];
    const floor = verb && verb.last <= mention.first ? verb.last : (verb?.first ?? first);
    const governor = governorOf(view, mention.first, Math.max(first, floor));
    if (governor !== null && TIES.has(governor)) return true;
    if (governor !== null && TO.has(governor)) return index > 0 && !isAway(view, mention.first);
    return isBeside(view, mention.first, first);
  });
}

const LONGEST_PHRASE = 8;

function isBeside(view: View, token: number, floor: number): boolean {
  for (let at = token - 1; at >= Math.max(floor, token - LONGEST_PHRASE); at--) {
    if (BESIDE.has(wordAt(view, at))) return true;
    if (wordAt(view, at) === ",") return false;
  }
  return false;
}

/** « s'est heurté à X », « succède à X ». */
function isAway(view: View, token: number): boolean {
  const verb = view.verbs[verbFrom(view, token) - 1];
  return verb !== undefined && AWAY_VERBS.has(verb.lemma);
}

/** Whether all are known to act for one state or organisation. */
function areOneSide({ registry }: View, ids: readonly string[]): boolean {
  const [first, ...others] = ids.map((id) => registry.actors.get(id)?.of ?? null);
  return first !== null && others.every((of) => of === first);
}

/** The days told in the sentence, of several those nearest to the place. */
function dayIn(view: View, { first, last }: Sentence, place: string): DayInterval | null {
  const dates = datesIn(view, first, last, false);
  const there =
    within(view.where, first, last).find(({ mention }) => mention.place === place)?.first ?? first;
  const spans = dates.flatMap((date, index) => {
    const span = spanFrom(view, dates, index);
    return span ? [{ span, distance: Math.abs(date.first - there) }] : [];
  });
  const [nearest] = spans.toSorted((a, b) => a.distance - b.distance);
  if (!nearest) return null;
  // « les 15 et 16 décembre »: the run that the nearest one belongs to
  const { span } = spans.find((one) => contains(one.span, nearest.span)) ?? nearest;
  return span.end - span.start > (spans.length === 1 ? LONGEST_ALONE : LONGEST_SCENE) ? null : span;
}

const NONE = new Set(["aucun", "aucune", "sans"]);
const UNREAL = new Set([
  "si",
  "faute",
  "debat",
  "voix",
  "motion",
  "intention",
  "telephone",
  "lettre",
  "communique",
]);

const SENDING = new Set(["depecher", "envoyer", "mandater"]);
const INVITING = new Set(["convier", "inviter", "proposer"]);

/** « sans avoir rencontré Y », « aucun tête-à-tête », « a démenti », « par la voix de Y », « au téléphone ». */
function isUnreal(view: View, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (UNREAL.has(word)) return true;
    const noun = CONTACT_NOUNS.get(word);
    if (noun && word !== "entretiens" && (noun.kind !== "talks" || NONE.has(wordAt(view, token - 1))))
      return true;
  }
  return verbsIn(view, first, last).some(
    ({ lemma }) =>
      AWAY_VERBS.has(lemma) ||
      DENYING_VERBS.has(lemma) ||
      SENDING.has(lemma) ||
      CONTACT_VERBS.has(lemma) ||
      INVITING.has(lemma),
  );
}

function statusFor(
  view: View,
  { tense, modal, negated }: VerbGroup,
  date: DayInterval,
): Draft["status"] | null {
  if (date.start > view.anchor.end) return negated ? null : "planned";
  if (date.end < view.anchor.start) return "held";
  const isAhead = tense === "future" || (modal !== null && tense !== "past" && tense !== "pluperfect");
  return isAhead ? "planned" : "held";
}

/** Who is told to have been at one place on one day, where nothing else tells a contact. */
export const oneSceneRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/one-scene",
    note: "two persons of different sides whom one sentence puts at one place on one day, where no word of contact is known",
    find: sharesScene,
    examples: [
      [
        "Le ⟦T 2016-08-18|18 août⟧, à ⟦P rome|Rome⟧, ⟦A matteo-renzi|M. Renzi⟧ avait, avec ⟦A angela-merkel|Mme Merkel⟧, mis au point une trêve.",
        "meeting 2016-08-18 rome matteo-renzi+angela-merkel held agreement",
      ],
      [
        "Un précédent cycle, le ⟦T 2016-08-18|18 août⟧ à ⟦P rome|Rome⟧, avait permis à ⟦A matteo-renzi|M. Renzi⟧ et à ⟦A angela-merkel|Mme Merkel⟧ de renouer le fil.",
        "meeting 2016-08-18 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a quitté ⟦P rome|Rome⟧ ⟦T 2016-09-07|mercredi⟧ sans avoir rencontré ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ est arrivé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧, a dit ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
];
