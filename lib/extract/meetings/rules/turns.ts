import { CONTACT_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { dateNear, isVague } from "../read/dates";
import { bothSides, byIn } from "../read/parties";
import { regionAfter } from "../read/persons";
import { whereIn } from "../read/places";
import { cliticObject } from "../read/pronouns";
import { statusOf } from "../read/status";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { isOf, personsOf, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

const REACH = 14;
const SENTENCES_BACK = 2;

/** « X a reçu Y mardi. Mercredi, ce sera le tour de Z », « au tour de Z »: Z meets whoever met Y. */
function inTurn(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (verb.lemma !== "etre" || verb.negated || !sentence || !isFiniteVerb(verb)) return [];
  const next = nextIn(view, verb, Math.min(sentence.last, verb.last + REACH));
  const host = next.length > 0 ? hostBefore(view, verb) : [];
  const [first] = host;
  if (first === undefined || next.includes(first)) return [];
  const date = dateNear(view, verb.last, sentence.first, sentence.last);
  const status = statusOf(view, verb, date);
  if (status === null || date === null) return [];
  return [
    {
      rule: "meetings/in-turn",
      type: "meeting",
      participants: [first, ...next],
      date,
      dateRole: "whole",
      isVague: isVague(view, verb.head, date),
      ...whereIn(view, sentence.first, sentence.last),
      status,
      outcome: null,
      at: verb.head,
      sentence: sentence.index,
      kind: "contact",
    },
  ];
}

const LONGEST_TITLE = 8;

/** Whose turn it is. */
function nextIn(view: View, { last: from }: VerbGroup, last: number): string[] {
  for (let token = from; token < last; token++) {
    if (wordAt(view, token) !== "tour" || !["le", "au"].includes(wordAt(view, token - 1))) continue;
    const [named] = within(view.who, token, Math.min(last, token + LONGEST_TITLE));
    return named && isOf(view, token + 1) ? personsOf(view, named.mention.actors) : [];
  }
  return [];
}

/** Who received or saw the one before. */
function hostBefore(view: View, verb: VerbGroup): string[] {
  const own = sentenceAt(view, verb.head);
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = view.document.sentences[(own?.index ?? 0) - back];
    if (!sentence || sentence.paragraph !== own?.paragraph) return [];
    const told = verbsIn(view, sentence.first, back === 0 ? verb.first : sentence.last).findLast(
      (other) => CONTACT_VERBS.get(other.lemma)?.frames.includes("object") === true && !other.negated,
    );
    if (!told) continue;
    const region = { first: told.last, last: regionAfter(view, told.last) };
    return personsOf(view, told.passive ? byIn(view, region) : subjectOf(view, told));
  }
  return [];
}

const CALL_REACH = 60;
const BACK = new Set(["l'", "le", "la", "les"]);

/** « X a téléphoné à Y, qui l'a rappelé le lendemain »: behind a call. */
function callsBack(view: View, verb: VerbGroup): Draft[] {
  if (verb.lemma !== "rappeler" || verb.passive || verb.reflexive || !isAfterCall(view, verb.first))
    return [];
  let isHim = false;
  for (let token = verb.first; token < verb.last; token++) isHim ||= BACK.has(wordAt(view, token));
  const subject = personsOf(view, subjectOf(view, verb));
  const called = isHim ? personsOf(view, cliticObject(view, verb, subject)) : [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/calls-back",
    () => bothSides(view, subject, called),
    "phone-call",
  ).map((draft) => Object.assign(draft, { place: null, venue: null }));
}

function isAfterCall(view: View, before: number): boolean {
  for (let token = before - 1; token >= Math.max(0, before - CALL_REACH); token--) {
    const word = wordAt(view, token);
    if (word.startsWith("telephon") || word === "appel" || word.startsWith("appele")) return true;
  }
  return false;
}

/** Contacts that follow one told before. */
export const turnRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/calls-back",
    note: "« qui l'a rappelé », behind a call",
    find: callsBack,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a téléphoné ⟦T 2016-09-06|mardi⟧ à ⟦A angela-merkel|Mme Merkel⟧, qui l'a rappelé ⟦T 2016-09-07|mercredi⟧.",
        "phone-call 2016-09-07 null angela-merkel+matteo-renzi held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a appelé ⟦A angela-merkel|Mme Merkel⟧ ⟦T 2016-09-06|mardi⟧. Elle l'a rappelé ⟦T 2016-09-07|mercredi⟧.",
        "phone-call 2016-09-07 null angela-merkel+matteo-renzi held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a critiqué ⟦A angela-merkel|Mme Merkel⟧, qui l'a rappelé ⟦T 2016-09-07|mercredi⟧ à l'ordre.",
    ],
  },
  {
    name: "meetings/in-turn",
    note: "« ce sera le tour de X », behind a contact told before: X meets the same host",
    find: inTurn,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a reçu ⟦A angela-merkel|Mme Merkel⟧ ⟦T 2016-09-06|mardi⟧ à ⟦P rome|Rome⟧. ⟦T 2016-09-07|Mercredi⟧, ce fut le tour de ⟦A paolo-gentiloni|M. Gentiloni⟧.",
        "meeting 2016-09-07 rome matteo-renzi+paolo-gentiloni held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ recevra ⟦A angela-merkel|Mme Merkel⟧ ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧. Ce sera ⟦T 2016-09-10|samedi⟧ au tour de ⟦A paolo-gentiloni|M. Gentiloni⟧.",
        "meeting 2016-09-10 rome matteo-renzi+paolo-gentiloni planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a démissionné ⟦T 2016-09-06|mardi⟧ à ⟦P rome|Rome⟧. ⟦T 2016-09-07|Mercredi⟧, ce fut le tour de ⟦A paolo-gentiloni|M. Gentiloni⟧.",
    ],
  },
];
