import { CONTACT_NOUNS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { actorsIn, regionAfter } from "../read/persons";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { clauseAt, personsOf, sentenceAt, type View, verbFrom, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** What those seen do to each other: « s'affronter », « croiser le fer », « se serrer la main ». */
const FACING = new Set(
  "affronter opposer rencontrer retrouver croiser parler discuter dialoguer serrer signer entretenir debattre negocier asseoir expliquer disputer embrasser".split(
    " ",
  ),
);
const WIDE = new Set(["conseil", "forum", "assemblee", "congres"]);
const LONGEST_SUBJECT = 14;

/** « Le conseil avait vu X affronter Y », « la journée a vu X et Y se parler »: who is seen to face another there. */
function saw(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (verb.lemma !== "voir" || verb.negated || verb.passive || verb.reflexive || !sentence) return [];
  const next = view.verbs[verbFrom(view, verb.last)];
  if (next?.tense !== "infinitive" || next.first >= sentence.last || !FACING.has(next.lemma)) return [];
  const first = Math.max(clauseAt(view, verb.head)?.first ?? verb.first, verb.first - LONGEST_SUBJECT);
  if (personsOf(view, actorsIn(view, first, verb.first)).length > 0) return [];
  const seen = personsOf(view, actorsIn(view, verb.last, next.first));
  const facing = next.reflexive
    ? []
    : personsOf(view, actorsIn(view, next.last, regionAfter(view, next.last)));
  const people = [...new Set([...seen, ...facing])];
  if (seen.length === 0 || people.length < 2) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/saw",
    () => people,
    isWide(view, first, verb.first) ? "multilateral" : "meeting",
  ).filter(({ place }) => place !== null);
}

/** Whether many are gathered there. */
function isWide(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (WIDE.has(word) || CONTACT_NOUNS.get(word)?.type === "multilateral") return true;
  }
  return false;
}

/** Contacts told of a day or a gathering that saw them. */
export const sawRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/saw",
    note: "a day or a gathering that « avait vu X affronter Y », « a vu X et Y se serrer la main » brought them together",
    find: saw,
    examples: [
      [
        "⟦T 2016-09-07|Mercredi⟧, à ⟦P rome|Rome⟧, le conseil avait vu ⟦A matteo-renzi|M. Renzi⟧ affronter ⟦A angela-merkel|Mme Merkel⟧.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "La soirée de ⟦T 2016-09-07|mercredi⟧ a vu ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se serrer la main à ⟦P rome|Rome⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A paolo-gentiloni|M. Gentiloni⟧ a vu ⟦T 2016-09-07|mercredi⟧ ⟦A matteo-renzi|M. Renzi⟧ affronter les grévistes à ⟦P rome|Rome⟧.",
    ],
  },
];
