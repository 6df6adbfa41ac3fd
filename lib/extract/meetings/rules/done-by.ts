import { JOINT_VERBS } from "@/lib/lexicon/contact-acts";
import { AGREEMENT_VERBS } from "@/lib/lexicon/contacts";
import type { Sentence, VerbGroup } from "@/lib/text";
import { byIn, endOfObject, presentIn } from "../read/parties";
import { actorsIn, partiesOf } from "../read/persons";
import { pronounOf } from "../read/pronoun-subject";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { personsOf, type Stretch, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { isSaidApart } from "./joint-acts";
import { presenceOf } from "./presence";
import type { ContactRule } from "./rule";

/** « une séquence ouverte le 10 janvier à Oslo par X et Y », « un terrain d'entente a été trouvé à Oslo entre X et Y ». */
function doneBy(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  const isQuestion = isMatter(view, verb);
  const isDone =
    verb.passive &&
    !SAYING.has(verb.lemma) &&
    (JOINT_VERBS.has(verb.lemma) || AGREEMENT_VERBS.has(verb.lemma));
  if (!sentence || verb.negated || (!isDone && !isQuestion) || isSaidApart(view, sentence)) return [];
  if (isDone && pronounOf(view, verb) === "il") return doneUnder(view, verb, sentence);
  return contactsOfVerb(
    view,
    verb,
    "meetings/done-by",
    ({ first }) => {
      const between = betweenIn(view, { first, last: sentence.last });
      if (between.length > 0 || isQuestion) return between.length > 1 ? between : null;
      const agents = personsOf(view, byIn(view, { first, last: endOfAgents(view, first, sentence.last) }));
      return agents.length > 1 ? agents : null;
    },
    "meeting",
  )
    .filter(({ date, place }) => date !== null && (place !== null || isQuestion))
    .map((draft) => Object.assign(draft, { kind: "talks" }));
}

/** What is announced by several, they may have agreed on elsewhere. */
const SAYING = new Set(["annoncer", "devoiler", "proclamer"]);

/** « Il avait été négocié sous la médiation de X et de Y », right behind what was agreed: they were there. */
function doneUnder(view: View, verb: VerbGroup, { first, last, index }: Sentence): Draft[] {
  const isUnset = within(view.when, first, last).length === 0 && within(view.where, first, last).length === 0;
  const before = view.document.sentences[index - 1];
  const isAgreed =
    before !== undefined &&
    verbsIn(view, before.first, before.last).some(({ lemma }) => AGREEMENT_VERBS.has(lemma));
  const there = presentIn(view, { first: verb.last, last });
  if (!isUnset || !isAgreed || there.length === 0) return [];
  return presenceOf(view, { ...verb, tense: "past" }, "meetings/done-by", null, there).map((draft) =>
    Object.assign(draft, { kind: "event" }),
  );
}

/** « il a été question de sanctions ». */
function isMatter(view: View, verb: VerbGroup): boolean {
  return (
    verb.lemma === "etre" &&
    [verb.last, verb.last + 1].some((token) => wordAt(view, token) === "question") &&
    wordAt(view, verb.first - 1) === "il"
  );
}

const REACH = 24;

/** Where those behind « par » end: no further than what a sentence says in one breath. */
function endOfAgents(view: View, first: number, last: number): number {
  return Math.min(last, first + REACH);
}

/** Who stands behind « entre », over a day, a place and a topic; not « entre le 3 et le 5 mai ». */
function betweenIn(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < Math.min(last, first + REACH); token++) {
    const word = wordAt(view, token);
    if (word === ";" || word === "qui" || word === "que" || word === "par") return [];
    if (word !== "entre" || within(view.when, token + 1, token + 3).length > 0) continue;
    const parties = partiesOf(view, actorsIn(view, token, endOfObject(view, { first: token, last })));
    return personsOf(view, parties).length > 0 ? parties : [];
  }
  return [];
}

/** What is told to have been done by several, or between them, where and when. */
export const doneByRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/done-by",
    note: "what was opened, sealed or decided on a day and at a place « par X et Y », « entre X et Y », they did together",
    find: doneBy,
    examples: [
      [
        "La feuille de route arrêtée ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ par ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ est restée lettre morte.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦T 2016-09-07|Mercredi⟧ à ⟦P rome|Rome⟧, il a été question de pêche entre ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "La feuille de route publiée ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ par ⟦A matteo-renzi|M. Renzi⟧ est saluée par ⟦A angela-merkel|Mme Merkel⟧.",
      "Il n'a pas été question ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ de pêche entre ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
];
