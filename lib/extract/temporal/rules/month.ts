import type { TimexMod } from "@/lib/domain";
import type { Match } from "../../rule";
import { defineRule } from "../../rule";
import { calendar, type Produced, pickOf } from "../finding";

const EDGE = "([edge] (du mois de|du mois d'|de|d')?|mois de|mois d')?";

/** Month names are lower case in French: a capital inside a sentence is a name (« Mars », « Avril Haines »). */
function isMonthWord(match: Match): boolean {
  const { tokens, sentences, sentenceAt } = match.document;
  const token = tokens[match.to - 1];
  const opensSentence = sentences[sentenceAt[match.from] ?? 0]?.first === match.from;
  const before = match.before(1)?.folded ?? "";
  if (before === "planete" || (token?.folded === "mars" && before === "sur")) return false;
  const shape = tokens[match.from]?.shape;
  if (shape === "lower" || shape === "upper") return true;
  return opensSentence && match.to - match.from > 1;
}

/** Months, alone or with a year, and their beginning, middle and end. */
export const monthRules = [
  defineRule<Produced>({
    name: "temporal/month-year",
    note: "month and year; « début », « mi- », « fin » stay inside because they change the value",
    pattern: [`${EDGE} [month-name] (de l' annee|de l' an|de)? [year]`, `${EDGE} [month-name] [short-year]`],
    produce: (match) => {
      const year = match.get<number>("year") ?? match.get<number>("short-year");
      return calendar(
        { month: match.get<number>("month-name"), year },
        { mod: match.get<TimexMod>("edge") ?? null },
      );
    },
    examples: [
      "en vigueur depuis ⟦2013-05|mai 2013⟧",
      "dès la ⟦2014-11 MID|mi-novembre 2014⟧",
      "⟦2015-01 START|début janvier 2015⟧, la trêve",
      "en ⟦1998-10|octobre 98⟧.",
    ],
    counterExamples: ["mai 12000 hommes", "en juin 200 soldats"],
  }),
  defineRule<Produced>({
    name: "temporal/month",
    note: "a month without a year: tense and frame choose the year",
    pattern: `${EDGE} [month] pick:(dernier|prochain)?`,
    produce: (match) => {
      if (!isMonthWord(match)) return null;
      return calendar(
        { month: match.get<number>("month"), pick: pickOf(match.get("pick")) },
        { mod: match.get<TimexMod>("edge") ?? null },
      );
    },
    examples: [
      "l'accord conclu en ⟦2016-04|avril⟧ a tenu",
      "au ⟦2016-06 START|début du mois de juin⟧, ils avaient rompu",
      "en ⟦2016-11|novembre prochain⟧",
      "à la ⟦2016-05 MID|mi-mai⟧, il avait démissionné",
    ],
    counterExamples: ["une sonde vers Mars", "Avril Haines a démenti", "la planète mars"],
  }),
  defineRule<Produced>({
    name: "temporal/month-shares-year",
    note: "in a range of months the year stands once, behind the last",
    pattern: "<[edge]? [month]> (et|ou|a|-|–|,|/|jusqu' en|jusqu' a) (fin|debut|la)? other:[month] [year]",
    produce: (match) =>
      calendar(
        { month: match.get<number>("month"), year: match.get<number>("year") },
        { mod: match.get<TimexMod>("edge") ?? null },
      ),
    examples: [
      "entre ⟦2013-02|février⟧ et ⟦2013-04|avril 2013⟧",
      "de ⟦2011-10|octobre⟧ à ⟦2011-12|décembre 2011⟧",
    ],
    counterExamples: ["entre février et avril", "en mai et 2013 hommes"],
  }),
];
