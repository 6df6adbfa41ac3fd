import { AGREEMENT_NOUNS } from "@/lib/lexicon/contacts";
import { dateNear, isVague } from "../read/dates";
import type { Draft } from "../types";
import { isPerson, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

/** « Lors d'une visite de X à Moscou, les deux puissances s'étaient mises d'accord »: X has met his hosts. */
function contactsOfVisit(view: View, token: number): Draft[] {
  if (!["visite", "deplacement", "voyage"].includes(wordAt(view, token))) return [];
  const sentence = sentenceAt(view, token);
  if (!sentence || wordAt(view, token + 1) !== "de") return [];
  const [visitor] = within(view.who, token + 1, token + 5);
  const [place] = within(view.where, token + 1, token + 12);
  if (!visitor || !place || wordAt(view, place.first - 1) !== "a") return [];
  const host = view.registry.places.get(place.mention.place)?.in ?? null;
  const verbs = verbsIn(view, place.last, sentence.last);
  const agreed = verbs.find(
    ({ lemma, negated }) =>
      !negated && (lemma === "mettre" || lemma === "convenir" || lemma === "entendre" || lemma === "signer"),
  );
  const date = dateNear(view, place.last, token, verbs[0]?.first ?? sentence.last);
  const needsNoun = agreed?.lemma === "mettre" || agreed?.lemma === "signer";
  const isAgreed = agreed && (!needsNoun || sentenceHas(view, agreed.first, sentence.last));
  if (host === null || !isAgreed || date === null || date.start > view.anchor.end) return [];
  const participants = [...visitor.mention.actors.filter((id) => isPerson(view, id)), host];
  return [
    {
      rule: "meetings/visit",
      type: "meeting",
      participants,
      date,
      dateRole: "whole",
      isVague: isVague(view, token, date),
      place: place.mention.place,
      venue: null,
      status: "held",
      outcome: "agreement",
      at: token,
      sentence: sentence.index,
      kind: "talks",
    },
  ];
}

function sentenceHas(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (AGREEMENT_NOUNS.has(wordAt(view, token))) return true;
  return false;
}

/** Contacts told by a visit. */
export const visitRules: readonly ContactRule<number>[] = [
  {
    name: "meetings/visit",
    note: "a visit is a contact with the hosts when both countries agreed on it",
    find: contactsOfVisit,
    examples: [
      [
        "Lors d'une visite de ⟦A matteo-renzi|M. Renzi⟧ à ⟦P berlin|Berlin⟧ ⟦T 2016-07|en juillet⟧, les ⟦A italie+allemagne|deux pays⟧ s'étaient mis d'accord.",
        "meeting 2016-07 berlin matteo-renzi+allemagne held agreement",
      ],
      [
        "Pendant une visite de ⟦A matteo-renzi|M. Renzi⟧ à ⟦P berlin|Berlin⟧ le ⟦T 2016-07-05|5 juillet⟧, les ⟦A italie+allemagne|deux pays⟧ avaient signé un accord.",
        "meeting 2016-07-05 berlin matteo-renzi+allemagne held agreement",
      ],
    ],
    counterExamples: [
      "Une visite de ⟦A matteo-renzi|M. Renzi⟧ à ⟦P berlin|Berlin⟧ ⟦T 2016-07|en juillet⟧ a été un succès.",
    ],
  },
];
