import type { DayInterval } from "@/lib/calendar";
import { CALL_VERBS, PHONE_WORDS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { dateNear, datesIn, spanFrom } from "../read/dates";
import { nounStatus } from "../read/noun-status";
import { carrierOf, verbBefore, verbsOfSubject } from "../read/noun-verbs";
import type { NounAt } from "../read/nouns";
import { bothSides } from "../read/parties";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import { TO } from "../small-words";
import type { Draft } from "../types";
import { clauseAt, isOf, isPerson, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

const REACH = 16;
const CALLS: ReadonlyMap<string, readonly string[]> = new Map([
  ["appel", []],
  ["coup", ["de"]],
]);

/** « un appel téléphonique à Y », « le coup de fil de X à Y », « l'appel que X devait passer à Y ». */
function callsTo(view: View, at: number): Draft[] {
  const call = callAt(view, at);
  const sentence = sentenceAt(view, at);
  if (!call || !sentence) return [];
  const receiver = within(view.who, call.end, Math.min(sentence.last, call.end + REACH)).find(({ first }) =>
    isTo(view, first),
  );
  if (!receiver) return [];
  const callers = callersOf(view, call, receiver.first);
  const participants = bothSides(
    view,
    callers.filter((id) => !receiver.mention.actors.includes(id)),
    receiver.mention.actors,
  );
  if (!participants?.some((id) => isPerson(view, id))) return [];
  const date = dateOf(view, call, receiver.last);
  const [fate] = [...verbsIn(view, receiver.last, receiver.last + 2), ...verbsOfSubject(view, call)];
  const status = fate && isOff(view, fate) ? "cancelled" : nounStatus(view, call, receiver.last, null, date);
  if (status === null) return [];
  return [
    {
      rule: "meetings/call-to",
      type: "phone-call",
      participants,
      date,
      dateRole: "whole",
      isVague: false,
      place: null,
      venue: null,
      status,
      outcome: null,
      at,
      sentence: sentence.index,
      kind: "contact",
    },
  ];
}

/** « appel téléphonique », « coup de fil », « l'appel que X a passé »: a bare « appel » is one for peace. */
function callAt(view: View, at: number): NounAt | null {
  const rest = CALLS.get(wordAt(view, at));
  if (!rest) return null;
  const end = at + 1 + rest.length;
  const noun = { type: "phone-call", kind: "contact", at } as const;
  const isDevice = PHONE_WORDS.has(wordAt(view, end)) || wordAt(view, end) === "telephone";
  if (isDevice) return { ...noun, end: end + 1 };
  if (rest.length > 0) return null;
  const bare = { ...noun, end };
  const carrier = carrierOf(view, bare) ?? null;
  if (carrier && CALL_VERBS.has(carrier.lemma)) return bare;
  // « L'appel de X à Y a eu lieu mercredi »
  const isOfCaller = isOf(view, end) && verbsOfSubject(view, bare).some((verb) => takesPlace(view, verb));
  return isOfCaller ? bare : null;
}

const TAKING_PLACE = new Set(["durer", "intervenir", "remonter", "survenir"]);

function takesPlace(view: View, { lemma, last }: VerbGroup): boolean {
  return TAKING_PLACE.has(lemma) || (lemma === "avoir" && wordAt(view, last) === "lieu");
}

/** « X a reçu un appel de Y », « a eu un coup de téléphone de Y ». */
function callFrom(view: View, at: number): Draft[] {
  const rest = CALLS.get(wordAt(view, at));
  const sentence = sentenceAt(view, at);
  if (!rest || !sentence) return [];
  const isWhole = rest.length === 0 || DEVICES.has(wordAt(view, at + 2));
  const first = at + 1 + (rest.length === 0 ? 0 : 2);
  const end = PHONE_WORDS.has(wordAt(view, first)) ? first + 1 : first;
  const verb = verbsIn(view, sentence.first, at).at(-1);
  if (!isWhole || !verb || verb.passive || verb.negated || !RECEIVING.has(verb.lemma)) return [];
  const [caller] = within(view.who, end, Math.min(sentence.last, end + LONGEST_TITLE));
  if (!isOf(view, end) || !caller || at - verb.last > REACH) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/call-from",
    () => bothSides(view, subjectOf(view, verb), caller.mention.actors),
    "phone-call",
  ).map((draft) => Object.assign(draft, { place: null, venue: null, at, type: "phone-call" as const }));
}

const DEVICES = new Set(["telephone", "fil"]);
const RECEIVING = new Set(["recevoir", "avoir", "prendre"]);

const LONGEST_TITLE = 6;

/** A name behind « à », over its title. */
function isTo(view: View, first: number): boolean {
  for (let token = first - 1; token >= first - LONGEST_TITLE; token--) {
    const word = wordAt(view, token);
    if (TO.has(word)) return true;
    if (word === "," || word === "et" || isOf(view, token)) return false;
  }
  return false;
}

function callersOf(view: View, call: NounAt, last: number): string[] {
  const carrier = carrierOf(view, call);
  if (carrier) return subjectOf(view, carrier);
  const [named] = within(view.who, call.end, last);
  if (named && isOf(view, named.first - 1)) return [...named.mention.actors];
  const verb = verbBefore(view, call);
  return verb ? subjectOf(view, verb) : [];
}

function dateOf(view: View, call: NounAt, last: number): DayInterval | null {
  const sentence = sentenceAt(view, call.at);
  const clause = clauseAt(view, call.at);
  const own = spanFrom(view, datesIn(view, call.end, last + 4, true), 0);
  if (own || !sentence || !clause) return own;
  const verb = verbBefore(view, call);
  return verb && CALL_VERBS.has(verb.lemma) ? dateNear(view, call.at, clause.first, sentence.last) : null;
}

/** « n'a pas eu lieu », « a été annulé ». */
function isOff(view: View, { lemma, negated, passive, last }: VerbGroup): boolean {
  return (lemma === "avoir" && negated && wordAt(view, last) === "lieu") || (lemma === "annuler" && passive);
}

export const callRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/call-to",
    note: "a call by telephone to someone: « un appel téléphonique à X », « le coup de fil de Y à X », « l'appel que Y doit passer à X »",
    find: callsTo,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a défendu son appel téléphonique de ⟦T 2016-09-02|vendredi⟧ à ⟦A angela-merkel|Mme Merkel⟧.",
        "phone-call 2016-09-02 null matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a passé ⟦T 2016-09-07|mercredi⟧ un coup de fil à ⟦A angela-merkel|Mme Merkel⟧.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel held",
      ],
      [
        "L'appel que ⟦A matteo-renzi|M. Renzi⟧ devait passer ⟦T 2016-09-07|mercredi soir⟧ à ⟦A angela-merkel|Mme Merkel⟧ n'a pas eu lieu.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel cancelled",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a lancé ⟦T 2016-09-07|mercredi⟧ un appel à ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a renvoyé ⟦T 2016-09-07|mercredi⟧ son appel à ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
  {
    name: "meetings/call-from",
    note: "« recevoir un appel de quelqu'un », « un coup de téléphone »",
    find: callFrom,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a reçu ⟦T 2016-09-07|mercredi⟧ un appel de ⟦A angela-merkel|Mme Merkel⟧.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a dit avoir reçu ⟦T 2016-09-07|mercredi⟧ un coup de téléphone de ⟦A angela-merkel|Mme Merkel⟧.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a reçu ⟦T 2016-09-07|mercredi⟧ un appel au calme d'⟦A angela-merkel|Angela Merkel⟧.",
    ],
  },
];
