import type { VerbGroup } from "@/lib/text";
import { withIn } from "../read/parties";
import { actorsIn, regionAfter } from "../read/persons";
import { subjectOf } from "../read/subjects";
import type { Draft } from "../types";
import { isOf, isPerson, type Stretch, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { agreementSaid } from "./agreements";
import { presenceOf } from "./presence";
import type { ContactRule } from "./rule";

/** « X l'a paraphé avec Y », « Z a apposé sa signature à côté de celle de W »: at a signing told before. */
function signsToo(view: View, verb: VerbGroup): Draft[] {
  const isSigning = SIGNING.has(verb.lemma) || (verb.lemma === "apposer" && bearsName(view, verb));
  const sentence = sentenceAt(view, verb.head);
  if (!isSigning || verb.negated || verb.passive || verb.reflexive || !sentence) return [];
  if (within(view.when, sentence.first, sentence.last).length > 0) return [];
  const subject = subjectOf(view, verb).filter((id) => isPerson(view, id));
  // « X et Y ont signé un accord » tells a contact by itself.
  const isFor = ["pour", "au"].includes(wordAt(view, verb.last));
  if (subject.length !== 1 && (subject.length === 0 || !isFor || agreementSaid(view, verb) !== null))
    return [];
  if (!isAfterSigning(view, sentence.index)) return [];
  const last = regionAfter(view, verb.last);
  const beside = [
    ...besideIn(view, { first: verb.last, last }),
    ...amongThem(view, verb.last, sentence.last),
  ];
  return presenceOf(view, verb, "meetings/signs-too", null, [...subject, ...beside]).map((draft) =>
    Object.assign(draft, { kind: "event", outcome: draft.status === "held" ? "agreement" : null }),
  );
}

const SIGNING = new Set(["signer", "parapher", "contresigner", "cosigner"]);
const SIGNED_BACK = 4;

function bearsName(view: View, { last }: VerbGroup): boolean {
  for (let token = last; token < last + 3; token++)
    if (["signature", "paraphe", "nom"].includes(wordAt(view, token))) return true;
  return false;
}

/** « à côté de celle de X », « aux côtés de X ». */
function besideIn(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++)
    if (wordAt(view, token) === "cote" && isOf(view, token + 1))
      return within(view.who, token, last).flatMap(({ mention }) => mention.actors);
  return withIn(view, { first, last }).filter((id) => isPerson(view, id));
}

/** « avec une quarantaine de chefs, parmi lesquels X et Y ». */
function amongThem(view: View, first: number, last: number): string[] {
  for (let token = first; token < last; token++)
    if (wordAt(view, token) === "parmi" && wordAt(view, token + 1).startsWith("lesquel"))
      return actorsIn(view, token, last);
  return [];
}

/** Whether a signing is told in the sentences before one. */
function isAfterSigning(view: View, index: number): boolean {
  const from = view.document.sentences[Math.max(0, index - SIGNED_BACK)]?.first ?? 0;
  const to = view.document.sentences[index]?.first ?? 0;
  return verbsIn(view, from, to).some(
    (verb) => SIGNING.has(verb.lemma) && !verb.negated && (verb.tense === "past" || verb.tense === "future"),
  );
}

/** Signing, one by one, what states or groups were told to sign. */
export const signsTooRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/signs-too",
    note: "one person who signs, behind a signing told of states or groups, was at it, and who is told beside",
    find: signsToo,
    examples: [
      [
        "⟦A italie|L'Italie⟧ et ⟦A allemagne|l'Allemagne⟧ ont signé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ un accord. ⟦A matteo-renzi|M. Renzi⟧ l'a paraphé avec ⟦A angela-merkel|Angela Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held agreement",
      ],
      [
        "Un accord a été signé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A matteo-renzi|M. Renzi⟧ a apposé sa signature à côté de celle d'⟦A angela-merkel|Angela Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held agreement",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a apposé sa signature à côté de celle d'⟦A angela-merkel|Angela Merkel⟧.",
      "Un accord a été signé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧. ⟦A matteo-renzi|M. Renzi⟧ n'a pas signé avec ⟦A angela-merkel|Angela Merkel⟧.",
    ],
  },
];
