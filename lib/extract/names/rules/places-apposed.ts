import { defineRule, type Match, type Rule } from "../../rule";
import type { Reading } from "../readings";

/** « où » folds like « ou ». */
function isWhere({ document, last }: Match): boolean {
  return document.tokens[last - 1]?.raw === "où";
}

/** Clues around a name, other than prepositions, that it is the place. */
export const APPOSED_PLACE_CLUES: readonly Rule<Reading>[] = [
  defineRule<Reading>({
    name: "names/apposed-capital",
    note: "behind « la capitale » or « la ville » the name is the town's",
    pattern: "(capitale|ville|cite|metropole|localite) [any]{0,2} , <[government]> ,",
    produce: () => "place",
    examples: [
      "La capitale malienne, ⟦bamako|Bamako⟧, accueille la conférence.",
      "dans la ville sainte, ⟦jerusalem|Jérusalem⟧, fermée lundi",
    ],
    counterExamples: ["Le rival malien, Alger, a protesté."],
  }),
  defineRule<Reading>({
    name: "names/community",
    note: "a people of a land lives there: « les Serbes de Bosnie »",
    pattern: "[people] (de|d'|du) [article]? <[government]>",
    produce: () => "place",
    examples: ["les Albanais du ⟦kosovo|Kosovo⟧ attendent", "les Kurdes de ⟦syrie|Syrie⟧ reculent"],
    counterExamples: ["les réponses du Kosovo"],
  }),
  defineRule<Reading>({
    name: "names/edition",
    note: "a conference by number: « Oslo II », « Genève III »",
    pattern: "<[capital]> (II|III|IV)",
    produce: () => "place",
    examples: ["ils ont signé ⟦oslo|Oslo⟧ II", "l'accord dit ⟦oslo|Oslo⟧ II"],
    counterExamples: ["la réponse d'Oslo"],
  }),
  defineRule<Reading>({
    name: "names/where",
    note: "what « où » refers back to is a place",
    pattern: "<[government]> , [any]? (ou|d'ou)",
    produce: (match) => (isWhere(match) ? "place" : null),
    examples: [
      "de passage par ⟦berlin|Berlin⟧, où il a dormi",
      "L'étape suivante est ⟦bamako|Bamako⟧, d'où il repartira.",
    ],
    counterExamples: ["Paris, ou Berlin, a protesté."],
  }),
];
