import type { UnitName } from "@/lib/lexicon/calendar/units";
import { defineRule } from "../../rule";
import { calendar, date, type Produced } from "../finding";

const UNIT_NAMES: Readonly<Record<string, UnitName>> = {
  jour: "day",
  semaine: "week",
  "week - end": "weekend",
  weekend: "weekend",
};

/** Weeks, weekends and days named by their place in a week or a month. */
export const weekRules = [
  defineRule<Produced>({
    name: "temporal/weekday-of-week",
    note: "« lundi de la semaine prochaine »: the week is said",
    pattern: [
      "[weekday] (de)? la semaine side:(derniere|passee|prochaine|suivante|precedente|d' apres|d' avant)",
      "[weekday] (de)? side:(cette) semaine",
    ],
    produce: (match) => {
      const side = match.get("side") ?? "";
      const weekday = match.get<number>("weekday");
      if (weekday === undefined) return null;
      const count = side === "cette" ? 0 : /dern|pass|prec|avant/.test(side) ? -1 : 1;
      const origin = /suiv|prec|apres|avant/.test(side) ? "story" : "speech";
      return date({ kind: "weekday-of-week", weekday, count, origin });
    },
    examples: [
      "attendu ⟦2016-09-12|lundi de la semaine prochaine⟧ à Rome",
      "il avait été reçu le ⟦2016-08-30|mardi de la semaine dernière⟧",
    ],
    counterExamples: ["lundi dernier", "lundi, la semaine a commencé"],
  }),
  defineRule<Produced>({
    name: "temporal/weekday-told",
    note: "« le lundi suivant » is the first one after the day told last",
    pattern: "[weekday] side:(suivant|precedent|d' apres|d' avant)",
    produce: (match) => {
      const weekday = match.get<number>("weekday");
      const side = /suiv|apres/.test(match.get("side") ?? "") ? 1 : -1;
      return weekday === undefined ? null : date({ kind: "weekday-told", weekday, side });
    },
    examples: [
      "reçu le ⟦2016-08-10|10 août⟧, il partit le ⟦2016-08-15|lundi suivant⟧",
      "élu le ⟦2015-03-05|5 mars 2015⟧, battu le ⟦2015-03-01|dimanche précédent⟧",
    ],
    counterExamples: ["le point suivant", "lundi prochain"],
  }),
  defineRule<Produced>({
    name: "temporal/week-of",
    note: "« la semaine du 6 octobre » is the week of that day",
    pattern: "semaine du [weekday]? [day] (au other:[day])? [month-name] [year]?",
    produce: (match) => {
      const { expression } = calendar({
        day: match.get<number>("day"),
        month: match.get<number>("month-name"),
        year: match.get<number>("year"),
      });
      return expression.kind === "calendar" ? date({ kind: "week-of", date: expression }) : null;
    },
    examples: [
      "ils se verront la ⟦2016-W41|semaine du 10 octobre⟧",
      "la ⟦2015-W10|semaine du 2 mars 2015⟧ a été calme",
    ],
    counterExamples: ["la semaine du goût", "la semaine dernière"],
  }),
  defineRule<Produced>({
    name: "temporal/nth-of-month",
    note: "« la première semaine d'octobre », « le dernier week-end de juin », « le premier lundi de septembre »",
    pattern: [
      "nth:[ordinal] [weekday] (de|d'|du mois de|du mois d') [month-name] [year]?",
      "last:(dernier) [weekday] (de|d'|du mois de|du mois d') [month-name] [year]?",
      "nth:[ordinal] unit:(jour|semaine|week-end|weekend) (de|d'|du mois de|du mois d') [month-name] [year]?",
      "last:(dernier|derniere) unit:(jour|semaine|week-end|weekend) (de|d'|du mois de|du mois d') [month-name] [year]?",
    ],
    produce: (match) => {
      const weekday = match.get<number>("weekday") ?? null;
      const unit = weekday === null ? UNIT_NAMES[match.get("unit") ?? ""] : "day";
      const month = match.get<number>("month-name");
      const nth = match.get("last") === undefined ? (match.get<number>("nth") ?? 0) : -1;
      if (month === undefined || (unit !== "day" && unit !== "week" && unit !== "weekend")) return null;
      return nth > 5 && (unit !== "day" || weekday !== null)
        ? null
        : date({ kind: "nth-of-month", unit, weekday, nth, month, year: match.get<number>("year") ?? null });
    },
    examples: [
      "prévue la ⟦2014-W40|première semaine d'octobre 2014⟧",
      "réunis le ⟦2015-W26-WE|dernier week-end de juin 2015⟧",
      "le ⟦2013-10-31|dernier jour d'octobre 2013⟧",
      "le ⟦2014-09-01|premier lundi de septembre 2014⟧, le conseil siège",
      "le ⟦2015-05-29|dernier vendredi de mai 2015⟧",
    ],
    counterExamples: ["la première semaine de débats", "le dernier jour du procès"],
  }),
  defineRule<Produced>({
    name: "temporal/fortnight-of-month",
    note: "« la première quinzaine d'avril » is the beginning of the month, the second its end",
    pattern: [
      "[ordinal] quinzaine (de|d'|du mois de|du mois d') [month-name] [year]?",
      "last:(derniere) quinzaine (de|d'|du mois de|du mois d') [month-name] [year]?",
    ],
    produce: (match) => {
      const nth = match.get("last") === undefined ? match.get<number>("ordinal") : 2;
      if (nth !== 1 && nth !== 2) return null;
      return calendar(
        { month: match.get<number>("month-name"), year: match.get<number>("year") },
        { mod: nth === 1 ? "START" : "END" },
      );
    },
    examples: [
      "dans la ⟦2015-04 START|première quinzaine d'avril 2015⟧",
      "lors de la ⟦2014-06 END|seconde quinzaine de juin 2014⟧",
    ],
    counterExamples: ["une quinzaine de morts", "la première quinzaine de jours"],
  }),
];
