import type { VerbGroup } from "@/lib/text";
import { bothSides, objectIn } from "../read/parties";
import { actorsIn, partiesOf } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { clauseAt, finiteBefore, isPerson, sentenceAt, type View, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** « X attend mardi Y à Rome », « à Rome, où l'attend mardi X »: who is awaited on a day and at a place is to be received. */
function awaits(view: View, verb: VerbGroup): Draft[] {
  if (verb.lemma !== "attendre" || verb.passive || verb.reflexive || verb.negated) return [];
  const clause = clauseAt(view, verb.head);
  const sentence = sentenceAt(view, verb.head);
  if (!clause || !sentence) return [];
  const isWhere = clause.kind === "relative" && wordAt(view, clause.first) === "ou";
  return contactsOfVerb(
    view,
    verb,
    "meetings/awaits",
    (stretch) => {
      const before = actorsIn(view, clause.first, verb.first);
      // « à Oslo, où des milliers de personnes l'attendaient, X a dit »
      if (isWhere && before.length === 0 && verb.first - clause.first > LONGEST_SETTING) return null;
      if (isWhere && before.length === 0) {
        const hosts = partiesOf(view, actorsIn(view, verb.last, stretch.last));
        return bothSides(view, hosts, guestOf(view, verb, clause.first, hosts));
      }
      const hosts = subjectOf(view, verb);
      return bothSides(view, hosts, objectIn(view, verb, stretch, hosts));
    },
    "meeting",
  )
    .filter(
      ({ date, place, participants }) =>
        (date === null
          ? verb.tense === "future"
          : date.end >= view.anchor.start || (isWhere && verb.tense === "imperfect")) &&
        place !== null &&
        participants.every((id) => isPerson(view, id)),
    )
    .map((draft) =>
      Object.assign(draft, {
        status: isOver(view, verb, draft) ? "held" : "planned",
      }),
    );
}

const LONGEST_SETTING = 3;

/** « est arrivé lundi à Rome, où l'attendait X »: even said on Monday. */
function isOver(view: View, verb: VerbGroup, { date }: Draft): boolean {
  if (date === null) return false;
  if (date.end < view.anchor.start) return true;
  const journey = finiteBefore(view, verb);
  const hasGone = journey?.tense === "past" || journey?.tense === "pluperfect";
  return verb.tense === "imperfect" && hasGone && journey.modal === null && date.end <= view.anchor.end;
}

/** Whom « l' » in « où l'attend X » stands for: the one who goes there. */
function guestOf(view: View, verb: VerbGroup, clauseFirst: number, hosts: readonly string[]): string[] {
  const sentence = sentenceAt(view, verb.head);
  const going = sentence ? partiesOf(view, actorsIn(view, sentence.first, clauseFirst)) : [];
  const guests = going.filter((id) => !hosts.includes(id));
  if (guests.length === 0) return cliticObject(view, verb, hosts);
  return hasThem(view, verb) ? guests : guests.slice(0, 1);
}

/** « où les attend X ». */
function hasThem(view: View, { first, head }: VerbGroup): boolean {
  for (let token = first; token < head; token++) if (wordAt(view, token) === "les") return true;
  return false;
}

export const awaitsRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/awaits",
    note: "« attendre » with a person, a day to come and a place: he is to be received there",
    find: awaits,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ s'est envolé pour ⟦P berlin|Berlin⟧, où l'attend ⟦T 2016-09-09|vendredi⟧ ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 berlin angela-merkel+matteo-renzi planned",
      ],
      [
        "⟦A angela-merkel|Mme Merkel⟧ attend ⟦T 2016-09-12|lundi⟧ à ⟦P berlin|Berlin⟧ ⟦A matteo-renzi|M. Renzi⟧.",
        "meeting 2016-09-12 berlin angela-merkel+matteo-renzi planned",
      ],
    ],
    counterExamples: [
      "⟦A angela-merkel|Mme Merkel⟧ attend de ⟦A matteo-renzi|M. Renzi⟧ des réformes à ⟦P rome|Rome⟧.",
      "⟦A angela-merkel|Mme Merkel⟧ a attendu ⟦T 2016-09-07|mercredi⟧ ⟦A matteo-renzi|M. Renzi⟧ à ⟦P berlin|Berlin⟧.",
    ],
  },
];
