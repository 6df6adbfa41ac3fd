import { defineRule } from "../../rule";
import { offset, type Produced } from "../finding";

const DAYS: Readonly<Record<string, number>> = {
  "avant - hier": -2,
  hier: -1,
  "aujourd'hui": 0,
  demain: 1,
  "apres - demain": 2,
};

const PARTS = { matin: "MO", midi: "MI", "apres - midi": "AF", soir: "EV" } as const;

function isPart(word: string): word is keyof typeof PARTS {
  return word in PARTS;
}

/** Days counted from the day of writing. */
export const deicticRules = [
  defineRule<Produced>({
    name: "temporal/day-from-today",
    note: "« hier », « demain » count from the day of writing",
    pattern: "day:(avant-hier|hier|aujourd'hui|demain|apres-demain)",
    produce: (match) => offset("day", DAYS[match.get("day") ?? ""] ?? 0, "speech"),
    examples: [
      "il a été reçu ⟦2016-09-07|hier⟧ à Rome",
      "ils signeront ⟦2016-09-09|demain⟧",
      "le vote d'⟦2016-09-06|avant-hier⟧ a été annulé",
    ],
    counterExamples: ["lendemain", "ni la veille"],
  }),
  defineRule<Produced>({
    name: "temporal/part-from-today",
    note: "« hier soir »: a part of a day counted from the day of writing",
    pattern: "day:(avant-hier|hier|demain|apres-demain) part:(matin|midi|apres-midi|soir)",
    produce: (match) => {
      const part = match.get("part") ?? "";
      return isPart(part)
        ? offset("day", DAYS[match.get("day") ?? ""] ?? 0, "speech", { part: PARTS[part] })
        : null;
    },
    examples: [
      "arrivé ⟦2016-09-07TEV|hier soir⟧ à Rome",
      "la séance de ⟦2016-09-09TMO|demain matin⟧ est annulée",
    ],
    counterExamples: ["hier encore", "demain, soir de fête"],
  }),
  defineRule<Produced>({
    name: "temporal/today-weekday",
    note: "« aujourd'hui vendredi », « hier jeudi » name one day twice",
    pattern: "day:(hier|aujourd'hui|demain) [weekday] other:[day]? month:[month-name]?",
    produce: (match) => offset("day", DAYS[match.get("day") ?? ""] ?? 0, "speech"),
    examples: ["signé ⟦2016-09-07|hier mercredi⟧ à Rome", "⟦2016-09-08|aujourd'hui jeudi⟧, le vote"],
    counterExamples: ["hier, mercredi", "demain matin"],
  }),
];
