import { NO_SITES } from "@/lib/lexicon/place-nouns";
import { isFiniteVerb } from "@/lib/text";
import { namesIn } from "../../names/layer";
import { defineRule, type Rule } from "../../rule";
import type { PlaceValue } from "../types";
import { slugOfMention } from "./slug";

/** Places no gazetteer knows, by a common noun before them. */
export const UNKNOWN: readonly Rule<PlaceValue>[] = [
  defineRule<PlaceValue>({
    name: "places/introduced",
    note: "a common noun says that the name behind it is a place's: « la localité de X », « le camp de réfugiés de X »",
    pattern: [
      "[site-noun] [any]{0,3} (de|d'|du|des) <[unknown-place]>",
      "alone:[site-noun-alone] <[unknown-place]>",
    ],
    produce: (match) => {
      const { document, first } = match;
      if (NO_SITES.has(document.tokens[first + 1]?.folded ?? "")) return null;
      // « le camp X dénonce » is a side.
      const verb = match.get("alone") === "camp" ? namesIn(document.tokens)?.verbAt[match.to] : undefined;
      return verb && isFiniteVerb(verb) && !verb.passive ? null : slugOfMention(match);
    },
    examples: [
      "dans le village d'⟦ourmia-sofla|Ourmia Sofla⟧",
      "dans les rues de ⟦tarmouza|Tarmouza⟧",
      "dans le camp ⟦al-zermaq|al-Zermaq⟧",
      "au camp de réfugiés de ⟦zermaq|Zermaq⟧",
      "près des temples de ⟦vra-muan|Vra Muan⟧",
    ],
    counterExamples: ["la ville de Paris", "au quartier général de Tarmouza", "Le camp Tarmouza proteste"],
  }),
  defineRule<PlaceValue>({
    name: "places/of-its-town",
    note: "one house among others, or somebody's, is in the town named behind it; an official one where it says so",
    pattern: [
      "(un|une|des|deux|plusieurs|son|sa|ses|leur|cet|cette|ce) [building] [any]{0,3} (de|d'|du|des) <[unknown-place]>",
      "[town-building] (de|d'|du|des) <[unknown-place]>",
      "(palais|chateau|villa|residence|maison) [house-adjective] (de|d'|du|des) <[unknown-place]>",
      "(dans|devant|a|perron|salon|salons|salle|marches|jardin|jardins|seuil) (de)? la maison (de|d') <[unknown-place]>",
    ],
    produce: slugOfMention,
    examples: [
      "dans un manoir de ⟦tarmouza|Tarmouza⟧",
      "dans sa datcha de ⟦tarmouza|Tarmouza⟧",
      "au palais présidentiel de ⟦aberlow|Aberlow⟧",
      "sur le perron de la maison d'⟦aberlow|Aberlow⟧",
    ],
    counterExamples: ["il a quitté la maison de Tarmouza", "un hôtel où Tarmouza dort"],
  }),
  defineRule<PlaceValue>({
    name: "places/state-within",
    note: "« l'Etat de X » is part of a federation",
    pattern: "l' state:[any] (de|d'|du) <[unknown-place]>",
    produce: (match) => {
      const state = match.document.tokens[match.from - 2];
      return state?.folded === "etat" && state.shape === "capitalised" ? slugOfMention(match) : null;
    },
    examples: ["dans l'Etat de ⟦tarmouza|Tarmouza⟧", "l'État d'⟦aberlow|Aberlow⟧ a voté"],
    counterExamples: ["l'état de Tarmouza empire", "le chef d'Etat de Tarmouza"],
  }),
  defineRule<PlaceValue>({
    name: "places/opened",
    note: "the first word of the name says in its language that it is a place's: « Bir el-X », « Stara X »",
    pattern: "<[opened-place]>",
    produce: slugOfMention,
    examples: [
      "les rebelles tiennent ⟦bir-el-zarmouz|Bir el-Zarmouz⟧",
      "le chef de ⟦stara-krusa|Stara Krusa⟧",
    ],
    counterExamples: ["Bir a démenti", "le bir el-Zarmouz"],
  }),
  defineRule<PlaceValue>({
    name: "places/listed",
    note: "a noun introduces all the places of a list: « les localités de X, Y et Z »",
    pattern: [
      "[site-noun] [any]{0,3} (de|d'|du|des) other:[place-name] (, [place-name]){0,3} (et|ou) (de|d'|du)? <[unknown-place]>",
      "[site-noun] [any]{0,3} (de|d'|du|des) other:[place-name] (, [place-name]){0,2} , <[unknown-place]> (,|et|ou) [place-name]",
    ],
    produce: slugOfMention,
    examples: [
      "aux ports d'Alexandrie et de ⟦tarmouza|Tarmouza⟧",
      "les villes de Damas, ⟦tarmouza|Tarmouza⟧ et ⟦aberlow|Aberlow⟧",
    ],
    counterExamples: ["les villes et Tarmouza", "la ville de Damas, Tarmouza a dit"],
  }),
  defineRule<PlaceValue>({
    name: "places/accord",
    note: "accords, summits and battles are called after a town",
    pattern: "noun:[town-event] (de paix)? (de|d') <[unknown-place]>",
    produce: (match) => (match.after(1)?.folded === "et" ? null : slugOfMention(match)),
    examples: ["les accords de paix de ⟦tarmouza|Tarmouza⟧", "lors du sommet d'⟦aberlow|Aberlow⟧ en mai"],
    counterExamples: ["la position de Tarmouza", "l'accord de Tarmouza et Vulpin"],
  }),
];
