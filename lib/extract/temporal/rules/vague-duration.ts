import type { UnitName } from "@/lib/lexicon/calendar/units";
import { defineRule } from "../../rule";
import { duration, durationValue, type Produced, reference } from "../finding";

/** Durations and periods without a count. */
export const vagueDurationRules = [
  defineRule<Produced>({
    name: "temporal/vague-duration",
    note: "« quelques jours », « plusieurs mois »: an unknown count",
    pattern: "(quelques|plusieurs|de nombreux|de nombreuses|de longs|de longues) (longs|longues)? [unit]",
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const isPlural = /(s|x)$/.test(match.document.tokens[match.to - 1]?.folded ?? "");
      return unit && isPlural ? duration(durationValue(null, unit)) : null;
    },
    examples: ["une trêve de ⟦PXD|quelques jours⟧", "après ⟦PXM|plusieurs mois⟧ de blocage"],
    counterExamples: ["quelques pays", "quelque jour"],
  }),
  defineRule<Produced>({
    name: "temporal/whole-unit",
    note: "« toute l'année », « toute une semaine »: one unit from end to end",
    pattern: ["(tout|toute) (un|une) [unit]", "toute l' [unit]"],
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const isSingular =
        unit === "month" || !(match.document.tokens[match.to - 1]?.folded ?? "").endsWith("s");
      return unit && isSingular ? duration(durationValue(1, unit)) : null;
    },
    examples: ["la route est ouverte ⟦P1Y|toute l'année⟧", "bloqués ⟦P1W|toute une semaine⟧"],
    counterExamples: ["toute l'Europe", "tout un pays"],
  }),
  defineRule<Produced>({
    name: "temporal/term-of-office",
    note: "nouns that are a number of years: « quinquennat »",
    pattern: "term:(quinquennat|septennat)",
    produce: (match) => {
      const years = TERMS[match.get("term") ?? ""];
      return years === undefined ? null : duration(`P${years}Y`);
    },
    examples: ["favorable au ⟦P5Y|quinquennat⟧", "la fin du ⟦P7Y|septennat⟧"],
    counterExamples: ["la biennale de Venise", "un mandat"],
  }),
  defineRule<Produced>({
    name: "temporal/for-ages",
    note: "« depuis des mois » needs its preposition: « des heures supplémentaires » is no duration",
    pattern: "(depuis|pendant|durant|apres|pour|dure|encore|il y a) <(des|de longs|de longues) [unit]>",
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const last = match.document.tokens[match.to - 1]?.folded ?? "";
      const next = match.after(1);
      if (!unit || !/(s|x)$/.test(last) || next?.kind === "number") return null;
      return duration(durationValue(null, unit));
    },
    examples: [
      "ils négocient depuis ⟦PXY|des années⟧",
      "bloqués pendant ⟦PTXH|des heures⟧",
      "les combats dureraient encore ⟦PXM|des mois⟧",
    ],
    counterExamples: ["depuis des pays voisins", "payer des heures supplémentaires", "depuis des années 80"],
  }),
  defineRule<Produced>({
    name: "temporal/last-days",
    note: "« ces derniers jours »: a span that ends now; with an article it may belong to an event",
    pattern: [
      "ces (tout)? (derniers|dernieres) [unit]",
      "(au cours des|dans les|durant les|pendant les|depuis les) <(derniers|dernieres) [unit]>",
    ],
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const next = match.after(1)?.folded ?? "";
      return unit && next !== "de" && next !== "d'" && next !== "du"
        ? duration(durationValue(null, unit))
        : null;
    },
    examples: ["⟦PXW|ces dernières semaines⟧, la tension est montée", "au cours des ⟦PXM|derniers mois⟧"],
    counterExamples: ["les derniers jours du régime", "ces dernières réunions"],
  }),
  defineRule<Produced>({
    name: "temporal/coming-days",
    note: "« les jours à venir », « ces prochaines semaines » are ahead and unbounded",
    pattern: [
      "(prochains|prochaines|tout prochains) [unit]",
      "ces prochains [unit]",
      "ces prochaines [unit]",
      "[unit] (a venir|qui viennent|prochains|prochaines)",
    ],
    produce: (match) => {
      const before = match.before(1);
      return before?.kind === "number" ? null : reference("FUTURE_REF");
    },
    examples: [
      "dans les ⟦FUTURE_REF|semaines à venir⟧",
      "il se rendra à Rome dans les ⟦FUTURE_REF|prochains jours⟧",
    ],
    counterExamples: ["les négociations à venir", "les prochaines réunions"],
  }),
];

const TERMS: Readonly<Record<string, number>> = { quinquennat: 5, septennat: 7 };
