import { defineRule, type Match, type Rule } from "../../rule";
import type { Reference } from "../types";

function people(match: Match): Reference | null {
  const state = match.get("inhabitants");
  return state === undefined ? null : { kind: "state", state, form: "metonym", literal: null };
}

/** Peoples that stand for their governments. */
export const PEOPLES: readonly Rule<Reference>[] = [
  defineRule<Reference>({
    name: "actors/peoples",
    note: "two peoples side by side, without a number, are two governments in talks",
    pattern: [
      "<[inhabitants]> et (les)? other:[inhabitants]",
      "other:[inhabitants] et (les)? <[inhabitants]>",
      "ni les <[inhabitants]> ni les other:[inhabitants]",
      "ni les other:[inhabitants] ni les <[inhabitants]>",
    ],
    produce: (match) => {
      const before = match.before(1)?.folded ?? "";
      // « Serbes et Albanais du Kosovo » are no states.
      const after = match.document.tokens[match.last];
      if (after?.folded === "du" || after?.folded === "de" || after?.folded === "d'") return null;
      return before === "de" || before === "des" || before === "plusieurs" ? null : people(match);
    },
    examples: [
      "⟦chine|Chinois⟧ et ⟦japon|Japonais⟧ doivent se revoir.",
      "entre ⟦israel|Israéliens⟧ et ⟦palestine|Palestiniens⟧",
    ],
    counterExamples: ["des Chinois et des Japonais", "une vingtaine de Chinois et Japonais"],
  }),
  defineRule<Reference>({
    name: "actors/people-source",
    note: "a people that speaks, or is spoken with, is its government",
    pattern: ["(selon|avec|chez) les <[inhabitants]>", "[dative-verb] [any]{0,3} aux <[inhabitants]>"],
    produce: people,
    examples: ["Selon les ⟦iran|Iraniens⟧, tout est réglé.", "il a proposé aux ⟦chine|Chinois⟧ de se revoir"],
    counterExamples: ["une aide pour les Iraniens", "la colère des Iraniens"],
  }),
  defineRule<Reference>({
    name: "actors/people-acts",
    note: "a people that proposes, refuses or negotiates is its government",
    pattern: [
      'les <[inhabitants]> ("|«)? [government-verb]',
      "les <[inhabitants]> , (emmenes|conduits|menes|diriges|representes) par",
    ],
    produce: people,
    examples: [
      "Les ⟦etats-unis|Américains⟧ proposent une trêve.",
      "les ⟦iran|Iraniens⟧ ont refusé",
      "Les ⟦syrie|Syriens⟧ veulent récupérer le plateau.",
    ],
    counterExamples: ["Les Américains fêtent l'indépendance.", "des Américains proposent leur aide"],
  }),
  defineRule<Reference>({
    name: "actors/compatriot",
    note: "« le Finlandais » is the one from there who was named before",
    pattern: "<(le|la|l') [inhabitant]>",
    produce: (match) => {
      const state = match.get("inhabitant");
      return state === undefined ? null : { kind: "compatriot", state };
    },
    examples: [
      "Le Norvégien Ole Sandvik est arrivé. ⟦ole-sandvik|Le Norvégien⟧ a souri.",
      "L'ancien président finlandais Urho Lampi est là. « Bien sûr », dit ⟦urho-lampi|le Finlandais⟧.",
    ],
    counterExamples: ["Le Norvégien moyen pêche.", "Le Norvégien Ole Sandvik est arrivé."],
  }),
];
