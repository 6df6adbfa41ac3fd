import { DATIVE_NOUNS, DATIVE_VERBS } from "@/lib/lexicon/metonymy";
import { QUARTERS } from "@/lib/lexicon/place-nouns";
import type { VerbGroup } from "@/lib/text";
import { namesIn } from "../../names/layer";
import { defineRule, type Match, type Rule } from "../../rule";
import type { PlaceValue } from "../types";
import { slugOfMention } from "./slug";

/** What is owed or paid, so that « à » names who gets it. */
const CURRENCIES: ReadonlySet<string> = new Set("dollars euros francs livres roubles yuans".split(" "));
/** How far back the verb stands whose « à » may name a person. */
const REACH = 5;

/** « remis à X », « hommage à X »: who gets it, no place. */
function isReceiver({ document, first }: Match): boolean {
  const verbs = namesIn(document.tokens)?.verbAt;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = document.tokens[at]?.folded ?? "";
    const isNear = at >= first - 3;
    if (isNear && (DATIVE_NOUNS.has(word) || CURRENCIES.has(word))) return true;
    const verb = verbs?.[at];
    if (verb) return DATIVE_VERBS.has(verb.lemma) && !(verb.lemma === "rendre" && verb.reflexive);
    if ((document.tokens[at]?.breaks ?? 0) > 0) return false;
  }
  return false;
}

/** By label, the verbs that lead to a place. */
const WAYS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["quitter", new Set(["quitter"])],
  ["entrer", new Set(["entrer", "penetrer", "arriver", "rentrer", "pousser", "infiltrer"])],
  ["tomber", new Set(["tomber", "abattre", "marcher", "fondre"])],
  ["approcher", new Set(["approcher", "rapprocher"])],
];

