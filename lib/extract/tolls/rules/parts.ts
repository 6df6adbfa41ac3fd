import { ALIVE_WORDS, PERSON_NOUNS } from "@/lib/lexicon/tolls";
import { defineRule, type Match } from "../../rule";
import type { TollDraft } from "../types";
import { produceVictims } from "./produce";
import { produceUnderstood } from "./understood";

/** Figures that only count beside another toll. */
export const partRules = [
  defineRule({
    name: "tolls/part",
    note: "« dont » names a part of the dead before it",
    pattern: "dont <[quantity] noun:[people]>",
    produce: (match) => beside(match, "before"),
    examples: [
      "Le raid a fait 40 morts, dont ⟦>= 6 enfants|au moins six enfants⟧.",
      "Huit civils ont été tués, dont ⟦= 2 femmes|deux femmes⟧.",
    ],
    counterExamples: [
      "Le raid a fait 40 blessés, dont six enfants.",
      "Le raid a fait 40 morts, dont trois grièvement.",
    ],
  }),
  defineRule({
    name: "tolls/among-the-dead",
    note: "« parmi les victimes figurent deux Espagnols »: a part of the dead, before them or behind",
    pattern: [
      "(victimes|morts|tues) [filler]{0,2} (figurent|figuraient|figure|figurait) [filler]{0,2} <[quantity] noun:[people]>",
      "<[quantity] noun:[people]> [attribute]{0,2} (figurent|figuraient|figure|figurait|sont|etaient) (parmi|au nombre) (les|des) [filler]{0,2} (victimes|morts|tues)",
    ],
    produce: produceVictims,
    examples: [
      "Parmi les victimes figurent ⟦= 2 Espagnols|deux Espagnols⟧.",
      "⟦= 3 ressortissants|Trois ressortissants⟧ belges figurent parmi les morts.",
    ],
    counterExamples: [
      "Parmi les invités figurent deux Espagnols.",
      "Trois ressortissants figurent parmi les élus.",
    ],
  }),
  defineRule({
    name: "tolls/part-alone",
    note: "« dont trois mardi »: the part of the dead before it, its noun understood",
    pattern:
      "dont <[quantity]> (.|,|;|a|au|aux|en|dans|ce|cet|cette|ces|le|la|lors|pour|rien|hier|par|pres|chez)",
    produce: produceUnderstood,
    examples: [
      "Le séisme a fait 107 morts, dont ⟦= 3 morts|trois⟧ à Oslo.",
      "L'ONU recense 107 casques bleus tués, dont ⟦= 12 casques|douze⟧ cette année.",
    ],
    counterExamples: [
      "Le raid a fait 40 morts, dont trois grièvement atteints la veille.",
      "Le parti a 40 élus, dont trois à Oslo.",
    ],
  }),
  defineRule({
    name: "tolls/coordinated",
    note: "« douze civils et trois soldats ont été tués »: one verb for both figures",
    pattern: [
      "(et|,|ainsi que|comme) <[quantity] noun:[people]>",
      "<[quantity] noun:[people]> [filler]{0,2} (et|,|ainsi que|, ainsi que) other:[quantity]",
    ],
    produce: (match) => beside(match, "beside"),
    examples: [
      "Un tir a tué deux femmes et ⟦= 3 soldats|trois soldats⟧.",
      "L'attaque a coûté la vie à deux civils et ⟦= 1 policier|un policier⟧.",
    ],
    counterExamples: [
      "Un tir a tué deux femmes et trois soldats blessés ont fui.",
      "Deux femmes et trois soldats dorment.",
      "la libération de 50 soldats, un mort",
    ],
  }),
  defineRule({
    name: "tolls/also-to",
    note: "« a coûté la vie à douze civils, dit Oslo, et à trois soldats »: the preposition comes again for the same verb",
    pattern: "(et|ainsi que|comme) a <[quantity] noun:[people]>",
    produce: (match) => beside(match, "beside"),
    examples: [
      "La crue a coûté la vie à neuf civils, selon l'ONU, et à ⟦= 3 pompiers|trois pompiers⟧.",
      "Le raid a coûté la vie à 30 Libanais et à ⟦~ 12 Syriens|une douzaine de Syriens⟧.",
    ],
    counterExamples: [
      "La crue a fait neuf morts et a trois témoins.",
      "L'aide ira à neuf civils et à trois soldats.",
    ],
  }),
];

function beside(match: Match, neighbour: TollDraft["neighbour"]): TollDraft | null {
  const draft = produceVictims(match);
  if (!draft || draft.victims === "understood") return null;
  const noun = match.document.tokens[draft.victims.noun];
  const behind = match.document.tokens[match.to];
  if (!noun || ALIVE_WORDS.has(noun.folded) || ALIVE_WORDS.has(behind?.folded ?? "")) return null;
  if (noun.shape === "lower" && !PERSON_NOUNS.has(noun.folded)) return null;
  return { ...draft, neighbour };
}
