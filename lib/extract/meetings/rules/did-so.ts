import type { VerbGroup } from "@/lib/text";
import { dateNear, isVague } from "../read/dates";
import { withIn } from "../read/parties";
import { regionAfter } from "../read/persons";
import { whereIn } from "../read/places";
import { pronounOf } from "../read/pronoun-subject";
import { statusOf } from "../read/status";
import { subjectOf } from "../read/subjects";
import type { Draft } from "../types";
import { clauseAt, isPerson, personsOf, sentenceAt, type View, verbsIn, wordAt } from "../view";
import { adverbialRules } from "./by-adverbial";
import { encounterRules } from "./encounters";
import { meetsRules } from "./meets";
import { receivedRules } from "./received";
import type { ContactRule } from "./rule";
import { talksRules } from "./talks";

/** What « faire » may stand for. */
const TOLD: readonly ContactRule<VerbGroup>[] = [
  ...talksRules,
  ...meetsRules,
  ...receivedRules,
  ...adverbialRules,
  ...encounterRules,
];

/** « X a appelé Y, comme il l'avait déjà fait le 3 mai », « ce qu'il avait fait lundi avec Z »: the same again on another day. */
function didSo(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (verb.lemma !== "faire" || verb.passive || verb.negated || !sentence || !standsFor(view, verb))
    return [];
  const clause = clauseAt(view, verb.head);
  const last = regionAfter(view, verb.last);
  const date =
    dateNear(view, verb.last, verb.last, last) ??
    (clause ? dateNear(view, verb.first, clause.first, verb.first) : null);
  if (date === null) return [];
  const before = verbsIn(view, sentence.first, verb.first).findLast(
    (other) => toldBy(view, other).length > 0,
  );
  const [told] = before ? toldBy(view, before) : [];
  const status = statusOf(view, verb, date);
  if (!before || !told || status === null) return [];
  const participants = partiesOfSame(view, verb, last, told, subjectOf(view, before));
  if (participants.length < 2 || !participants.some((id) => isPerson(view, id))) return [];
  return [
    {
      rule: "meetings/did-so",
      type: told.type,
      participants,
      date,
      dateRole: "whole",
      isVague: isVague(view, verb.head, date),
      ...whereIn(view, verb.last, last),
      status,
      outcome: null,
      at: verb.head,
      sentence: sentence.index,
      kind: "contact",
    },
  ];
}

const IT = new Set(["l'", "le"]);
const OPENER_REACH = 8;

/** « comme il l'a fait », « comme l'avait fait X », « ce qu'il avait fait »: « faire » for the verb before it. */
function standsFor(view: View, verb: VerbGroup): boolean {
  let isIt = false;
  for (let token = verb.first; token < verb.head; token++) isIt ||= IT.has(wordAt(view, token));
  for (let token = verb.first; token > verb.first - OPENER_REACH; token--) {
    const word = wordAt(view, token);
    if (word === "comme") return isIt;
    if ((word === "que" || word === "qu'") && wordAt(view, token - 1) === "ce") return true;
  }
  return false;
}

function toldBy(view: View, verb: VerbGroup): Draft[] {
  for (const { find } of TOLD) {
    const drafts = find(view, verb);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** Who did it again, and with whom: the same, but for whom the clause names. */
function partiesOfSame(
  view: View,
  verb: VerbGroup,
  last: number,
  { participants }: Draft,
  subject: readonly string[],
): string[] {
  const others = participants.filter((id) => !subject.includes(id));
  const own = pronounOf(view, verb) === null ? personsOf(view, subjectOf(view, verb)) : [];
  const actors = own.length > 0 ? own : participants.filter((id) => subject.includes(id));
  const named = personsOf(view, withIn(view, { first: verb.last, last }));
  return [...new Set([...actors, ...(named.length > 0 ? named : others)])];
}

/** Contacts told by « faire » for the verb of one told before. */
export const didSoRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/did-so",
    note: "« comme il l'avait fait » with a day of its own: the contact told before in the sentence, on that day",
    find: didSo,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a appelé ⟦A angela-merkel|Mme Merkel⟧ ⟦T 2016-09-07|mercredi⟧, comme il l'avait déjà fait ⟦T 2016-09-05|lundi⟧.",
        "phone-call 2016-09-05 null matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a téléphoné ⟦T 2016-09-07|mercredi⟧ à ⟦A angela-merkel|Mme Merkel⟧, ce qu'avait fait ⟦A francois-hollande|M. Hollande⟧ ⟦T 2016-09-05|lundi⟧.",
        "phone-call 2016-09-05 null francois-hollande+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a critiqué ⟦A angela-merkel|Mme Merkel⟧, comme il l'avait déjà fait ⟦T 2016-09-05|lundi⟧.",
    ],
  },
];
