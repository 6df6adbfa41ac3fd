import type { Match } from "../../rule";
import { defineRule } from "../../rule";
import { calendar, type Produced, pickOf } from "../finding";
import type { DayPart } from "../types";

/** Weekdays are lower case inside a sentence; a capital there is a name, unless a break or a mark opens the clause. */
function isWeekdayWord(match: Match): boolean {
  const { tokens, sentences, sentenceAt } = match.document;
  const word = tokens[match.from];
  if (!word || word.shape === "lower" || word.shape === "upper") return true;
  if (sentences[sentenceAt[match.from] ?? 0]?.first === match.from) return true;
  const before = match.before(1);
  return before?.kind === "symbol" || word.breaks > 0;
}

/** « un mardi », not « Kim Jong-un mardi ». */
function isCounted(match: Match): boolean {
  return match.before(1)?.folded === "un" && match.before(2)?.folded !== "-";
}

/** Weekdays that name one day. */
export const weekdayRules = [
  defineRule<Produced>({
    name: "temporal/weekday",
    note: "a bare weekday: tense and frame decide between the last and the next one",
    pattern: "[weekday]",
    produce: (match) => {
      const before = match.before(1)?.folded ?? "";
      if (!isWeekdayWord(match) || isCounted(match) || before === "chaque" || before === "quelque")
        return null;
      return calendar({ weekday: match.get<number>("weekday") });
    },
    examples: [
      "il a démissionné ⟦2016-09-06|mardi⟧ à Rome",
      "le sommet de ⟦2016-09-05|lundi⟧ a échoué",
      "⟦2016-09-07|Mercredi⟧, ils ont signé",
    ],
    counterExamples: ["un lundi noir", "chaque mardi", "l'île de Vendredi"],
  }),
  defineRule<Produced>({
    name: "temporal/weekday-picked",
    note: "« dernier » is before today, « prochain » after, « en huit » a week after the next",
    pattern: [
      "[weekday] pick:(dernier|prochain|passe|en huit|en quinze)",
      "ce [weekday]",
      "ce meme [weekday]",
    ],
    produce: (match) => {
      const isTold = match.after(1)?.folded === "-" && match.after(2)?.folded === "la";
      if (!isWeekdayWord(match) || isTold) return null;
      const pick = match.get("pick");
      return calendar({ weekday: match.get<number>("weekday"), pick: pick ? pickOf(pick) : "this" });
    },
    examples: [
      "reçus ⟦2016-09-01|jeudi dernier⟧ à Oslo",
      "rendez-vous ⟦2016-09-12|lundi prochain⟧",
      "il reviendra ⟦2016-09-18|dimanche en huit⟧",
      "signé ⟦2016-09-08|ce jeudi⟧ à Rome",
    ],
    counterExamples: ["le dernier lundi", "ce lundi-là"],
  }),
  defineRule<Produced>({
    name: "temporal/weekday-part",
    note: "the part of the day right behind its weekday",
    pattern: "(ce meme?)? [weekday] pick:(dernier|prochain)? part:[bare-part]",
    produce: (match) => {
      const pick = match.get("pick");
      return isWeekdayWord(match) && !isCounted(match)
        ? calendar(
            { weekday: match.get<number>("weekday"), pick: pickOf(pick) },
            { part: match.get<DayPart>("part") ?? null },
          )
        : null;
    },
    examples: [
      "reçu ⟦2016-09-07TEV|mercredi soir⟧ à Rome",
      "il avait atterri ⟦2016-09-06TAF|mardi après-midi⟧",
    ],
    counterExamples: ["un mercredi soir", "mercredi, soir de match"],
  }),
  defineRule<Produced>({
    name: "temporal/night-between",
    note: "a night takes its first day",
    pattern: [
      "nuit (de|du) first:[weekday] (a|au) [weekday]",
      "nuit (de|du) first:[weekday]",
      "first:[weekday] (a|au) [weekday] dans la nuit",
    ],
    produce: (match) => calendar({ weekday: match.get<number>("first") }, { part: "NI" }),
    examples: [
      "dans la ⟦2016-09-06TNI|nuit de mardi à mercredi⟧, ils ont signé",
      "bombardée dans la ⟦2016-09-03TNI|nuit de samedi à dimanche⟧",
    ],
    counterExamples: ["nuit de Noël", "une nuit de débats"],
  }),
  defineRule<Produced>({
    name: "temporal/night-of-date",
    note: "« la nuit du 4 au 5 mai » takes its first day",
    pattern: [
      "nuit du [weekday]? [day] [month-name]? au other:[weekday]? other:[day] last:[month-name] [year]?",
      "nuit du [weekday]? [day] last:[month-name] [year]?",
    ],
    produce: (match) =>
      calendar(
        {
          weekday: match.get<number>("weekday"),
          day: match.get<number>("day"),
          month: match.get<number>("month-name") ?? match.get<number>("last"),
          year: match.get<number>("year"),
        },
        { part: "NI" },
      ),
    examples: [
      "dans la ⟦2015-05-04TNI|nuit du 4 au 5 mai 2015⟧",
      "la ⟦2016-08-31TNI|nuit du 31 août au 1er septembre⟧, ils ont fui",
    ],
    counterExamples: ["la nuit du chasseur", "une nuit à Rome"],
  }),
  defineRule<Produced>({
    name: "temporal/part-of-weekday",
    note: "« la soirée de mardi »: the part stands before its day",
    pattern: "part:[part] (de|du) [weekday]",
    produce: (match) => {
      const part = match.get<DayPart>("part") ?? null;
      return part === "NI" ? null : calendar({ weekday: match.get<number>("weekday") }, { part });
    },
    examples: [
      "dans la ⟦2016-09-06TEV|soirée de mardi⟧, il a cédé",
      "dans la ⟦2016-09-05TMO|matinée de lundi⟧, ils s'étaient vus",
    ],
    counterExamples: ["une soirée de gala", "la matinée de débats"],
  }),
];
