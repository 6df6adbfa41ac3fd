import { ENGLISH_BUILDINGS } from "@/lib/lexicon/place-nouns";
import { namesIn } from "../../names/layer";
import { defineRule, type Match, type Rule } from "../../rule";
import type { PlaceValue } from "../types";
import { slugOfMention } from "./slug";

/** « un manoir de X »: in X. */
const ONE_OF_MANY: ReadonlySet<string> = new Set("un une des deux son sa ses leur cet cette ce".split(" "));

/** A capital that no sentence gives, and no name that a table knows. */
function hasOwnCapital({ document, from }: Match): boolean {
  const token = document.tokens[from];
  if (namesIn(document.tokens)?.hitAt[from]) return false;
  return token !== undefined && token.shape !== "lower" && token.breaks === 0 && from > 0;
}

/** Buildings where talks are held, of which the common noun is part of the name. */
export const VENUES: readonly Rule<PlaceValue>[] = [
  defineRule<PlaceValue>({
    name: "places/building",
    note: "« palais », « château » and « hôtel » are part of the name behind them",
    pattern: [
      "<(palais|chateau|hotel|villa|manoir|monastere|abbaye|domaine) [unknown-place]>",
      "<(palais|chateau|villa|manoir|monastere|abbaye) (de la|de l'|de|du|des|d'|la) [unknown-place]>",
    ],
    produce: (match) => (ONE_OF_MANY.has(match.before(1)?.folded ?? "") ? null : slugOfMention(match)),
    examples: [
      "reçu au ⟦chateau-de-brunoval|château de Brunoval⟧",
      "dans un salon de l'⟦hotel-miramonde|hôtel Miramonde⟧",
    ],
    counterExamples: [
      "un hôtel de Brunoval",
      "dans un manoir de Brunoval",
      "au château",
      "l'hôtel où Brunoval dort",
    ],
  }),
  defineRule<PlaceValue>({
    name: "places/capital-noun",
    note: "a palace or hall called by its adjective, with a capital: « Palais royal », « Bureau ovale »",
    pattern: [
      "(au|du|le) <(palais|bureau|salon) (royal|national|presidentiel|imperial|princier|federal|ovale|rouge|bleu|dore)>",
      "la <(salle|maison) (rouge|bleue|doree)>",
      "(au|du|le) <palais (du|des|de la|de l') (peuple|nation|nations|congres|republique|independance)>",
    ],
    produce: (match) => (hasOwnCapital(match) ? slugOfMention(match) : null),
    examples: [
      "un dîner au ⟦palais-imperial|Palais impérial⟧",
      "reçus dans le ⟦salon-rouge|Salon rouge⟧ à midi",
      "réunis au ⟦palais-des-congres|Palais des congrès⟧",
    ],
    counterExamples: ["un dîner au palais impérial", "le bureau national du parti"],
  }),
  defineRule<PlaceValue>({
    name: "places/english-building",
    note: "an English name that ends in the building's noun, where something happens",
    pattern: ["(a|dans) <[unknown-place]>", "[building-noun] (de|d') <[unknown-place]>"],
    produce: (match) => {
      const last = match.document.tokens[match.to - 1]?.folded ?? "";
      return match.to - match.from > 1 && ENGLISH_BUILDINGS.has(last) ? slugOfMention(match) : null;
    },
    examples: [
      "sur les marches de ⟦wexcombe-house|Wexcombe House⟧",
      "une réunion dans ⟦old-mill-hall|Old Mill Hall⟧",
    ],
    counterExamples: ["selon Wexcombe House", "un rapport de Wexcombe House"],
  }),
];
