import { daysInMonth } from "@/lib/calendar";
import { defineRule } from "../../rule";
import { calendar, type Produced } from "../finding";
import type { NumericDate } from "../readers";

/** Tokens that the towns of a dateline take up. */
const FARTHEST_DATELINE = 8;

/** Dates written in digits only. */
export const numericDateRules = [
  defineRule<Produced>({
    name: "temporal/numeric-date",
    note: "digits with one kind of mark, day first in French, year first in ISO 8601",
    pattern: "[weekday]? [numeric-date]",
    produce: (match) => {
      const date = match.get<NumericDate>("numeric-date");
      if (!date || date.day > daysInMonth(date.year, date.month)) return null;
      return calendar({ weekday: match.get<number>("weekday"), ...date });
    },
    examples: [
      "publié le ⟦2014-02-03|03/02/2014⟧",
      "Mis à jour ⟦2015-12-24|24.12.15⟧",
      "le ⟦2013-05-07|2013-05-07⟧, rapport",
    ],
    counterExamples: ["tél. 03.29.08.12.14", "le 31/02/2014", "version 1.2.3"],
  }),
  defineRule<Produced>({
    name: "temporal/day-slash-month",
    note: "« le 24/12 »: two digits each and an article or a dateline's brackets, else it is a fraction or a score",
    pattern: "[day] / [number]",
    produce: (match) => {
      const [a, , b] = match.document.tokens.slice(match.from, match.to);
      const next = match.after(1);
      const before = match.before(1);
      const town = before?.folded === "," ? match.before(2) : before;
      const isTown =
        town?.shape === "upper" || (town?.shape === "capitalised" && match.first <= FARTHEST_DATELINE);
      const isDateline = isTown && next?.folded === "(";
      if (!isDateline && !/^(le|du|au)$/.test(match.before(1)?.folded ?? "")) return null;
      if (a?.folded.length !== 2 || b?.folded.length !== 2 || b.spaced) return null;
      if (next && !next.spaced && next.folded === "/") return null;
      const month = match.get<number>("number") ?? 0;
      const day = match.get<number>("day") ?? 0;
      return month < 1 || month > 12 || day > daysInMonth(2000, month) ? null : calendar({ day, month });
    },
    examples: [
      "la séance du ⟦2016-09-05|05/09⟧ a été levée",
      "ROME ⟦2016-09-07|07/09⟧ (Belga) = Les ministres",
      "Le Cap, ⟦2016-09-06|06/09⟧ (MAP)- Les ministres",
    ],
    counterExamples: ["une note de 12/20", "le 3/4 des voix", "le 08/09/2016"],
  }),
];
