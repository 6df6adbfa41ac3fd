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
    pattern: [
      "(capitale|ville|cite|metropole|localite) [any]{0,2} , <[government]> ,",
      "<[government]> , (la|ancienne|une)? (capitale|ville|cite|metropole)",
    ],
    produce: () => "place",
    examples: [
      "La capitale malienne, ⟦bamako|Bamako⟧, accueille la conférence.",
      "dans la ville sainte, ⟦jerusalem|Jérusalem⟧, fermée lundi",
      "⟦erevan|Erevan⟧, la capitale arménienne, était calme.",
    ],
    counterExamples: ["Le rival malien, Alger, a protesté."],
  }),
  defineRule<Reading>({
    name: "names/candidate",
    note: "towns that are named, cited or thought of to hold something, and those a colon lists",
    pattern: [
      "<[government]> [more-governments]? (est|sont|etait|etaient|serait|seraient|reste|restent|a ete|ont ete) (souvent|parfois|aussi|egalement|deja)? (cite|citee|cites|citees|evoque|evoquee|evoques|evoquees|envisage|envisagee|envisages|envisagees|pressenti|pressentie|pressentis|pressenties|mentionne|mentionnee|mentionnes|mentionnees)",
      "(capitales|villes|lieux|sites|destinations|etapes|options) [any]{0,3} [verb]? [any]{0,3} : <[government]>",
    ],
    produce: () => "place",
    examples: [
      "⟦vienne|Vienne⟧ est souvent citée.",
      "⟦oslo|Oslo⟧ et Berlin ont été évoquées.",
      "Trois villes sont en lice : ⟦oslo|Oslo⟧, Berlin ou Madrid.",
    ],
    counterExamples: ["Vienne est souvent critiquée.", "Une réaction : Oslo proteste."],
  }),
  defineRule<Reading>({
    name: "names/whence",
    note: "« De Kigali, il a gagné », « De Taïwan, rien » opens its sentence with where a journey starts or what is not spoken of",
    pattern: [
      "(de|d'|du) [article]? <[government]> ,",
      "(de|d'|du) [article]? <[government]> a [article]? [government] ,",
    ],
    produce: ({ document, first }) => {
      const { sentences, sentenceAt } = document;
      return sentences[sentenceAt[first] ?? 0]?.first === first ? "place" : null;
    },
    examples: [
      "De ⟦kigali|Kigali⟧, il s'est rendu au Burundi.",
      "D'⟦oslo|Oslo⟧, Ole Brandvik gagnera Tunis.",
      "De l'⟦irak|Irak⟧, rien.",
    ],
    counterExamples: ["Une réponse de Kigali, il le sait, viendra."],
  }),
  defineRule<Reading>({
    name: "names/stricken",
    note: "a town that is shelled, besieged or taken, and one that falls",
    pattern: [
      "<[capital]> [stricken-verb]",
      "<[capital]> [town-fate-verb]",
      "<[capital]> [verb] par [any]{0,3} [attack-noun]",
      "<[capital]> (est|etait|reste|restait) en (fete|deuil|feu|flammes|ebullition|effervescence|liesse|ruines|alerte)",
      "<[capital]> (est|etait|sera|serait) tombe (aux|entre)",
      "<[capital]> (est|etait|sera|serait) tombee",
      "<[capital]> (est|etait|reste|restait|semble|semblait) (calme|deserte|paralysee|encerclee|assiegee|coupee|privee|bouclee|quadrillee|dechiree)",
    ],
    produce: () => "place",
    examples: [
      "⟦sanaa|Sanaa⟧ a été bombardée",
      "⟦kaboul|Kaboul⟧ est tombée sans combat",
      "⟦sanaa|Sanaa⟧ était calme",
    ],
    counterExamples: ["Sanaa a bombardé", "Kaboul est attaquée de front"],
  }),
  defineRule<Reading>({
    name: "names/community",
    note: "a people of a land lives there: « les Serbes de Bosnie »",
    pattern: "([people]|[known-group]) (de|d'|du) [article]? <[government]>",
    produce: () => "place",
    examples: [
      "les Albanais du ⟦kosovo|Kosovo⟧ attendent",
      "les Kurdes de ⟦syrie|Syrie⟧ reculent",
      "les talibans du ⟦pakistan|Pakistan⟧ menacent",
    ],
    counterExamples: ["les réponses du Kosovo"],
  }),
  defineRule<Reading>({
    name: "names/at-issue",
    note: "« Jérusalem au cœur du blocage »: what a heading says is at issue",
    pattern: "<[government]> (au coeur|au centre|au menu|en toile de fond|en arriere-plan|en ligne de mire)",
    produce: () => "place",
    examples: ["⟦jerusalem|JERUSALEM⟧ AU COEUR DU BLOCAGE", "L'⟦ukraine|Ukraine⟧ au menu du sommet"],
    counterExamples: ["L'Ukraine a un menu."],
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
