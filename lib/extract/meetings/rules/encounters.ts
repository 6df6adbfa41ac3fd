import type { VerbGroup } from "@/lib/text";
import { bothSides, withIn } from "../read/parties";
import { actorsIn, partiesOf } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import { TO } from "../small-words";
import type { Draft } from "../types";
import { isOf, isPerson, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

const TABLE = new Set(
  "the cafe verre repas petit-dejeuner petit dejeuner diner souper couvert place table".split(" "),
);
const SHARING = new Set(["prendre", "partager", "boire"]);

/** « a pris le thé avec X », « a partagé un repas avec X ». */
function sharesTable(view: View, verb: VerbGroup): Draft[] {
  if (!SHARING.has(verb.lemma) || verb.passive || verb.reflexive || !hasNear(view, verb, TABLE)) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/at-table",
    (stretch) => bothSides(view, subjectOf(view, verb), withIn(view, stretch)),
    "meeting",
  );
}

const OBJECT_REACH = 10;

const ENDS = new Set([".", ";", "avec", "chez", "pour", "que", "qu'"]);

function hasNear(view: View, { last }: VerbGroup, words: ReadonlySet<string>): boolean {
  for (let token = last; token < last + OBJECT_REACH; token++) {
    if (words.has(wordAt(view, token))) return true;
    if (ENDS.has(wordAt(view, token))) return false;
  }
  return false;
}

const GOING = new Set(["rendre", "aller", "venir", "retourner", "revenir", "arriver"]);
const VISIT = new Set(["visite"]);

/** « se rendra samedi chez X », « a rendu visite à X ». */
function goesTo(view: View, verb: VerbGroup): Draft[] {
  const isVisit = verb.lemma === "rendre" && !verb.reflexive && hasNear(view, verb, VISIT);
  const isJourney = GOING.has(verb.lemma) && (verb.lemma !== "rendre" || verb.reflexive);
  if (verb.passive || (!isVisit && !isJourney)) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/goes-to",
    (stretch) => {
      const host = within(view.who, stretch.first, stretch.last).find(({ first }) =>
        leadsTo(view, first, isVisit ? "a" : "chez"),
      );
      const named = (host?.mention.actors ?? []).filter((id) => isPerson(view, id));
      return bothSides(
        view,
        subject,
        named.length > 0 || !isVisit ? named : cliticObject(view, verb, subject),
      );
    },
    "meeting",
  );
}

const TITLE = 6;

/** Whether a name stands behind a preposition, over its title: « à M. X », « au ministre russe X », « chez X ». */
export function leadsTo(view: View, first: number, preposition: "a" | "chez"): boolean {
  if (isOf(view, first - 1)) return false;
  for (let token = first - 1; token >= first - TITLE; token--) {
    const word = wordAt(view, token);
    if (within(view.where, token, token + 1).length > 0) return false;
    if (preposition === "chez" ? word === "chez" : TO.has(word)) return true;
    if (word === "," || word === "et" || word === "par") return false;
  }
  return false;
}

/** « X lui a donné rendez-vous mercredi à Oslo »: they are to meet. */
function appoints(view: View, verb: VerbGroup): Draft[] {
  const isAppointed = verb.lemma === "donner" && wordAt(view, verb.last) === "rendez" && !verb.passive;
  if (!isAppointed || verb.negated) return [];
  const subject = subjectOf(view, verb);
  return contactsOfVerb(
    view,
    verb,
    "meetings/appoints",
    (stretch) => {
      if (verb.reflexive) return subject.filter((id) => isPerson(view, id));
      const clitic = cliticObject(view, verb, subject);
      return bothSides(
        view,
        subject,
        clitic.length > 0 ? clitic : partiesOf(view, actorsIn(view, stretch.first, stretch.last)),
      );
    },
    "meeting",
  ).flatMap((draft) =>
    draft.date !== null && draft.date.end < view.anchor.start
      ? []
      : [{ ...draft, status: "planned" as const }],
  );
}

/** Contacts told by what people do together rather than by a verb of contact. */
export const encounterRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/at-table",
    note: "who takes tea or a meal « avec » someone meets him",
    find: sharesTable,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a pris le café ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ avec ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ partagera un repas ⟦T 2016-09-09|vendredi⟧ à ⟦P rome|Rome⟧ avec ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 rome matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a pris ses distances ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ avec ⟦A angela-merkel|Mme Merkel⟧.",
    ],
  },
  {
    name: "meetings/goes-to",
    note: "« se rendre chez quelqu'un », « rendre visite à quelqu'un »",
    find: goesTo,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ se rendra ⟦T 2016-09-09|vendredi⟧ chez ⟦A angela-merkel|Mme Merkel⟧ à ⟦P berlin|Berlin⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a rendu visite ⟦T 2016-09-07|mercredi⟧ à ⟦A angela-merkel|Mme Merkel⟧ à ⟦P berlin|Berlin⟧.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ se rendra ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧, a dit ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a rendu hommage ⟦T 2016-09-07|mercredi⟧ à ⟦A angela-merkel|Mme Merkel⟧ à ⟦P berlin|Berlin⟧.",
    ],
  },
  {
    name: "meetings/appoints",
    note: "« donner rendez-vous » plans a meeting",
    find: appoints,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ ira ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧, où ⟦A angela-merkel|Mme Merkel⟧ lui a donné rendez-vous.",
        "meeting 2016-09-09 berlin angela-merkel+matteo-renzi planned",
      ],
      [
        "⟦A matteo-renzi+angela-merkel|Les deux dirigeants⟧ se sont donné rendez-vous ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a donné rendez-vous aux électeurs ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧.",
    ],
  },
];
