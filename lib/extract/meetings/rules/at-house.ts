import { RESIDENTS } from "@/lib/lexicon/residents";
import type { VerbGroup } from "@/lib/text";
import { partiesBefore } from "../read/fronted";
import { byIn } from "../read/parties";
import { subjectOf } from "../read/subjects";
import { dateOf } from "../read/verb-date";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { isPerson, type Stretch, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

const RECEIVING = new Set(["accueillir", "recevoir"]);
const AT = new Set(["a", "au"]);
const ARTICLES = new Set(["la", "l'"]);

/** « X a été reçu à la Maison Blanche »: by whoever lives there. */
function receivedAtHouse(view: View, verb: VerbGroup): Draft[] {
  if (!verb.passive || !RECEIVING.has(verb.lemma)) return [];
  const guests = subjectOf(view, verb).filter((id) => isPerson(view, id));
  if (guests.length === 0) return [];
  return contactsOfVerb(
    view,
    verb,
    "meetings/received-at-house",
    (stretch) => {
      if (byIn(view, stretch).length > 0 || partiesBefore(view, verb, "by").length > 0) return null;
      const host = residentIn(view, verb, stretch);
      return host === null || guests.includes(host) ? null : [...guests, host];
    },
    "meeting",
  );
}

/** The one in whose house a stretch is told to be, at its day; his state where nobody is known. */
function residentIn(view: View, verb: VerbGroup, stretch: Stretch): string | null {
  for (const { first, mention } of within(view.where, stretch.first, stretch.last)) {
    const before = ARTICLES.has(wordAt(view, first - 1)) ? first - 2 : first - 1;
    const house = AT.has(wordAt(view, before)) ? RESIDENTS[mention.place] : undefined;
    if (!house) continue;
    const days = dateOf(view, verb, stretch) ?? view.anchor;
    const known = Number.isFinite(days.start) && Number.isFinite(days.end);
    return (known ? view.registry.people.holders(house.office, house.of, days)[0]?.id : null) ?? house.of;
  }
  return null;
}

/** Receptions told by the house alone. */
export const atHouseRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/received-at-house",
    note: "« reçu à l'Elysée », with no host told: by who holds the office of that house",
    find: receivedAtHouse,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a été reçu ⟦T 2016-09-07|mercredi⟧ à la ⟦P maison-blanche|Maison Blanche⟧.",
        "meeting 2016-09-07 washington matteo-renzi+barack-obama held",
      ],
      [
        "⟦A angela-merkel|Mme Merkel⟧ sera reçue ⟦T 2016-09-09|vendredi⟧ à l'⟦P elysee|Elysée⟧.",
        "meeting 2016-09-09 paris angela-merkel+francois-hollande planned",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a été reçu ⟦T 2016-09-07|mercredi⟧ à ⟦P washington|Washington⟧.",
      "Un chèque a été reçu ⟦T 2016-09-07|mercredi⟧ à la ⟦P maison-blanche|Maison Blanche⟧.",
    ],
  },
];
