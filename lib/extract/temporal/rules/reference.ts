import { defineRule } from "../../rule";
import { type Produced, reference } from "../finding";

type Value = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";

/** Past, present and future as such. */
export const referenceRules = [
  defineRule<Produced>({
    name: "temporal/reference",
    note: "adverbs and fixed phrases that say past, now or to come",
    pattern: "[reference]",
    produce: (match) => {
      const value = match.get<Value>("reference");
      const word = match.document.tokens[match.from];
      const before = match.before(1)?.folded ?? "";
      if (!value || (word?.shape === "capitalised" && word.breaks === 0 && match.before(1)?.kind === "word"))
        return null;
      return before === "plus" || before === "si" ? null : reference(value);
    },
    examples: [
      "il séjourne ⟦PRESENT_REF|actuellement⟧ à Rome",
      "élu ⟦PAST_REF|récemment⟧",
      "ils signeront ⟦FUTURE_REF|bientôt⟧",
    ],
    counterExamples: ["de récentes rencontres", "si récemment", "la situation actuelle"],
  }),
  defineRule<Produced>({
    name: "temporal/reference-noun",
    note: "« à l'heure actuelle », « jusqu'à présent »: the preposition stays outside",
    pattern: ["(a l'|au|jusqu' a|jusqu'a|des a|pour le|d' un|dans un) <[reference-noun]>"],
    produce: (match) => {
      const value = match.get<Value>("reference-noun");
      return value ? reference(value) : null;
    },
    examples: [
      "à l'⟦PRESENT_REF|heure actuelle⟧, rien n'est prêt",
      "jusqu'à ⟦PRESENT_REF|présent⟧, il se tait",
    ],
    counterExamples: ["il est présent", "le présent accord"],
  }),
  defineRule<Produced>({
    name: "temporal/present",
    note: "« à présent » opens or closes a clause",
    pattern: "a present",
    produce: (match) =>
      /^(jusqu'|des)$/.test(match.before(1)?.folded ?? "") ? null : reference("PRESENT_REF"),
    examples: ["⟦PRESENT_REF|à présent⟧, tout est prêt", "il doit ⟦PRESENT_REF|à présent⟧ signer"],
    counterExamples: ["il a présenté", "jusqu'à présent"],
  }),
  defineRule<Produced>({
    name: "temporal/in-future",
    note: "« à l'avenir » is ahead; « penser à l'avenir » is the future as a thing",
    pattern: [
      "a l' avenir",
      "dans (un|l') avenir (proche|immediat|previsible)",
      "dans un proche avenir",
      "jusqu'ici",
    ],
    produce: (match) => {
      const first = match.document.tokens[match.from]?.folded ?? "";
      if (first.startsWith("jusqu")) return reference("PRESENT_REF");
      const before = match.before(1);
      const isObject =
        before?.kind === "word" &&
        /^(pensant|penser|pense|face|quant|confiance|croire|croit|droit|foi)$/.test(before.folded);
      return isObject || match.after(1)?.folded === "de" || match.after(1)?.folded === "du"
        ? null
        : reference("FUTURE_REF");
    },
    examples: ["⟦FUTURE_REF|à l'avenir⟧, ils se consulteront", "⟦PRESENT_REF|jusqu'ici⟧, il a refusé"],
    counterExamples: ["penser à l'avenir", "face à l'avenir de la Syrie"],
  }),
];
