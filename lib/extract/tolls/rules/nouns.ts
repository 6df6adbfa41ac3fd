import { defineRule } from "../../rule";
import { produceCounted, produceDead, produceVictims } from "./produce";

/** Figures with a noun that is the death itself. */
export const nounRules = [
  defineRule({
    name: "tolls/deaths",
    note: "« morts », « tués », « décès », « victimes » count deaths whatever the verb",
    pattern: "<[quantity] noun:[death-noun]> late:[late-bound]?",
    produce: produceDead,
    examples: [
      "La guerre a fait ⟦> 40000 morts|plus de 40 000 morts⟧.",
      "Le séisme a fait ⟦= 12 morts|douze morts⟧ et 30 blessés.",
      "Le naufrage a fait ⟦~ 100s victimes|des centaines de victimes⟧.",
      "Les combats ont fait ⟦= 600000..1000000 morts|de 600'000 à un million de morts⟧.",
      "L'explosion n'a fait ⟦= 0 mort|aucun mort⟧.",
      "Bilan: ⟦>= 8 morts|8 morts⟧ au moins.",
    ],
    counterExamples: [
      "Le séisme a fait 30 blessés.",
      "Il est mort à 40 ans.",
      "La peine de mort reste en vigueur dans 55 pays.",
      "une victime de la crise",
    ],
  }),
  defineRule({
    name: "tolls/number-of-dead",
    note: "« le nombre de morts est passé à 254 »: the noun stands before its figure",
    pattern: [
      "(nombre|total) (de|des) noun:[death-noun] [attribute]{0,1} [passes] a <[quantity]>",
      "a <[quantity]> le (nombre|total) (de|des) noun:[death-noun]",
      "(nombre|total) (de|des) noun:[people] [dead] [passes] a <[quantity]>",
      "a <[quantity]> les noun:[people] [attribute]{0,1} [dead]",
      "(nombre|total) (de|des) noun:[death-noun] [attribute]{0,1} (estime|evalue|chiffre|porte) a <[quantity]>",
      "(nombre|total) (de|des) noun:[death-noun] [attribute]{0,1} reach:[reaches] (les)? <[quantity]>",
      "(nombre|total) (de|des) noun:[people] [dead] reach:[reaches] (les)? <[quantity]>",
    ],
    produce: produceCounted,
    examples: [
      "Le nombre de morts est passé à ⟦= 254 morts|254⟧.",
      "Le nombre de civils tués s'élève à ⟦= 3212 civils|3.212⟧.",
      "Oslo évalue à ⟦>= 50000 morts|au moins 50 000⟧ le nombre de morts.",
      "Le nombre des victimes s'élève à ⟦> 300 victimes|plus de 300⟧.",
      "Oslo chiffre à ⟦= 7000 civils|7.000⟧ les civils tués depuis mai.",
      "Le nombre de morts a atteint ⟦= 1200 morts|1.200⟧.",
      "Le nombre des victimes dépasse désormais les ⟦> 5000 victimes|5.000⟧.",
    ],
    counterExamples: [
      "Le nombre de blessés est passé à 254.",
      "Le nombre de morts est passé à 12 par jour ouvré.",
      "Le nombre de réfugiés dépasse 5.000.",
    ],
  }),
  defineRule({
    name: "tolls/bodies",
    note: "bodies count once they have been found",
    pattern: [
      "(corps|cadavres|depouilles) (de|d') <[quantity] noun:[anyone]>",
      "<[quantity] noun:(corps)> [between]{0,6} (ont|avaient|a|avait|auraient) [between]{0,2} ete (retrouves|retrouve|decouverts|decouvert|repeches|exhumes|recuperes|retires|extraits|releves)",
      "(retrouve|decouvert|repeche|exhume|recupere|retire|extrait|releve|recu) [filler]{0,2} <[quantity] noun:(corps)>",
    ],
    produce: produceVictims,
    examples: [
      "Les corps de ⟦= 14 migrants|quatorze migrants⟧ ont été rendus.",
      "Ils ont rendu les dépouilles de ⟦= 3 marins|trois marins⟧.",
      "Les pompiers ont retiré ⟦= 14 corps|14 corps⟧ des gravats.",
      "⟦= 14 corps|Quatorze corps⟧ sans vie ont été relevés.",
    ],
    counterExamples: ["Les corps constitués ont défilé.", "Trois corps de bâtiment ont brûlé."],
  }),
  defineRule({
    name: "tolls/death-of",
    note: "« la mort de », « coûter la vie à » carry the death, the noun behind names who died",
    pattern: [
      "(mort|deces|noyade) (de|d'|des) <[quantity] noun:[anyone]>",
      "perte (de|d'|des) <[quantity] noun:[troops]>",
      "pertes [between]{0,3} [passes] a <[quantity] noun:[troops]>",
      "(assassinat|meurtre|execution|massacre) (de|d'|des) <[quantity] noun:[people]>",
      "(coute|coutent|couterent|couta|coutant|coutait|couter|ote|arrache) [filler]{0,2} la vie [filler]{0,2} (a|aux) <[quantity] noun:[anyone]>",
      "(coute|coutent|couterent|couta|coutant|coutait|couter) [filler]{0,4} la vie a <[quantity] noun:[anyone]>",
      "(coute|coutent|couterent|couta|coutant|coutait|couter) la vie [between]{1,8} a <[quantity] noun:[people]>",
    ],
    produce: produceVictims,
    examples: [
      "L'incendie a entraîné la mort de ⟦= 9 pompiers|neuf pompiers⟧.",
      "La crue a coûté la vie à ⟦>= 31 personnes|au moins 31 personnes⟧.",
      "La guérilla a coûté la vie depuis mai 1990 à ⟦> 2000 Péruviens|plus de 2.000 Péruviens⟧.",
      "Le meurtre de ⟦= 2 prêtres|deux prêtres⟧ a choqué l'île.",
      "L'assaut s'est achevé par la mort des ⟦= 10 preneurs|dix preneurs⟧ d'otages.",
      "L'accident a coûté la vie aux ⟦= 176 occupants|176 occupants⟧ de l'avion.",
      "L'armée déplore la perte de ⟦= 9 hommes|neuf hommes⟧.",
      "Les pertes s'élèvent à ⟦= 45 soldats|45 soldats⟧.",
    ],
    counterExamples: [
      "la mort de l'accord",
      "la mort d'un processus",
      "l'exécution de trois clauses",
      "la perte de neuf sièges",
    ],
  }),
];