/** Places no gazetteer knows, by what says that something is there. */
export const UNKNOWN_WHERE: readonly Rule<PlaceValue>[] = [
  defineRule<PlaceValue>({
    name: "places/locative",
    note: "« à » before an unknown name says where, unless something is given or said to it",
    pattern: "(a|vers|jusqu'a|depuis) <[unknown-place]>",
    produce: (match) => (isReceiver(match) ? null : slugOfMention(match)),
    examples: [
      "un raid à ⟦qalb-loze|Qalb Lozé⟧ dimanche",
      "Réunis à ⟦mirabel|Mirabel⟧, ils",
      "elle s'est rendue à ⟦mirabel|Mirabel⟧",
    ],
    counterExamples: [
      "une commande passée à Noël",
      "le soutien à Fulmar",
      "elle doit trois milliards de dollars à Fulmar",
      "le prix a été remis hier à Fulmar",
    ],
  }),
  defineRule<PlaceValue>({
    name: "places/near",
    note: "near, around, above, so many kilometres from, halfway between",
    pattern: [
      "(pres|non loin|loin|autour|a proximite|aux environs|aux abords|aux alentours|aux portes|au-dessus|en face|au large|a la sortie|a l'entree) (de|d'|du) <[unknown-place]>",
      "(au nord|au sud|a l'est|a l'ouest|au nord-est|au nord-ouest|au sud-est|au sud-ouest) (de|d'|du) <[unknown-place]>",
      "(km|kilometre|kilometres) [any]? (de|d'|du) <[unknown-place]>",
      "(chemin|route|axe|ligne|frontiere) entre <[unknown-place]> et",
      "(reliant|relie|reliait|relient) <[unknown-place]> (a|et)",
    ],
    produce: slugOfMention,
    examples: [
      "près de ⟦kafr-zibane|Kafr Zibane⟧",
      "sur les hauteurs, au-dessus de ⟦tarmouza|Tarmouza⟧",
      "à 12 km à l'est de ⟦tarmouza|Tarmouza⟧",
      "la route reliant ⟦tarmouza|Tarmouza⟧ à la côte",
    ],
    counterExamples: ["près de dix hommes", "loin des Tarmouza"],
  }),
  defineRule<PlaceValue>({
    name: "places/came-from",
    note: "whence one comes",
    pattern: [
      "(en provenance|de retour|au retour|originaire) (de|d') <[unknown-place]>",
      "[motion-verb] [any]? (de|d') <[unknown-place]>",
    ],
    produce: slugOfMention,
    examples: ["arrivé lundi de ⟦tarmouza|Tarmouza⟧", "un avion en provenance de ⟦tarmouza|Tarmouza⟧"],
    counterExamples: ["les émissaires de Tarmouza", "il est venu pour Tarmouza"],
  }),
  defineRule<PlaceValue>({
    name: "places/reached",
    note: "what is gained, shelled or entered, and what one leaves for somewhere",
    pattern: [
      "[reaching-verb] (ensuite|enfin|d'abord|aussitot|bientot)? <[unknown-place]>",
      "quitter:[object-verb] <[unknown-place]> (pour|vers) [place-name]",
      "entrer:[verb] dans <[unknown-place]>",
      "[attack-noun] [any]{0,3} sur <[unknown-place]>",
      "tomber:[verb] sur <[unknown-place]>",
      "approcher:[verb] (de|d') <[unknown-place]>",
    ],
    produce: (match) =>
      WAYS.every(([label, lemmas]) => {
        const verb = match.get<VerbGroup>(label);
        return verb === undefined || lemmas.has(verb.lemma);
      })
        ? slugOfMention(match)
        : null,
    examples: [
      "l'émissaire a gagné ⟦tarmouza|Tarmouza⟧",
      "il a quitté ⟦tarmouza|Tarmouza⟧ pour Damas",
      "les chars sont entrés dans ⟦aberlow|Aberlow⟧",
      "des tirs d'artillerie sur ⟦aberlow|Aberlow⟧",
    ],
    counterExamples: ["il a quitté Tarmouza furieux", "il a lu dans Tarmouza", "un avis sur Tarmouza"],
  }),
  defineRule<PlaceValue>({
    name: "places/apposed",
    note: "behind the name stands how far it is, in which part of the land, or what it is",
    pattern: [
      "(chef-lieu|capitale) [any]{0,1} , <[unknown-place]> ,",
      "<[unknown-place]> , (en|au|dans l'|dans le|dans la) [place-name] :",
      "<[unknown-place]> , a [any]{0,4} (km|kilometres|kilometre)",
      "<[unknown-place]> , dans (le|l') (nord|sud|est|ouest|centre) (de|du|d'|des)",
      "<[unknown-place]> , (petite|grande|importante)? (ville|localite|village|bourgade|bourg|station|chef-lieu)",
    ],
    produce: slugOfMention,
    examples: [
      "⟦tarmouza|Tarmouza⟧, à 40 km au nord de Damas, est calme.",
      "⟦aberlow|Aberlow⟧, petite ville du nord, attend.",
      "La capitale provinciale, ⟦aberlow|Aberlow⟧, est tombée.",
    ],
    counterExamples: ["Tarmouza, à 40 ans, renonce.", "Tarmouza, dans la salle"],
  }),
  defineRule<PlaceValue>({
    name: "places/quarter",
    note: "in brackets behind a town stands in which part of the land it is: « Dombrova (centre) »",
    pattern: "<[unknown-place]>",
    produce: (match) => {
      const { tokens } = match.document;
      const quarter = tokens[match.to + 1]?.folded ?? "";
      const isClosed = tokens.slice(match.to + 2, match.to + 9).some(({ folded }) => folded === ")");
      const isOpened = tokens[match.to]?.folded === "(";
      return isOpened && QUARTERS.has(quarter) && isClosed ? slugOfMention(match) : null;
    },
    examples: ["le maire de ⟦tarmouza|Tarmouza⟧ (centre)", "⟦aberlow|Aberlow⟧ (nord de l'Irak) est calme"],
    counterExamples: ["Tarmouza (libéral) a voté", "Tarmouza (nord"],
  }),
];
