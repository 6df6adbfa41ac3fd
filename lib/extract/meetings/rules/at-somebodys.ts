import { CROSSING_VERBS, HOSTS_OWN, NO_GUEST_VERBS, THRESHOLDS } from "@/lib/lexicon/host-frames";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { titleEnd } from "../read/apposed";
import { governorOf } from "../read/fronted";
import { bothSides } from "../read/parties";
import { isExcluded, type Mention } from "../read/persons";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { isOf, isPerson, personsOf, type Stretch, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** « X a passé une heure lundi à Oslo dans le bureau de Y », « dînait chez Y »: whoever comes to somebody's has met him. */
function atSomebodys(view: View, verb: VerbGroup): Draft[] {
  const isElsewhere = NO_GUEST_VERBS.has(verb.lemma) && !verb.reflexive;
  if (!isFiniteVerb(verb) || verb.negated || verb.lemma === "" || isElsewhere) return [];
  const guests = personsOf(view, subjectOf(view, verb));
  if (guests.length === 0) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/at-somebodys",
    (stretch) => bothSides(view, guests, hostIn(view, verb, stretch, guests)),
    "meeting",
  ).filter(({ date, place }) => date !== null && (place !== null || verb.lemma !== "etre"));
}

function hostIn(view: View, verb: VerbGroup, stretch: Stretch, guests: readonly string[]): string[] {
  for (const mention of within(view.who, stretch.first, stretch.last)) {
    const { actors } = mention.mention;
    if (actors.some((id) => guests.includes(id) || !isPerson(view, id)) || isExcluded(view, mention.first))
      continue;
    if (isOwner(view, verb, mention) || governorOf(view, mention.first, stretch.first) === "chez")
      return [...actors];
  }
  return [];
}

const LONGEST_TITLE = 8;
const INSIDE = new Set(["dans", "a", "au", "sous", "jusqu'a", "jusqu'au", "autour"]);
const LEAVING = new Set(["sortir", "ressortir", "revenir", "repartir"]);

/** « dans le bureau de X », « à la petite table du président X », « a poussé la porte de X ». */
function isOwner(view: View, verb: VerbGroup, { first }: Mention): boolean {
  const end = titleEnd(view, first, verb.last);
  for (let token = end - 1; token >= Math.max(verb.last, end - LONGEST_TITLE); token--) {
    if (wordAt(view, token) === "," || within(view.where, token, token + 1).length > 0) return false;
    if (!isOf(view, token)) continue;
    const house = [token - 1, token - 2].find((at) => HOSTS_OWN.has(wordAt(view, at)));
    if (house === undefined) continue;
    if (THRESHOLDS.has(wordAt(view, house))) return CROSSING_VERBS.has(verb.lemma);
    return isEntered(view, verb, house);
  }
  return false;
}

const BEFORE_HOUSE = 4;

function isEntered(view: View, verb: VerbGroup, house: number): boolean {
  for (let at = house - 1; at >= Math.max(verb.last, house - BEFORE_HOUSE); at--) {
    const word = wordAt(view, at);
    if (INSIDE.has(word)) return true;
    if (isOf(view, at)) return LEAVING.has(verb.lemma) || isEnteredDoor(view, verb, at);
    if (OUTSIDE.has(word) || within(view.when, at, at + 1).length > 0) return false;
  }
  return false;
}

const OUTSIDE = new Set([",", "devant", "pres", "derriere", "contre", "pour", "sur", "vers", "par"]);

/** « a franchi la porte du bureau de X ». */
function isEnteredDoor(view: View, verb: VerbGroup, of: number): boolean {
  return CROSSING_VERBS.has(verb.lemma) && THRESHOLDS.has(wordAt(view, of - 1));
}

/** Contacts told by whose house, table or office somebody was in. */
export const atSomebodysRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/at-somebodys",
    note: "« dans le bureau de X », « à la table de X », « chez X »: whoever is there on a day has met X",
    find: atSomebodys,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a passé une heure ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ dans le bureau d'⟦A angela-merkel|Angela Merkel⟧.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ soupera ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧ à la table d'⟦A angela-merkel|Angela Merkel⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a poussé ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ la porte d'⟦A angela-merkel|Angela Merkel⟧.",
        "meeting 2016-09-07 berlin matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a manifesté ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ devant la maison d'⟦A angela-merkel|Angela Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ a travaillé ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ dans le bureau d'⟦A angela-merkel|Angela Merkel⟧.",
    ],
  },
];
