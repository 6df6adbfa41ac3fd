import type { VerbGroup } from "@/lib/text";
import { dateNear, isVague } from "../read/dates";
import { nounAt } from "../read/noun-at";
import type { NounAt } from "../read/nouns";
import { whereIn } from "../read/places";
import { pronounOf } from "../read/pronoun-subject";
import { statusOf } from "../read/status";
import type { Draft } from "../types";
import { clauseAt, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

const TAKING_PLACE = new Set(
  "achever commencer debuter derouler durer ouvrir prolonger tenir terminer".split(" "),
);
/** How far into its sentence « une rencontre entre X et Y » may stand as its subject. */
const SUBJECT_REACH = 4;

/** « Elle aura lieu à Vienne », right behind a sentence whose subject is a noun of contact of that gender. */
function takesPlace(view: View, verb: VerbGroup): Draft[] {
  if (pronounOf(view, verb) !== "il" || verb.negated || verb.passive) return [];
  const isHeld = verb.lemma === "avoir" ? wordAt(view, verb.last) === "lieu" : TAKING_PLACE.has(verb.lemma);
  const noun = isHeld ? subjectBefore(view, verb) : null;
  return noun ? draftOf(view, verb, noun) : [];
}

/** « C'était mardi, à Vienne », right behind the telling of a contact. */
function wasThen(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || verb.lemma !== "etre" || verb.negated || verb.first > sentence.first + 1) return [];
  const opener = wordAt(view, verb.first - 1);
  if (opener !== "c'" && wordAt(view, verb.first) !== "c'") return [];
  if (within(view.when, verb.last, verb.last + 2).length === 0) return [];
  return draftOf(view, verb, { type: "meeting", kind: "contact", at: verb.head, end: verb.last });
}

function draftOf(view: View, verb: VerbGroup, noun: NounAt): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  const clause = clauseAt(view, verb.head);
  if (!sentence || !clause) return [];
  const date = dateNear(view, verb.last, sentence.first, sentence.last);
  const status = statusOf(view, verb, date);
  const where = whereIn(view, sentence.first, sentence.last);
  if (status === null || (date === null && where.place === null)) return [];
  return [
    {
      rule: "meetings/taken-up",
      type: noun.type ?? "meeting",
      participants: [],
      date,
      dateRole: "whole",
      isVague: isVague(view, verb.head, date),
      ...where,
      status,
      outcome: null,
      at: verb.head,
      sentence: view.document.sentenceAt[verb.head] ?? 0,
      kind: noun.kind,
      ...(noun.isPairable && { isPairable: true }),
    },
  ];
}

/** The noun of contact that is the subject of the sentence before, if the pronoun may stand for it. */
function subjectBefore(view: View, verb: VerbGroup): NounAt | null {
  const own = sentenceAt(view, verb.head);
  const before = own ? view.document.sentences[own.index - 1] : undefined;
  if (!before || before.paragraph !== own?.paragraph) return null;
  const isHers = wordAt(view, verb.first - 1) === "elle";
  const [main] = verbsIn(view, before.first, before.last);
  for (let token = before.first; token < Math.min(before.first + SUBJECT_REACH, main?.first ?? 0); token++) {
    const noun = nounAt(view, token);
    if (noun) return isFeminine(view, noun) === isHers ? noun : null;
  }
  return null;
}

const FEMININE = new Set(
  "audience bilaterale ceremonie conference conversation discussion entrevue pleniere poignee rencontre reunion session table trilaterale videoconference visioconference visite".split(
    " ",
  ),
);

function isFeminine(view: View, { at }: NounAt): boolean {
  return FEMININE.has(wordAt(view, at));
}

/** Contacts told before that a pronoun takes up, with their day or place. */
export const takenUpRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/taken-up",
    note: "« elle aura lieu à X » behind « une rencontre … est prévue », « c'était mardi » behind a contact: its place and day",
    find: (view, verb) => {
      const told = takesPlace(view, verb);
      return told.length > 0 ? told : wasThen(view, verb);
    },
    examples: [
      [
        "Une rencontre entre ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ est prévue ⟦T 2016-09-09|vendredi⟧. Elle aura lieu à ⟦P oslo|Oslo⟧.",
        "meeting 2016-09-09 oslo matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a rencontré ⟦A angela-merkel|Mme Merkel⟧. C'était ⟦T 2016-09-06|mardi⟧, à ⟦P oslo|Oslo⟧.",
        "meeting 2016-09-06 oslo matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ attend ⟦A angela-merkel|Mme Merkel⟧. C'était ⟦T 2016-09-06|mardi⟧, à ⟦P oslo|Oslo⟧.",
      "Une rencontre est prévue. Elle aura lieu ⟦T 2016-09-09|vendredi⟧ à ⟦P oslo|Oslo⟧.",
    ],
  },
];
