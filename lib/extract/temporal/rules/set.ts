import { FREQUENCY_ADJECTIVES, FREQUENCY_ADVERBS } from "@/lib/lexicon/calendar/frequencies";
import type { UnitName } from "@/lib/lexicon/calendar/units";
import { defineRule } from "../../rule";
import { durationValue, type Produced, set } from "../finding";

const NOT_A_NOUN: ReadonlySet<string> = new Set(
  "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs au aux grand grands grande principal principaux autre autres premier celebre en a et ou par dans".split(
    " ",
  ),
);

function table(words: Readonly<Record<string, string>>, word: string): string | null {
  return words[word] ?? null;
}

/** Sets: what comes back. */
export const setRules = [
  defineRule<Produced>({
    name: "temporal/every-unit",
    note: "« chaque jour », « tous les deux ans »",
    pattern: ["chaque [unit]", "(tous|toutes) les [number]? [unit]"],
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      return unit ? set(durationValue(match.get<number>("number") ?? 1, unit)) : null;
    },
    examples: ["des frappes ont lieu ⟦P1D SET|chaque jour⟧", "élu ⟦P5Y SET|tous les cinq ans⟧"],
    counterExamples: ["chaque pays", "tous les membres"],
  }),
  defineRule<Produced>({
    name: "temporal/every-weekday",
    note: "« tous les lundis », « chaque lundi », « le lundi » as a habit",
    pattern: [
      "(tous|toutes)? les [weekdays] part:[bare-part]?",
      "chaque [weekday] part:[bare-part]?",
      "les ([ordinal]|premiers|derniers) (et other:[ordinal])? [weekdays]",
    ],
    produce: (match) => {
      const weekday = match.get<number>("weekdays") ?? match.get<number>("weekday");
      return weekday === undefined ? null : set(`XXXX-WXX-${weekday}`);
    },
    examples: [
      "ils défilent ⟦XXXX-WXX-5 SET|tous les vendredis⟧",
      "⟦XXXX-WXX-1 SET|chaque lundi⟧, le conseil siège",
    ],
    counterExamples: ["lundi", "tous les lundi"],
  }),
  defineRule<Produced>({
    name: "temporal/opening-days",
    note: "« du lundi au vendredi » with articles is a habit, « de lundi à vendredi » these days",
    pattern: ["du <first:[weekday]> au [weekday]", "du other:[weekday] au <first:[weekday]>"],
    produce: (match) => {
      const next = match.document.tokens[match.last];
      const weekday = match.get<number>("first");
      return next?.kind === "number" || weekday === undefined ? null : set(`XXXX-WXX-${weekday}`);
    },
    examples: [
      "ouvert du ⟦XXXX-WXX-1 SET|lundi⟧ au ⟦XXXX-WXX-5 SET|vendredi⟧.",
      "fermé du ⟦XXXX-WXX-6 SET|samedi⟧ au ⟦XXXX-WXX-1 SET|lundi⟧",
    ],
    counterExamples: ["de lundi à vendredi", "du lundi 5 au mardi 6 mai"],
  }),
  defineRule<Produced>({
    name: "temporal/habitual-weekday",
    note: "« le mercredi » without a number is a habit",
    pattern: "le [weekday]",
    produce: (match) => {
      const next = match.after(1);
      const isDated =
        next?.kind === "number" ||
        /^(suivant|precedent|dernier|prochain|premier|d'|de|saint|noir|meme|a|vers|,|en|\()$/.test(
          next?.folded ?? "",
        );
      const weekday = match.get<number>("weekday");
      return isDated || weekday === undefined || next?.shape === "capitalised"
        ? null
        : set(`XXXX-WXX-${weekday}`);
    },
    examples: [
      "le conseil siège ⟦XXXX-WXX-3 SET|le mercredi⟧.",
      "ouvert ⟦XXXX-WXX-6 SET|le samedi⟧ et le soir",
    ],
    counterExamples: ["le mercredi 7 septembre", "le lundi suivant"],
  }),
  defineRule<Produced>({
    name: "temporal/times-per-unit",
    note: "« deux fois par an »: the period in which it comes back",
    pattern: ["[number] fois (par|chaque) [unit]", "plusieurs fois (par|chaque) [unit]"],
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      return unit ? set(durationValue(1, unit)) : null;
    },
    examples: ["ils se voient ⟦P1Y SET|deux fois par an⟧", "arrosée ⟦P1D SET|plusieurs fois par jour⟧"],
    counterExamples: ["deux fois plus", "deux fois par Paris"],
  }),
  defineRule<Produced>({
    name: "temporal/per-unit",
    note: "« par an », « par semestre»: a rate names its period",
    pattern: "par <[unit]>",
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const word = match.document.tokens[match.from]?.folded ?? "";
      const isSingular = word === "mois" || !word.endsWith("s");
      return unit && isSingular && word !== "journee" ? set(durationValue(1, unit)) : null;
    },
    examples: ["un milliard par ⟦P1Y SET|an⟧", "cent convois par ⟦P1M SET|mois⟧"],
    counterExamples: ["par pays", "par jours de pluie"],
  }),
  defineRule<Produced>({
    name: "temporal/frequency",
    note: "« quotidiennement » always; « quotidien » only behind a noun, for it is a newspaper too",
    pattern: ["[frequency-adverb]", "[frequency-adjective]"],
    produce: (match) => {
      const token = match.document.tokens[match.from];
      const before = match.before(1);
      const adverb = table(FREQUENCY_ADVERBS, token?.folded ?? "");
      if (adverb) return set(adverb);
      const value = table(FREQUENCY_ADJECTIVES, token?.folded ?? "");
      const isBehindNoun =
        before?.kind === "word" && before.shape === "lower" && !NOT_A_NOUN.has(before.folded);
      if (before?.folded === "presse" && match.before(2)?.folded !== "de") return null;
      return value && isBehindNoun && token?.shape === "lower" ? set(value) : null;
    },
    examples: [
      "un point de presse ⟦P1D SET|quotidien⟧",
      "ils se parlent ⟦P1D SET|quotidiennement⟧",
      "leur réunion ⟦P1W SET|hebdomadaire⟧",
    ],
    counterExamples: ["le quotidien Le Monde", "un hebdomadaire allemand", "les quotidiens"],
  }),
];
