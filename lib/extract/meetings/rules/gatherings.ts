import type { VerbGroup } from "@/lib/text";
import { dateNear } from "../read/dates";
import { isAfterGathering } from "../read/gathering";
import { byIn, presentIn, withIn } from "../read/parties";
import { actorsIn } from "../read/persons";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { clauseAt, isPerson, type Stretch, sentenceAt, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

const GATHERED = new Set(["reunir", "enfermer", "rassembler", "attabler", "cloitrer", "isoler", "asseoir"]);

/** « X et Y, enfermés lundi dans un hôtel », « X, Y et Z, réunis par W ». */
function gathered(view: View, verb: VerbGroup): Draft[] {
  if (verb.tense !== "participle" || !GATHERED.has(verb.lemma) || verb.number !== "plural") return [];
  const persons = subjectOf(view, verb).filter((id) => isPerson(view, id));
  const hasNamed = persons.length > 0;
  return contactsOfVerb(
    view,
    verb,
    "meetings/gathered",
    (stretch) => {
      const hosts = byIn(view, stretch).filter((id) => isPerson(view, id));
      const others = hasNamed ? withIn(view, stretch) : presentIn(view, stretch);
      const all = [...new Set([...persons, ...hosts, ...others])];
      return all.length > 1 && (persons.length > 1 || others.length > 0) ? all : null;
    },
    // « réunis autour de X et de Y, vingt pays »: many more than are named.
    hasNamed ? "meeting" : "multilateral",
  );
}

/** « Autour de X avaient pris place Y et Z », « X et Y ont pris place autour de Z ». */
function takesPlace(view: View, verb: VerbGroup): Draft[] {
  const isTaken = verb.lemma === "prendre" && wordAt(view, verb.last) === "place";
  if ((!isTaken && !isFoundAround(view, verb)) || isRefused(view, verb)) return [];
  const clause = clauseAt(view, verb.head);
  const sentence = sentenceAt(view, verb.head);
  if (!clause || !sentence) return [];
  return contactsOfVerb(
    view,
    { ...verb, negated: false },
    "meetings/takes-place",
    (stretch) => {
      const isAround = wordAt(view, sentence.first) === "autour";
      const before = withIn(view, { first: isAround ? sentence.first : clause.first, last: verb.first });
      const around = [...before, ...withIn(view, stretch)];
      const subject = before.length > 0 ? [] : subjectOf(view, verb);
      const behind = subject.length > 0 ? subject : actorsIn(view, stretch.first, sentence.last);
      const all = [...new Set([...around, ...behind])].filter((id) => isPerson(view, id));
      return (around.length > 0 || isAtTable(view, clause.first, stretch)) && all.length > 1 ? all : null;
    },
    "meeting",
  )
    .map((draft) =>
      Object.assign(draft, {
        date: draft.date ?? dateNear(view, verb.last, sentence.first, sentence.last),
        kind: "talks" as const,
      }),
    )
    .filter(({ date, place }) => date !== null || place !== null || !isAtGathering(view, sentence.first));
}

/** « Autour de X se trouvaient Y et Z », « étaient réunis », « siégeaient ». */
function isFoundAround(view: View, verb: VerbGroup): boolean {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || wordAt(view, sentence.first) !== "autour" || verb.number !== "plural") return false;
  if (within(view.who, sentence.first, verb.first).length === 0) return false;
  return (verb.reflexive && SITTING.has(verb.lemma)) || verb.lemma === "sieger" || GATHERED.has(verb.lemma);
}

const SITTING = new Set(["trouver", "tenir", "presser", "asseoir"]);

/** « Autour de la table avaient pris place X et Y », right behind a gathering: they were at it. */
function isAtGathering(view: View, first: number): boolean {
  if (wordAt(view, first) !== "autour" || wordAt(view, first + 3) !== "table") return false;
  return isAfterGathering(view, first) || isAlso(view, first);
}

const ALSO = new Set(["egalement", "aussi"]);
const ALSO_REACH = 9;

function isAlso(view: View, first: number): boolean {
  for (let token = first; token < first + ALSO_REACH; token++) if (ALSO.has(wordAt(view, token))) return true;
  return false;
}

/** « autour de la table », « à la même table ». */
function isAtTable(view: View, first: number, { last }: Stretch): boolean {
  for (let token = first; token < last; token++) if (wordAt(view, token) === "table") return true;
  return false;
}

/** « n'ont pris place qu'à midi » only says when. */
function isRefused(view: View, verb: VerbGroup): boolean {
  if (!verb.negated) return false;
  for (let token = verb.last; token < (sentenceAt(view, verb.head)?.last ?? 0); token++)
    if (wordAt(view, token) === "qu'" || wordAt(view, token) === "que") return false;
  return true;
}

/** People who are in one room. */
export const gatheringRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/gathered",
    note: "several people « réunis », « enfermés » somewhere have met",
    find: gathered,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧, enfermés ⟦T 2016-09-07|mercredi⟧ dans un hôtel de ⟦P rome|Rome⟧, ont bu de l'eau.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧, réunis ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ par ⟦A paolo-gentiloni|M. Gentiloni⟧, ont bu de l'eau.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        "Réunis ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ autour de ⟦A matteo-renzi|M. Renzi⟧ et d'⟦A angela-merkel|Angela Merkel⟧, une dizaine de pays ont promis une aide.",
        "multilateral 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "Réunis ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ autour d'un verre, les ministres ont salué ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a vu les otages enfermés ⟦T 2016-09-07|mercredi⟧ dans un hôtel de ⟦P rome|Rome⟧.",
    ],
  },
  {
    name: "meetings/takes-place",
    note: "who takes a seat around someone is there with him; the subject may stand behind the verb",
    find: takesPlace,
    examples: [
      [
        "Autour de ⟦A matteo-renzi|M. Renzi⟧ avaient pris place ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ ⟦A angela-merkel|Mme Merkel⟧ et ⟦A paolo-gentiloni|M. Gentiloni⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        "⟦A matteo-renzi+angela-merkel|Les deux dirigeants⟧ ont pris place ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ aux côtés de ⟦A paolo-gentiloni|M. Gentiloni⟧.",
        "meeting 2016-09-07 rome paolo-gentiloni+matteo-renzi+angela-merkel held",
      ],
      [
        "Autour de la table ont pris place ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ ⟦A angela-merkel|Mme Merkel⟧ et ⟦A paolo-gentiloni|M. Gentiloni⟧.",
        "meeting 2016-09-07 rome angela-merkel+paolo-gentiloni held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a pris place ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ dans la voiture.",
    ],
  },
];
