import { JOURNEY_VERBS, PERSUADING_VERBS } from "@/lib/lexicon/host-frames";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { governorOf } from "../read/fronted";
import { bothSides, endOfObject, withIn } from "../read/parties";
import { isComplement, isExcluded, regionAfter } from "../read/persons";
import { type Where, whereOf } from "../read/places";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { isPerson, personsOf, type View, verbsIn, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

const PURPOSE_REACH = 30;

/** « X s'envolera lundi pour Oslo dans l'espoir d'y trouver Y », « est venu à Oslo convaincre Y »: a journey to somebody. */
function goesFor(view: View, verb: VerbGroup): Draft[] {
  const isCall = verb.lemma === "decrocher" && hasNear(view, verb.last, PHONES);
  const isJourney = JOURNEY_VERBS.has(verb.lemma) || hasNear(view, verb.last, JOURNEYS);
  if (!isFiniteVerb(verb) || verb.negated || verb.passive || (!isCall && !isJourney)) return [];
  const purpose = purposeOf(view, verb);
  if (!purpose) return [];
  const subject = personsOf(view, subjectOf(view, verb));
  const met = metIn(view, purpose, subject);
  if (met.length === 0) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/goes-for",
    () => bothSides(view, subject, met),
    isCall ? "phone-call" : "meeting",
  )
    .map((draft) => (isCall || draft.place !== null ? draft : { ...draft, ...goalOf(view, verb, purpose) }))
    .filter(({ date, place }) => date !== null && (isCall || place !== null));
}

/** « pour Oslo », « a gagné Oslo », « le voyage d'Oslo »: where a journey leads to. */
function goalOf(view: View, verb: VerbGroup, purpose: VerbGroup): Where {
  return whereOf(view, within(view.where, verb.last, purpose.first).slice(0, 1));
}

const JOURNEYS = new Set(["voyage", "deplacement", "route", "chemin", "cap"]);
const PHONES = new Set(["telephone", "combine"]);
const NEAR = 3;

function hasNear(view: View, from: number, words: ReadonlySet<string>): boolean {
  for (let token = from; token < from + NEAR; token++) if (words.has(wordAt(view, token))) return true;
  return false;
}

/** The infinitive that tells what a journey is for: behind « pour », « afin de », « dans l'espoir de », or right behind its goal. */
function purposeOf(view: View, verb: VerbGroup): VerbGroup | null {
  const [next] = verbsIn(view, verb.last, verb.last + PURPOSE_REACH);
  if (!next || next.tense !== "infinitive" || next.negated || next.passive) return null;
  if (!PERSUADING_VERBS.has(next.lemma) || next.reflexive) return null;
  const before = wordAt(view, next.first - 1);
  if (before === "pour") return next;
  if (before === "de" || before === "d'") {
    const told = wordAt(view, next.first - 2);
    return told === "afin" || told === "espoir" || told === "intention" || told === "charge" ? next : null;
  }
  const isGoal = [
    ...within(view.where, verb.last, next.first),
    ...within(view.when, verb.last, next.first),
  ].some(({ last }) => last === next.first);
  return isGoal ? next : null;
}

const OBJECT_REACH = 12;

/** Whom it is done to: behind « à », « auprès de », or as the object right behind. */
function metIn(view: View, purpose: VerbGroup, subject: readonly string[]): string[] {
  const last = endOfObject(view, { first: purpose.last, last: regionAfter(view, purpose.last) });
  const mentions = within(view.who, purpose.last, last).filter(
    ({ mention, first }) => !mention.actors.some((id) => subject.includes(id)) && !isExcluded(view, first),
  );
  const to = mentions.find(({ first }) =>
    ["a", "au", "aux"].includes(governorOf(view, first, purpose.last) ?? ""),
  );
  const [near] = mentions;
  const isObject =
    near &&
    near.first - purpose.last <= OBJECT_REACH &&
    !isComplement(view, near) &&
    isFree(view, purpose, near.first);
  const found = to ?? (isObject ? near : undefined);
  const met = found ? found.mention.actors : withIn(view, { first: purpose.last, last });
  return met.filter((id) => isPerson(view, id));
}

function isFree(view: View, { last }: VerbGroup, name: number): boolean {
  return governorOf(view, name, last) === null && within(view.where, last, name).length === 0;
}

/** Contacts told by what a journey is for. */
export const goesForRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/goes-for",
    note: "a journey on a day « pour convaincre X », « afin de remettre à X », « dans l'espoir d'y trouver X » leads to X",
    find: goesFor,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a débarqué ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ pour convaincre ⟦A angela-merkel|Mme Merkel⟧ de céder.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ ira ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧ soumettre un plan à ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a débarqué ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ pour critiquer ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a débarqué ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ pour demander le départ d'⟦A angela-merkel|Angela Merkel⟧.",
    ],
  },
];
