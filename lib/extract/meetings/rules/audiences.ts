import type { VerbGroup } from "@/lib/text";
import { bothSides, endOfObject } from "../read/parties";
import { actorsIn, partiesOf } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { type View, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** « X a accordé mercredi une audience à Y ». */
function grantsAudience(view: View, verb: VerbGroup): Draft[] {
  const isGranted =
    (verb.lemma === "accorder" || verb.lemma === "donner") && !verb.passive && !verb.reflexive;
  if (!isGranted) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/grants-audience",
    (stretch) => {
      for (let token = stretch.first; token < stretch.last; token++) {
        if (wordAt(view, token) !== "audience") continue;
        const received = partiesOf(
          view,
          actorsIn(view, token, endOfObject(view, { first: token, last: stretch.last })),
        );
        return bothSides(view, subject, received.length > 0 ? received : cliticObject(view, verb, subject));
      }
      return null;
    },
    "meeting",
  );
}

/** Audiences. */
export const audienceRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/grants-audience",
    note: "« accorder une audience à quelqu'un » is to receive him",
    find: grantsAudience,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a accordé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ une audience à ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ accordera ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧ une audience au ministre ⟦A paolo-gentiloni|Paolo Gentiloni⟧.",
        "meeting 2016-09-09 rome matteo-renzi+paolo-gentiloni planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a accordé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ un entretien au journal de ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
];
