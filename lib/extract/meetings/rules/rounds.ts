import { HOLDING_VERBS, OPENING_VERBS, RECIPROCAL_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { presentBefore } from "../read/beside";
import { isVague, lengthened } from "../read/dates";
import { hasDelegation } from "../read/delegations";
import { nounAt } from "../read/noun-at";
import { statesOfOfficials } from "../read/officials";
import { cleftBefore } from "../read/opener";
import { presentIn } from "../read/parties";
import { actorsIn, companions, regionAfter } from "../read/persons";
import { statusOf } from "../read/status";
import { subjectOf } from "../read/subjects";
import { dateOf } from "../read/verb-date";
import { placeOf } from "../read/verb-place";
import type { Draft } from "../types";
import { clauseAt, isPerson, type Stretch, sentenceAt, type View, verbFrom, within, wordAt } from "../view";
import { agreementSaid } from "./agreements";
import type { ContactRule } from "./rule";

const OBJECT_REACH = 24;
const SUBJECT_REACH = 24;
/** Verbs of which a round is the object besides those of holding. */
const RUNNING = new Set(
  "lancer entamer reprendre poursuivre boucler engager suspendre interrompre rouvrir inaugurer clore".split(
    " ",
  ),
);
/** Verbs of which a round is the subject. */
const GOING = new Set(
  "avoir achever aboutir commencer conclure debuter demarrer derouler echouer ouvrir prolonger poursuivre reprendre clore solder tenir terminer".split(
    " ",
  ),
);
const PARTING = new Set(["separer", "quitter"]);
/** Verbs of which the subject brings the others together. */
const BRINGING = new Set(["arracher", "obtenir", "reunir", "rassembler", "convoquer"]);

/**
 * « Le gouvernement et les rebelles ont ouvert lundi à Oslo des pourparlers »: talks of sides without names, which those
 * told to lead them fill.
 */
function round(view: View, verb: VerbGroup): Draft[] {
  const clause = clauseAt(view, verb.head);
  // « C'est sous l'égide de X que les deux délégations s'étaient réunies »
  const cleft = cleftBefore(view, verb);
  const isTold = clause?.kind === "main" || clause?.kind === "relative" || cleft !== null;
  if ((!isFiniteVerb(verb) && !isAtLast(view, verb)) || !isTold) return [];
  const said = agreementSaid(view, verb);
  const noun = talksAround(view, verb);
  const isMet = verb.reflexive && verb.number === "plural" && isGathering(verb.lemma);
  const brings = BRINGING.has(verb.lemma) && !verb.passive;
  if (said === null && noun === null && !isMet && !brings) return [];
  const subject = subjectOf(view, verb).filter((id) => isPerson(view, id));
  if (subject.length > (brings || said === "agreement" ? 1 : 0)) return [];
  const stretch = { first: verb.last, last: regionAfter(view, verb.last) };
  const isNamed = brings && actorsIn(view, stretch.first, stretch.last).some((id) => isPerson(view, id));
  if (isNamed) return [];
  const date = dateOf(view, verb, stretch);
  const status =
    said === "none" ? "held" : statusOf(view, isFiniteVerb(verb) ? verb : { ...verb, tense: "past" }, date);
  if (date === null || (status !== "held" && status !== "planned")) return [];
  const sentence = sentenceAt(view, verb.head);
  const around = [
    ...subject,
    ...presentIn(view, stretch),
    ...presentBefore(view, verb),
    ...companions(view, verb.last, sentence?.last ?? verb.last),
  ];
  const persons = [...new Set(around)].filter((id) => isPerson(view, id));
  const sides = persons.length > 0 && cleft && clause ? sidesIn(view, clause.first, verb.first) : [];
  return [
    {
      rule: "meetings/round",
      type: noun?.type === "video-call" ? "video-call" : "meeting",
      participants: [...persons, ...sides],
      date: lengthened(view, verb.head, date),
      dateRole: "whole",
      isVague: isVague(view, verb.head, date),
      ...(isOnlyNear(view, stretch) ? { place: null, venue: null } : placeOf(view, verb, stretch)),
      status,
      outcome: status === "held" ? said : null,
      at: verb.head,
      sentence: view.document.sentenceAt[verb.head] ?? 0,
      kind: "talks",
      ...(sides.length === 0 && { isRound: true }),
    },
  ];
}

/** « ont fini par être signés ». */
function isAtLast(view: View, verb: VerbGroup): boolean {
  const before = view.verbs[verbFrom(view, verb.first) - 1];
  return (
    verb.passive &&
    [verb.first - 1, verb.first].some((token) => wordAt(view, token) === "etre") &&
    before?.lemma === "finir" &&
    verb.first - before.last <= 2
  );
}

/** The states whose delegations sit there: « les délégations de Serbie et du Kosovo », « russe et ukrainienne ». */
function sidesIn(view: View, first: number, last: number): string[] {
  if (!hasDelegation(view, first, last)) return [];
  const officials = statesOfOfficials(view, first, last);
  const states = officials.length > 1 ? officials : statesNamed(view, first, last);
  return states.length > 1 ? states : [];
}

function statesNamed(view: View, first: number, last: number): string[] {
  const named = within(view.who, first, last).flatMap(({ mention }) => mention.actors);
  return [
    ...new Set([...named, ...within(view.where, first, last).map(({ mention }) => mention.place)]),
  ].filter((id) => view.registry.actors.get(id)?.kind === "state");
}

/** « près d'Helsinki »: the place itself is told farther on. */
function isOnlyNear(view: View, { first, last }: Stretch): boolean {
  const [place] = within(view.where, first, last);
  return place !== undefined && [2, 3].some((back) => wordAt(view, place.first - back) === "pres");
}

function isGathering(lemma: string): boolean {
  return RECIPROCAL_VERBS.has(lemma) || PARTING.has(lemma);
}

/** The noun of talks that a verb of holding has for its object, or a verb of going on for its subject. */
function talksAround(view: View, verb: VerbGroup): { readonly type: Draft["type"] | null } | null {
  const clause = clauseAt(view, verb.head);
  const sentence = sentenceAt(view, verb.head);
  if (!clause || !sentence) return null;
  const holds = HOLDING_VERBS.has(verb.lemma) || OPENING_VERBS.has(verb.lemma) || RUNNING.has(verb.lemma);
  if (holds && !verb.passive && !verb.reflexive) {
    const found = talksIn(view, verb.last, Math.min(sentence.last, verb.last + OBJECT_REACH));
    if (found) return found;
  }
  const goes = GOING.has(verb.lemma) && (verb.lemma !== "avoir" || wordAt(view, verb.last) === "lieu");
  return goes || (holds && verb.passive)
    ? talksIn(view, Math.max(sentence.first, verb.first - SUBJECT_REACH), verb.first)
    : null;
}

function talksIn(view: View, first: number, last: number): { readonly type: Draft["type"] | null } | null {
  for (let token = first; token < last; token++) {
    const noun = nounAt(view, token);
    if (noun && (noun.kind !== "contact" || wordAt(view, token).startsWith("re"))) return noun;
    const word = wordAt(view, token);
    if (word === ";" || word === ":" || word === "qui") return null;
  }
  return null;
}

/** Talks of sides that are not named by their people. */
export const roundRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/round",
    note: "talks of sides without names, filled by those told behind it to lead them or to be there",
    find: round,
    examples: [
      [
        "Le gouvernement et la guérilla ont ouvert ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ des négociations. La délégation du gouvernement est conduite par ⟦A matteo-renzi|M. Renzi⟧, celle de la guérilla par ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "Les pourparlers ont repris ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Face à ⟦A matteo-renzi|M. Renzi⟧ siégeait ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "Le gouvernement et la guérilla ont ouvert ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ des négociations. ⟦A matteo-renzi|M. Renzi⟧ s'en est félicité, ⟦A angela-merkel|Mme Merkel⟧ aussi.",
    ],
  },
];
