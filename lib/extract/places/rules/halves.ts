import { halfAt } from "../../names/complement-states";
import { namesIn } from "../../names/layer";
import { defineRule, type Rule } from "../../rule";
import type { PlaceValue } from "../types";

/** What makes « le Nord » a part of something: « au Nord du lac », « au Sud-Kivu ». */
const OF: ReadonlySet<string> = new Set(["-", "de", "d'", "du", "des"]);

/** The halves of a divided country, as places. */
export const HALVES: readonly Rule<PlaceValue>[] = [
  defineRule<PlaceValue>({
    name: "places/half",
    note: "« au Nord » is the northern half of the divided country the text speaks of",
    pattern: "au <(nord|sud)>",
    produce: ({ document, from, to }) => {
      const { tokens } = document;
      if (OF.has(tokens[to]?.folded ?? "")) return null;
      const place = halfAt(tokens, from, namesIn(tokens)?.hitAt ?? []);
      return place === null ? null : { place };
    },
    examples: [
      "La Corée du Sud attend. Trois marins sont détenus au ⟦coree-du-nord|Nord⟧.",
      "Séoul se tait. Au ⟦coree-du-sud|Sud⟧, des manifestants réclament une trêve.",
    ],
    counterExamples: [
      "Trois marins sont détenus au Nord.",
      "La Corée du Sud attend. Un vent souffle au nord.",
      "La Corée du Sud attend. Des combats au Sud-Kivu.",
    ],
  }),
];
