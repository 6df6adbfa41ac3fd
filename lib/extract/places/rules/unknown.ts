import { DATIVE_NOUNS } from "@/lib/lexicon/metonymy";
import { namesIn } from "../../names/layer";
import { defineRule, type Rule } from "../../rule";
import type { PlaceValue } from "../types";
import { slugOfMention } from "./slug";

/** What is owed or paid, so that « à » names who gets it. */
const CURRENCIES: ReadonlySet<string> = new Set("dollars euros francs livres roubles yuans".split(" "));
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "=", ":"]);

/** Places no gazetteer knows: the text says that they are places. */
export const UNKNOWN: readonly Rule<PlaceValue>[] = [
  defineRule<PlaceValue>({
    name: "places/introduced",
    note: "a common noun says that the name behind it is a place's",
    pattern: [
      "(ville|village|localite|bourg|bourgade|commune|district|province|region|gouvernorat|camp|oasis|ile|vallee|quartier|port|aeroport|prison|hameau|faubourg|enclave|canton|prefecture|departement|base|site) [any]? (de|d'|du|des) <[unknown-place]>",
      "(camp|base|village|quartier|district|temple|parc|monastere|pavillon) <[unknown-place]>",
      "(temple|temples|parc|pavillon|tombe|puits|champ|champs) (de|d'|du|des) <[unknown-place]>",
      "(km|kilometre|kilometres) [any]? (de|d'|du) <[unknown-place]>",
      "(rues|villes|localites|villages|faubourgs|quartiers|hopitaux|ports|camps) [any]? (de|d'|du|des) <[unknown-place]>",
      "(villes|localites|villages|ports|camps|provinces|regions|bases) [any]? (de|d'|du|des) other:[place-name] (et|ou) (de|d'|du)? <[unknown-place]>",
      "(pres|non loin|autour|au nord|au sud|a l'est|a l'ouest|aux environs|a proximite) (de|d'|du) <[unknown-place]>",
    ],
    produce: slugOfMention,
    examples: [
      "dans le village d'⟦ourmia-sofla|Ourmia Sofla⟧",
      "près de ⟦kafr-zibane|Kafr Zibane⟧",
      "dans les rues de ⟦tarmouza|Tarmouza⟧",
      "aux ports d'Alexandrie et de ⟦tarmouza|Tarmouza⟧",
      "dans le camp ⟦al-zermaq|al-Zermaq⟧",
      "près des temples de ⟦vra-muan|Vra Muan⟧",
    ],
    counterExamples: ["la ville de Paris", "près de dix hommes", "les villes et Tarmouza"],
  }),
  defineRule<PlaceValue>({
    name: "places/dateline",
    note: "a name in capitals that opens the article, before the date or the state in brackets, is where it is written",
    pattern: "<[capitals]>",
    produce: (match) => {
      const { tokens } = match.document;
      if (tokens[match.from]?.breaks !== 2) return null;
      const next = tokens[match.to + 1];
      const mark = tokens[match.to]?.folded;
      if (mark !== "," && mark !== "(") return null;
      if (mark === ",") return next?.kind === "number" ? slugOfMention(match) : null;
      const isState =
        namesIn(tokens)?.hitAt[match.to + 1]?.values.some(({ kind }) => kind === "state") ?? false;
      return isState ? slugOfMention(match) : null;
    },
    examples: [
      "⟦vardalsund|VARDALSUND⟧ (Norvège), 18 octobre (AFP) - Les délégations",
      "⟦san-mirabel|SAN MIRABEL⟧, 3 mai (AFP) - Les délégations",
    ],
    counterExamples: ["ZRTV (télévision) a annoncé", "le VARDALSUND, 3 mai"],
  }),
  defineRule<PlaceValue>({
    name: "places/relief",
    note: "« mont », « lac » and « baie » are part of the name, unlike « ville » and « île »",
    pattern: [
      "<(mont|lac|plateau|col|golfe) (d'|du|de)? [unknown-place]>",
      "<(baie|detroit) (d'|du|de|des) [unknown-place]>",
    ],
    produce: slugOfMention,
    examples: [
      "sur le ⟦mont-ouzdar|mont Ouzdar⟧",
      "au bord du ⟦lac-de-brezal|lac de Brezal⟧",
      "dans la ⟦baie-des-mouettes|baie des Mouettes⟧",
    ],
    counterExamples: ["au bord du lac", "sur le mont", "dans la baie"],
  }),
  defineRule<PlaceValue>({
    name: "places/bracketed",
    note: "what stands in brackets behind a place is where it lies: « Rambouillet (Yvelines) »",
    pattern: "<[unknown-place]>",
    produce: (match) => {
      const isBracketed = match.before(1)?.folded === "(" && match.after(1)?.folded === ")";
      const isBehindPlace = namesIn(match.document.tokens)?.hitAt[match.first - 2] !== undefined;
      // « BELFAST (Reuter) - » names the agency.
      const isDateline = DASHES.has(match.after(2)?.folded ?? "");
      return isBracketed && isBehindPlace && !isDateline ? slugOfMention(match) : null;
    },
    examples: ["près de Madrid (⟦montsierra|Montsierra⟧)", "à Bakou (⟦kara-dagh-nord|Kara Dagh Nord⟧)"],
    counterExamples: ["un homme (Montsierra)", "à Madrid, Montsierra"],
  }),
  defineRule<PlaceValue>({
    name: "places/accord",
    note: "accords, summits and battles are called after a town",
    pattern:
      "(accord|accords|sommet|conference|pourparlers|processus|traite|bataille|massacre|siege|protocole) (de paix)? (de|d') <[unknown-place]>",
    produce: (match) => (match.after(1)?.folded === "et" ? null : slugOfMention(match)),
    examples: ["les accords de paix de ⟦tarmouza|Tarmouza⟧", "lors du sommet d'⟦aberlow|Aberlow⟧ en mai"],
    counterExamples: ["la position de Tarmouza", "l'accord de Tarmouza et Vulpin"],
  }),
  defineRule<PlaceValue>({
    name: "places/locative",
    note: "« à » before an unknown name says where, unless something is given or said to it",
    pattern: "(a|vers|jusqu'a|depuis) <[unknown-place]>",
    produce: (match) => {
      for (let distance = 1; distance <= 3; distance++) {
        const word = match.before(distance)?.folded ?? "";
        if (DATIVE_NOUNS.has(word) || CURRENCIES.has(word)) return null;
      }
      return slugOfMention(match);
    },
    examples: ["un raid à ⟦qalb-loze|Qalb Lozé⟧ dimanche", "Réunis à ⟦mirabel|Mirabel⟧, ils"],
    counterExamples: [
      "une commande passée à Noël",
      "le soutien à Fulmar",
      "elle doit trois milliards de dollars à Fulmar",
    ],
  }),
];
