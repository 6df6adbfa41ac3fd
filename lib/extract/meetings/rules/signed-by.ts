import type { VerbGroup } from "@/lib/text";
import { byIn, presentIn, withIn } from "../read/parties";
import { actorsIn } from "../read/persons";
import { antecedent } from "../read/pronouns";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { isPerson, type Stretch, sentenceAt, type View, within, wordAt } from "../view";
import { isSignature, SIGNING } from "./agreements";
import type { ContactRule } from "./rule";

/** « le document porte la signature de X et de Y ». */
function bearsSignature(view: View, verb: VerbGroup): Draft[] {
  if ((verb.lemma !== "porter" && verb.lemma !== "recevoir") || verb.negated || verb.passive) return [];
  const named = [verb.last, verb.last + 1, verb.last + 2].find((token) => isSignature(wordAt(view, token)));
  const sentence = sentenceAt(view, verb.head);
  if (named === undefined || !sentence) return [];
  return contactsOfVerb(
    view,
    { ...verb, tense: "past" },
    "meetings/bears-signature",
    ({ first, last }) => {
      const opener = wordAt(view, sentence.first) === "outre" ? sentence.first : first;
      const signers = within(view.who, opener, last).flatMap(({ mention }) => mention.actors);
      const persons = [...new Set(signers)].filter((id) => isPerson(view, id));
      return persons.length > 1 ? persons : null;
    },
    "meeting",
  ).map((draft) => Object.assign(draft, { kind: "talks", outcome: "agreement" }));
}

/** « le texte a été paraphé par X et Y ». */
function agreedBy(view: View, verb: VerbGroup): Draft[] {
  if (!verb.passive || verb.negated || !SIGNING.has(verb.lemma)) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/agreed-by",
    (stretch) => {
      const between = betweenIn(view, stretch);
      const agents = between.length > 0 ? between : byIn(view, stretch);
      const signers = [...agents, ...theirs(view, verb), ...withIn(view, stretch)];
      // « signé à Oslo en présence de X et de Y », whoever signed
      const others = agents.length > 1 ? [] : presentIn(view, stretch);
      const all = [...new Set([...signers, ...others])].filter((id) => isPerson(view, id));
      return all.length > 1 ? all : null;
    },
    "meeting",
  ).map((draft) =>
    Object.assign(draft, { kind: "talks", outcome: draft.status === "held" ? "agreement" : null }),
  );
}

/** « signé jeudi à Oslo entre X et Y ». */
function betweenIn(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word === "par" || word === ",") return [];
    if (word === "entre") return actorsIn(view, token, last);
  }
  return [];
}

/** « signé par leurs ministres, X et Y »: whose ministers they are was there as well. */
function theirs(view: View, { last }: VerbGroup): string[] {
  const isTheirs = wordAt(view, last) === "par" && ["leur", "leurs"].includes(wordAt(view, last + 1));
  return isTheirs ? antecedent(view, last, "ils") : [];
}

/** Agreements told with those who signed them. */
export const signedByRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/bears-signature",
    note: "a document that « porte la signature de X et de Y » was signed together, when the signing told before was",
    find: bearsSignature,
    examples: [
      [
        "L'accord a été signé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. Il porte la signature de ⟦A matteo-renzi|M. Renzi⟧ et d'⟦A angela-merkel|Angela Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held agreement",
      ],
      [
        "⟦A italie|L'Italie⟧ et ⟦A allemagne|l'Allemagne⟧ ont signé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ un accord. Le texte porte les signatures de ⟦A matteo-renzi|M. Renzi⟧ et de ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held agreement",
      ],
    ],
    counterExamples: [
      "Le livre, paru ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧, porte la marque de ⟦A matteo-renzi|M. Renzi⟧ et de ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
  {
    name: "meetings/agreed-by",
    note: "an agreement signed by several, or before several, on a day was signed together",
    find: agreedBy,
    examples: [
      [
        "Le texte a été paraphé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ par ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held agreement",
      ],
      [
        "L'accord sera signé ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧ par ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel planned",
      ],
      [
        "L'accord avait été signé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ en présence de ⟦A matteo-renzi|M. Renzi⟧ et de ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held agreement",
      ],
    ],
    counterExamples: ["L'accord a été signé ⟦T 2016-09-07|mercredi⟧ par ⟦A matteo-renzi|M. Renzi⟧."],
  },
];
