import { defineRule } from "../../rule";
import { date, type Produced, pickOf } from "../finding";

/** Feasts whose name is written small. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(["jour de l'an", "fete du travail"]);

/** Feasts with a date that can be computed. */
export const feastRules = [
  defineRule<Produced>({
    name: "temporal/feast",
    note: "a feast is a day; a first name (« Noël Mamère ») or a place (« île de Pâques ») is not",
    pattern: "weekend:(week-end de)? [feast] pick:(dernier|prochain)? [year]?",
    produce: (match) => {
      const feast = match.get("feast");
      const next = match.after(1);
      const before = `${match.before(2)?.folded ?? ""} ${match.before(1)?.folded ?? ""}`;
      const isName = next?.shape === "capitalised" && next.spaced && next.breaks === 0;
      if (!feast || isName || before === "ile de" || match.before(1)?.folded === "-") return null;
      const isLower = match.document.tokens[match.from]?.shape === "lower";
      if (
        isLower &&
        !COMMON_NOUNS.has(feast) &&
        !match.document.tokens.slice(match.from, match.to).some((t) => t.shape !== "lower")
      )
        return null;
      return date({
        kind: "feast",
        isWeekend: match.get("weekend") !== undefined,
        feast,
        year: match.get<number>("year") ?? null,
        pick: pickOf(match.get("pick")),
      });
    },
    examples: [
      "avant ⟦2015-12-25|Noël 2015⟧",
      "au ⟦2016-12-26|lendemain de Noël⟧, ils reprendront",
      "pour la ⟦2017-05-01|fête du travail⟧, il parlera",
      "la procession du ⟦2016-03-25|Vendredi saint⟧ a été annulée",
      "le ⟦2014-04-21|lundi de Pâques 2014⟧",
      "reçu en secret pendant le ⟦2016-W12-WE|week-end de Pâques⟧",
    ],
    counterExamples: ["Noël Mamère a voté", "sur l'île de Pâques", "la toussaint"],
  }),
];
