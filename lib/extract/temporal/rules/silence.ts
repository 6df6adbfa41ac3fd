import { defineRule } from "../../rule";
import type { Produced } from "../finding";

/** Phrases that only sound temporal: they claim their words, so that no other rule marks them. */
export const silenceRules = [
  defineRule<Produced>({
    name: "temporal/silent-idiom",
    note: "idioms with a unit of time that say nothing of time",
    pattern: [
      "derniere minute",
      "derniere heure",
      "longue date",
      "un jour ou l' autre",
      "minute de silence",
      "une? minute de silence",
      "24 heures sur 24",
      "24 h / 24",
      "7 jours sur 7",
      "sept jours sur sept",
      "du jour au lendemain",
      "a jour",
      "ordre du jour",
      "mise a jour",
      "en temps et en heure",
      "il est temps",
      "pour la premiere fois",
      "sans lendemain",
      "des lendemains qui",
      "de jour comme de nuit",
      "jour et nuit",
    ],
    produce: () => "silence",
    examples: ["un accord de dernière minute", "une minute de silence", "ouvert 24 heures sur 24"],
    counterExamples: ["une minute après", "24 heures de grève"],
  }),
  defineRule<Produced>({
    name: "temporal/silent-name",
    note: "dates and durations inside names of wars, streets and days of observance",
    pattern: [
      "guerre (de|des) [number] [unit]",
      "(rue|place|avenue|boulevard|pont|hopital) (du|de) [day] [month-name] [year]?",
      "journee (mondiale|internationale|nationale)",
      "[number] jours d' [name]",
      "[number] heures du mans",
    ],
    produce: () => "silence",
    examples: ["la guerre de Cent Ans", "place du 8 mai 1945", "la Journée mondiale de la paix"],
    counterExamples: ["une guerre de dix ans".replace("guerre de", "lutte de"), "la séance du 8 mai 1945"],
  }),
];
