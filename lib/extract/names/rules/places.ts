import { defineRule, type Rule } from "../../rule";
import type { Reading } from "../readings";

const place = (): Reading => "place";

/** Clues that a name which could stand for a government is the place. */
export const PLACE_CLUES: readonly Rule<Reading>[] = [
  defineRule<Reading>({
    name: "names/building",
    note: "a part of the building makes it a building",
    pattern: "[building-noun] (du|de la|de l'|d'|de) <[seat]>",
    produce: place,
    examples: [
      "dans les jardins de la ⟦maison-blanche|Maison Blanche⟧",
      "sur le perron de l'⟦elysee|Elysée⟧",
    ],
    counterExamples: ["selon une source de l'Elysée"],
  }),
  defineRule<Reading>({
    name: "names/locative",
    note: "prepositions of place",
    pattern: [
      "(a|vers|depuis|dans|via|hors|devant|contourne) [article]? <[government]>",
      "(hors|pres|loin|autour|aux portes|en dehors|a proximite|au large|au coeur|au centre|en provenance|au nord|au sud|a l'est|a l'ouest) (de|d'|du|des) [article]? <[government]>",
      "(jusqu'a|jusqu'en|jusqu'au|jusqu'aux) [article]? <[government]>",
      "(au dessus|a travers|le long|aux abords|aux confins) (de|d'|du|des)? [article]? <[government]>",
    ],
    produce: place,
    examples: [
      "Il est arrivé à ⟦pekin|Pékin⟧ dimanche.",
      "des combats près de ⟦tripoli|Tripoli⟧",
      "depuis ⟦bagdad|Bagdad⟧, il a lancé un appel",
    ],
    counterExamples: ["Selon Pékin, rien ne presse."],
  }),
  defineRule<Reading>({
    name: "names/locative-state",
    note: "« en », « au », « aux » before a state say where",
    pattern: [
      "(en|au|aux) <[state]>",
      "au <[capital]>",
      "(au|a la|a l'|devant le|devant la|devant l'|dans le|dans la|dans l') <[seat]>",
    ],
    produce: place,
    examples: [
      "la guerre au ⟦yemen|Yémen⟧",
      "ils ont été reçus au ⟦kremlin|Kremlin⟧",
      "il se rendra en ⟦chine|Chine⟧",
    ],
    counterExamples: ["Le Yémen a protesté."],
  }),
  defineRule<Reading>({
    name: "names/geography",
    note: "parts and surroundings of a place",
    pattern: "[geography-noun] [any]? (de|d'|du|des) [article]? <[government]>",
    produce: place,
    examples: [
      "dans le nord de l'⟦irak|Irak⟧",
      "l'aéroport de ⟦khartoum|Khartoum⟧",
      "la frontière de l'⟦armenie|Arménie⟧",
    ],
    counterExamples: ["la position de l'Irak"],
  }),
  defineRule<Reading>({
    name: "names/event",
    note: "what is named after the town where it happened",
    pattern: "[event-noun] [any]{0,2} (de|d') <[capital]>",
    produce: place,
    examples: ["les accords de paix d'⟦alger|Alger⟧", "à l'issue des pourparlers de ⟦vienne|Vienne⟧"],
    counterExamples: ["la réponse de Vienne"],
  }),
  defineRule<Reading>({
    name: "names/theme",
    note: "what a state undergoes: it is the object of politics, not one that acts",
    pattern: "[theme-noun] [any]? (de|d'|du|des) [article]? <[state]>",
    produce: place,
    examples: ["l'avenir de la ⟦libye|Libye⟧", "la reconstruction de l'⟦irak|Irak⟧"],
    counterExamples: ["l'offre de la Libye"],
  }),
  defineRule<Reading>({
    name: "names/line",
    note: "trains, flights and roads run between towns",
    pattern: [
      "(train|trains|ligne|vol|vols|liaison|trajet|autoroute) <[government]>",
      "(train|trains|ligne|vol|vols|liaison|trajet|autoroute) other:[government] - <[government]>",
    ],
    produce: place,
    examples: ["le vol ⟦paris|Paris⟧-⟦alger|Alger⟧", "la ligne ⟦moscou|Moscou⟧-⟦minsk|Minsk⟧"],
    counterExamples: ["l'axe Moscou-Minsk"],
  }),
  defineRule<Reading>({
    name: "names/target",
    note: "what is shelled or marched upon is the town",
    pattern: "[attack-noun] [any]{0,2} (contre|sur|a) <[capital]>",
    produce: place,
    examples: ["l'offensive contre ⟦tripoli|Tripoli⟧", "des frappes aériennes sur ⟦sanaa|Sanaa⟧"],
    counterExamples: ["des sanctions contre Tripoli"],
  }),
  defineRule<Reading>({
    name: "names/topic",
    note: "what talks are about",
    pattern: [
      "[talk-verb] [any]{0,2} (de|d'|du|des) [article]? <[state]>",
      "sur [article]? <[government]>",
      "(a propos|au sujet) (de|d'|du|des) [article]? <[state]>",
    ],
    produce: place,
    examples: ["une conférence sur la ⟦libye|Libye⟧", "ils ont parlé de l'⟦afghanistan|Afghanistan⟧"],
    counterExamples: ["L'Afghanistan a protesté."],
  }),
  defineRule<Reading>({
    name: "names/motion",
    note: "verbs and nouns of going and coming",
    pattern: [
      "[motion-verb] [any]{0,5} (de|d'|du|des|pour|vers) [article]? <[government]>",
      "[journey-noun] [any]? (de|d'|du|des|pour|vers) [article]? <[government]>",
      "(ligne|vol|trajet|route|frontiere) [any]{0,2} entre [article]? <[government]>",
    ],
    produce: place,
    examples: [
      "rentré de ⟦moscou|Moscou⟧",
      "il s'envolera dimanche pour ⟦le-caire|Le Caire⟧",
      "à son retour de ⟦washington|Washington⟧",
    ],
    counterExamples: ["les émissaires de Washington"],
  }),
  defineRule<Reading>({
    name: "names/place-object",
    note: "verbs whose object is a place",
    pattern: "[place-verb] [article]? <[government]>",
    produce: place,
    examples: ["il a quitté ⟦damas|Damas⟧ dans la nuit", "la délégation a regagné ⟦teheran|Téhéran⟧"],
    counterExamples: ["il a accusé Damas"],
  }),
];
