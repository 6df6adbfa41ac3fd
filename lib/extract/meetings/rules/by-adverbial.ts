import { ASKING_VERBS, NO_DEED_VERBS } from "@/lib/lexicon/contact-adverbials";
import type { VerbGroup } from "@/lib/text";
import { adverbialOf } from "../read/adverbials";
import { bothSides, byIn, objectIn, withIn } from "../read/parties";
import { actorsIn, partiesOf } from "../read/persons";
import { antecedent, cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { clauseAt, personsOf, type Stretch, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** « X a remercié Y au téléphone », « Au téléphone, X a promis à Y », « X et Y s'y sont attelés en tête à tête ». */
function byAdverbial(view: View, verb: VerbGroup): Draft[] {
  if (verb.lemma === "" && verb.tense === "participle") return [];
  if (NO_DEED_VERBS.has(verb.lemma) && !verb.passive) return [];
  if (verb.tense === "participle" && verb.passive) return [];
  const found: Draft[] = [];
  const told = contactsOfVerb(
    view,
    verb,
    "meetings/by-adverbial",
    (stretch) => {
      const way = adverbialOf(view, verb, stretch);
      if (!way || (ASKING_VERBS.has(verb.lemma) && way.words[0] === "a")) return null;
      return sidesOf(view, verb, stretch, way.isMutual === true);
    },
    "meeting",
  );
  for (const draft of told) {
    const way = adverbialOf(view, verb, { first: verb.last, last: regionOf(view, verb) });
    const isCall = way !== null && way.type !== "meeting";
    found.push({ ...draft, ...(isCall && { type: way.type, place: null, venue: null }) });
  }
  return found;
}

function regionOf(view: View, verb: VerbGroup): number {
  return clauseAt(view, verb.head)?.last ?? verb.last;
}

function sidesOf(view: View, verb: VerbGroup, stretch: Stretch, isMutual: boolean): readonly string[] | null {
  const subject = subjectOf(view, verb);
  const persons = personsOf(view, subject);
  if (verb.passive) {
    const agents = personsOf(view, byIn(view, stretch));
    const all = [...new Set([...persons, ...agents])];
    if (all.length > 1 || persons.length > 0) return all.length > 1 ? all : null;
    // « L'affaire a été conclue au téléphone »: by those told together before
    const isCall = adverbialOf(view, verb, stretch)?.type !== "meeting";
    return isCall && !verb.negated ? personsOf(view, antecedent(view, verb.first, "ils")) : null;
  }
  const others = personsOf(view, isMutual ? withIn(view, stretch) : othersIn(view, verb, stretch, subject));
  if (others.length === 0) return persons.length > 1 ? persons : null;
  return bothSides(view, persons, others);
}

/** Those with whom or to whom something is done: « avec Y », « à Y », « Y », « lui ». */
function othersIn(view: View, verb: VerbGroup, stretch: Stretch, subject: readonly string[]): string[] {
  const with_ = withIn(view, stretch);
  if (with_.length > 0) return with_;
  const object = objectIn(view, verb, stretch, subject);
  if (object.length > 0) return object;
  const clitic = cliticObject(view, verb, subject);
  return clitic.length > 0 ? clitic : facing(view, stretch);
}

/** « face à Y », « à la même table que Y ». */
function facing(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word !== "face" && word !== "que" && word !== "qu'") continue;
    const [named] = within(view.who, token, Math.min(last, token + LONGEST_TITLE));
    if (named) return partiesOf(view, actorsIn(view, named.first, named.last));
  }
  return [];
}

const LONGEST_TITLE = 8;

/** Contacts told by what stands between two people. */
export const adverbialRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/by-adverbial",
    note: "a telephone, a screen, a room or a table between two persons makes a contact of any verb",
    find: byAdverbial,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a eu ⟦T 2016-09-07|mercredi⟧ ⟦A angela-merkel|Mme Merkel⟧ au téléphone.",
        "phone-call 2016-09-07 null matteo-renzi+angela-merkel held",
      ],
      [
        "Au téléphone, ⟦T 2016-09-05|lundi⟧, ⟦A matteo-renzi|M. Renzi⟧ avait remercié ⟦A angela-merkel|Mme Merkel⟧.",
        "phone-call 2016-09-05 null matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ aura ⟦T 2016-09-09|vendredi⟧ ⟦A angela-merkel|Mme Merkel⟧ en visioconférence.",
        "video-call 2016-09-09 null matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a pris ⟦A angela-merkel|Mme Merkel⟧ en aparté ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a eu ⟦T 2016-09-07|mercredi⟧ un geste pour ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a gardé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ ⟦A angela-merkel|Mme Merkel⟧ en haute estime.",
      "⟦A matteo-renzi|M. Renzi⟧, joint ⟦T 2016-09-07|mercredi⟧ par téléphone, a critiqué ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
];
