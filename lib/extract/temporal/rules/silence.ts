import type { Document } from "@/lib/text";
import { defineRule } from "../../rule";
import type { Produced } from "../finding";

/** Phrases that only sound temporal: they claim their words, so that no other rule marks them. */
export const silenceRules = [
  defineRule<Produced>({
    name: "temporal/silent-idiom",
    note: "idioms with a unit of time that say nothing of time",
    pattern: [
      "minute de silence",
      "24 heures sur 24",
      "7 jours sur 7",
      "sept jours sur sept",
      "du jour au lendemain",
      "a jour",
      "ordre du jour",
      "[weekday] (noir|noire)",
      "veille (sanitaire|technologique|strategique|informationnelle|climatique)",
    ],
    produce: () => "silence",
    examples: ["pendant une minute de silence", "ouvert 24 heures sur 24", "l'ordre du jour précédent"],
    counterExamples: ["une minute après", "24 heures de grève"],
  }),
  defineRule<Produced>({
    name: "temporal/silent-name",
    note: "dates, numbers and durations inside names of wars, streets and days of observance",
    pattern: [
      "guerre (de|des) [number] [unit]",
      "(rue|place|avenue|boulevard|pont|hopital) (du|de) [day] [month-name] [year]?",
      "journee (mondiale|internationale|nationale)",
      "party:(mouvement|front|alliance|forces|coalition|camp|parti|groupe|accord|accords) (du|des) [day] -? [month-name]",
      "(accord|accords|compromis) du (vendredi|jeudi) saint",
      "[number] , (downing|rue|avenue|boulevard|place|quai)",
      "[number] jours d' [name]",
      "[number] heures du mans",
    ],
    produce: (match) => {
      const last = match.document.tokens[match.to - 1];
      const isWar = match.document.tokens[match.from]?.folded === "guerre";
      const isParty = match.get("party") !== undefined;
      if (isParty && match.document.tokens[match.from]?.shape === "lower" && last?.shape === "lower")
        return null;
      return isWar && last?.shape !== "capitalised" ? null : "silence";
    },
    examples: [
      "la guerre de Cent Ans",
      "place du 8 mai 1945",
      "sur le perron du 10, Downing Street",
      "la Journée mondiale de la paix",
      "l'Alliance du 14-Mars",
      "le Mouvement du 20 février",
    ],
    counterExamples: ["une guerre de dix ans", "l'accord du 26 mai", "la séance du 8 mai 1945"],
  }),
  defineRule<Produced>({
    name: "temporal/silent-age",
    note: "« Jean Dupont, 53 ans, demeurant à … » says who someone is; « les moins de 17 ans » is a class",
    pattern: ["[number] ans", "les <(moins|plus) de [number] ans>"],
    produce: (match) => {
      const before = match.before(1);
      const next = match.after(1);
      if (match.first < match.from) return "silence";
      const isOpening =
        isAged(match.before(2)?.folded) &&
        match.before(1)?.folded === "de" &&
        opens(match.document, match.first - 2);
      if (isOpening && next?.folded === ",") return "silence";
      const isSetOff =
        before?.folded === "," && next?.folded === "," && CIVIL.has(match.after(2)?.folded ?? "");
      return isSetOff ? "silence" : null;
    },
    examples: [
      "Jean Dupont, 53 ans, domicilié à Lyon, a été arrêté",
      "Âgé de 54 ans, il a été élu",
      "les moins de 17 ans",
    ],
    counterExamples: [
      "M. Traoré, 53 ans, a été élu",
      "Anna (24 ans) est partie",
      "un homme de 53 ans",
      "après trois mois, 12 ans de prison",
      "un soldat âgé de 20 ans",
    ],
  }),
];

/** What a police report says behind an age: where somebody lives, what he does. */
const CIVIL: ReadonlySet<string> = new Set(
  "demeurant domicilie domiciliee habitant residant originaire employe employee ouvrier ouvriere retraite retraitee chauffeur celibataire marie mariee sans pere mere".split(
    " ",
  ),
);

function isAged(word: string | undefined): boolean {
  return word === "age" || word === "agee";
}

/** Whether a token opens its sentence. */
function opens(document: Document, token: number): boolean {
  return document.sentences[document.sentenceAt[token] ?? -1]?.first === token;
}
