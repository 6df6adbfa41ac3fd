import { CONTACT_NOUNS } from "@/lib/lexicon/contacts";
import { datesIn, spanFrom } from "../read/dates";
import { nounAt } from "../read/noun-at";
import { partiesOfNoun } from "../read/noun-parties";
import { nounRegion } from "../read/noun-verbs";
import { placeOfNoun, whereIn } from "../read/places";
import type { Draft } from "../types";
import { clauseAt, isOf, type View, wordAt } from "../view";
import type { ContactRule } from "./rule";

const DEMONSTRATIVES = new Set(["celle", "celles", "celui", "ceux"]);
const NOUN_REACH = 30;
const DATE_REACH = 12;
const NAMED_REACH = 8;

/** « la session de mai, comme celle du 20 au 22 juin »: the noun told before, on another day. */
function thatOf(view: View, at: number): Draft[] {
  const isTold = wordAt(view, at + 1) === "qui";
  if (!DEMONSTRATIVES.has(wordAt(view, at)) || (!isOf(view, at + 1) && !isTold)) return [];
  const noun = nounBefore(view, at);
  const kind = noun === null ? undefined : CONTACT_NOUNS.get(wordAt(view, noun));
  const clause = clauseAt(view, at);
  if (noun === null || !kind || kind.type === "phone-call" || kind.type === "video-call" || !clause)
    return [];
  // « celui de Davos, le 24 janvier »
  const named = isTold ? null : placeOfNoun(view, at + 1);
  const reach = named === null ? 4 : NAMED_REACH;
  const isFar = isTold || (named !== null && clause.last <= at + NAMED_REACH);
  const last = isFar ? at + DATE_REACH : Math.min(at + DATE_REACH, clause.last);
  const dates = datesIn(view, at + 1, last, true);
  const [first] = dates;
  const date = spanFrom(view, dates, 0);
  if (!first || (first.first > at + reach && !isTold) || date === null || date.end > view.anchor.end)
    return [];
  const own = whereIn(view, at, Math.max(clause.last, last));
  const place = named ?? own.place ?? placeNear(view, noun);
  const people = peopleOf(view, noun);
  return [
    {
      rule: "meetings/that-of",
      // « celui qui avait réuni X et Y »: a summit of two
      type: people.length === 2 ? "meeting" : (kind.type ?? "meeting"),
      participants: people,
      date,
      dateRole: "whole",
      isVague: false,
      place,
      venue: own.venue,
      status: "held",
      outcome: null,
      at,
      sentence: view.document.sentenceAt[at] ?? 0,
      kind: kind.kind,
      ...(kind.isPairable && { isPairable: true }),
    },
  ];
}

/** Whom the noun told before brings together; empty when it only points back. */
function peopleOf(view: View, token: number): string[] {
  const noun = nounAt(view, token);
  const people = noun ? partiesOfNoun(view, noun, nounRegion(view, noun)) : [];
  return people.length > 1 ? people : [];
}

/** « Elles seront les deuxièmes après celles de juillet »: the sentence goes on about the one before. */
function isAboutLast(view: View, at: number): boolean {
  const first = view.document.sentences[view.document.sentenceAt[at] ?? 0]?.first ?? at;
  return ["il", "ils", "elle", "elles", "ce", "c'"].includes(wordAt(view, first));
}

function nounBefore(view: View, at: number): number | null {
  const sentence = view.document.sentenceAt[at] ?? 0;
  for (let token = at - 1; token >= Math.max(0, at - NOUN_REACH); token--) {
    const index = view.document.sentenceAt[token] ?? 0;
    if (index < sentence - (isAboutLast(view, at) ? 1 : 0)) return null;
    if (CONTACT_NOUNS.has(wordAt(view, token))) return token;
  }
  return null;
}

function placeNear(view: View, noun: number): string | null {
  return placeOfNoun(view, noun + 1) ?? whereIn(view, noun, noun + DATE_REACH).place;
}

export const thatOfRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/that-of",
    note: "« celle du 20 juin » repeats a noun of contact told before in its sentence, with the same people",
    find: thatOf,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se sont vus ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. La rencontre ressemble à celle du ⟦T 2016-06-20|20 juin⟧ à ⟦P oslo|Oslo⟧.",
        "meeting 2016-06-20 oslo matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se sont vus ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. C'était leur premier tête-à-tête depuis celui d'⟦P oslo|Oslo⟧, le ⟦T 2016-06-20|20 juin⟧.",
        "meeting 2016-06-20 oslo matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se sont vus ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Les entretiens ont duré plus que ceux d'⟦T 2016-04|avril⟧ à ⟦P oslo|Oslo⟧.",
        "meeting 2016-04 oslo matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ préfère cette rencontre à celle de ⟦A angela-merkel|Mme Merkel⟧.",
      "L'attaque, comme celle du ⟦T 2016-06-20|20 juin⟧, a été condamnée par ⟦A matteo-renzi|M. Renzi⟧.",
    ],
  },
];
