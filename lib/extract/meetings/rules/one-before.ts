import { CONTACT_NOUNS } from "@/lib/lexicon/contacts";
import { datesIn, spanFrom } from "../read/dates";
import { nounAt } from "../read/noun-at";
import { partiesOfNoun } from "../read/noun-parties";
import { nounRegion } from "../read/noun-verbs";
import { whereIn } from "../read/places";
import { antecedent } from "../read/pronouns";
import type { Draft } from "../types";
import { personsOf, sentenceAt, type View, verbsIn, wordAt } from "../view";
import type { ContactRule } from "./rule";

const ORDINALS = new Set("precedent precedente premier premiere dernier derniere second seconde".split(" "));
const OPENER_REACH = 2;
const BACK = 2;
const SPENT = new Set(
  "etre solder achever remonter dater terminer conclure clore avoir tourner buter durer".split(" "),
);

/** « La précédente, mercredi soir à Oslo, s'était soldée par un échec »: a contact like the one told before, on its own day. */
function oneBefore(view: View, at: number): Draft[] {
  const sentence = sentenceAt(view, at);
  const isHead = wordAt(view, at - 1) === "le" || wordAt(view, at - 1) === "la";
  if (!ORDINALS.has(wordAt(view, at)) || !isHead || !sentence || at - sentence.first > OPENER_REACH)
    return [];
  const verb = verbsIn(view, at + 1, sentence.last)[0];
  // « La précédente, mercredi soir, »: its day tells that it took place, else its verb does.
  const isDated = wordAt(view, at + 1) === "," && datesIn(view, at + 2, verb?.first ?? at, true).length > 0;
  const isSpent = verb?.first === at + 1 && SPENT.has(verb.lemma);
  if (!verb || (!isDated && !isSpent)) return [];
  const noun = nounBefore(view, sentence.index);
  const kind = noun === null ? undefined : CONTACT_NOUNS.get(wordAt(view, noun));
  const dates = datesIn(view, at + 1, sentence.last, true);
  const date = spanFrom(view, dates, 0);
  if (noun === null || !kind || kind.type === "phone-call" || !date || date.end > view.anchor.end) return [];
  const participants = peopleOf(view, noun, at);
  if (participants.length < 2) return [];
  return [
    {
      rule: "meetings/one-before",
      type: participants.length === 2 || kind.kind !== "event" ? "meeting" : (kind.type ?? "meeting"),
      participants,
      date,
      dateRole: "whole",
      isVague: false,
      ...whereIn(view, at, verb.last),
      status: "held",
      outcome: null,
      at,
      sentence: sentence.index,
      kind: kind.kind,
      isApart: true,
    },
  ];
}

/** The last noun of contact of the sentences right before. */
function nounBefore(view: View, index: number): number | null {
  for (let back = 1; back <= BACK; back++) {
    const sentence = view.document.sentences[index - back];
    if (!sentence) return null;
    for (let token = sentence.last - 1; token >= sentence.first; token--)
      if (nounAt(view, token)) return token;
  }
  return null;
}

/** Whom the noun brings together, else those told together last. */
function peopleOf(view: View, token: number, at: number): string[] {
  const noun = nounAt(view, token);
  const named = noun ? partiesOfNoun(view, noun, nounRegion(view, noun)) : [];
  return named.length > 1 ? named : personsOf(view, antecedent(view, at, "ils"));
}

/** Contacts told as the one before another. */
export const oneBeforeRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/one-before",
    note: "« la précédente, mercredi soir, s'était soldée par un échec »: the same people at a contact of its own day",
    find: oneBefore,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont ouvert ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ une nouvelle séance. La précédente, ⟦T 2016-09-05|lundi⟧ à ⟦P oslo|Oslo⟧, s'était soldée par un échec.",
        "meeting 2016-09-05 oslo matteo-renzi+angela-merkel held none",
      ],
      [
        "L'entretien entre ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ a eu lieu ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Le dernier remontait au ⟦T 2016-06-20|20 juin⟧.",
        "meeting 2016-06-20 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont lancé une fusée. La précédente, ⟦T 2016-09-05|lundi⟧ à ⟦P oslo|Oslo⟧, s'était soldée par un échec.",
    ],
  },
];
