import type { TimexMod } from "@/lib/domain";
import type { UnitName } from "@/lib/lexicon/calendar/units";
import type { Match } from "../../rule";
import { defineRule } from "../../rule";
import { duration, durationValue, type Produced } from "../finding";

const SPAN_CUES: ReadonlySet<string> = new Set(
  "pendant durant apres en depuis de d' pour sous des dure".split(" "),
);
/** « après un jour », « une trêve d'un jour », but « d'un jour à l'autre ». */
const DAY_CUES: ReadonlySet<string> = new Set("pendant durant apres en depuis d'".split(" "));

/** Units in the singular behind « un » are mostly no measure: « un jour », « une minute ». */
function isIdiom(match: Match, unit: UnitName, count: number): boolean {
  const tokens = match.document.tokens;
  const word = tokens[match.to - 1];
  if (word?.shape === "capitalised") return true;
  if (count === 1 && (unit === "day" || unit === "night" || unit === "second" || unit === "minute")) {
    const before = match.before(1)?.folded ?? "";
    if (word?.folded !== "jour") return !SPAN_CUES.has(before);
    // « à un jour de l'échéance »
    if (before === "a" && /^(de|d'|du|des)$/.test(match.after(1)?.folded ?? "")) return false;
    const isToAnother = match.after(1)?.folded === "a" || match.after(1)?.folded === "sur";
    return !DAY_CUES.has(before) || (before === "d'" && isToAnother);
  }
  if (count === 1 && (word?.folded === "annee" || unit === "weekend"))
    return !SPAN_CUES.has(match.before(1)?.folded ?? "");
  return unit === "second" && tokens[match.from]?.kind === "word";
}

/** What a modifier behind its duration says, by its last word. */
const TAILS: Readonly<Record<string, TimexMod>> = {
  environ: "APPROX",
  peine: "LESS_THAN",
  moins: "EQUAL_OR_MORE",
  minimum: "EQUAL_OR_MORE",
  plus: "EQUAL_OR_LESS",
  maximum: "EQUAL_OR_LESS",
};
const HOUR_CUES: ReadonlySet<string> = new Set(["a", "vers", "des", "avant", "jusqu'a"]);
const LINKS: ReadonlySet<string> = new Set(
  "de d' du et ou avec dans sur sous au aux a en entre derriere devant durant pendant pour sans apres avant plus tard".split(
    " ",
  ),
);

function hasNumberBefore(match: Match): boolean {
  const before = match.before(1);
  const first = match.document.tokens[match.from];
  return before?.kind === "number" || (first?.spaced === false && /^[-,./']$/.test(before?.folded ?? ""));
}

/** Counted durations. */
export const durationRules = [
  defineRule<Produced>({
    name: "temporal/duration",
    note: "a count of units; a day, a minute or a second alone is an idiom",
    pattern: ["[number] [unit]", "[number] (bonnes|petites|longues|longs|grandes|pleines) [unit]"],
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const count = match.get<number>("number");
      if (!unit || count === undefined || hasNumberBefore(match) || isIdiom(match, unit, count)) return null;
      return duration(durationValue(count, unit));
    },
    examples: [
      "après ⟦PT6H|six heures⟧ de débats",
      "une trêve de ⟦PT72H|72 heures⟧",
      "au pouvoir depuis ⟦P30Y|trente ans⟧",
      "un jeune homme de ⟦P19Y|19 ans⟧",
    ],
    counterExamples: [
      "ils décideront un jour",
      "deux secondes",
      "une année noire",
      "la guerre des Six Jours",
      "une minute",
    ],
  }),
  defineRule<Produced>({
    name: "temporal/duration-and-half",
    note: "« cinq ans et demi » adds half a unit",
    pattern: "[modifier]? [number] [unit] et (demi|demie)",
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const count = match.get<number>("number");
      if (!unit || count === undefined) return null;
      return duration(durationValue(count + 0.5, unit), match.get<TimexMod>("modifier") ?? null);
    },
    examples: [
      "en ⟦P3Y6M|trois ans et demi⟧ de mandat",
      "après ⟦PT1H30M|une heure et demie⟧",
      "⟦P2Y6M APPROX|près de deux ans et demi⟧",
    ],
    counterExamples: ["trois ans et deux mois", "une moitié et demie"],
  }),
  defineRule<Produced>({
    name: "temporal/hour-and-quarter",
    note: "« une heure et quart » adds fifteen minutes",
    pattern: "[modifier]? [number] (heure|heures) et quart",
    produce: (match) =>
      duration(`PT${match.get<number>("number") ?? 1}H15M`, match.get<TimexMod>("modifier") ?? null),
    examples: ["pendant ⟦PT1H15M|une heure et quart⟧", "après ⟦PT2H15M APPROX|près de deux heures et quart⟧"],
    counterExamples: ["une heure et demie", "midi et quart"],
  }),
  defineRule<Produced>({
    name: "temporal/duration-modified",
    note: "« plus d'un mois », « à peine deux jours »: the modifier is part of the value",
    pattern: ["[modifier] [number] [unit]", "[modifier] [number] (bonnes|petites|longues|longs) [unit]"],
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const count = match.get<number>("number");
      if (!unit || count === undefined) return null;
      return duration(durationValue(count, unit), match.get<TimexMod>("modifier") ?? null);
    },
    examples: [
      "depuis ⟦P2M MORE_THAN|plus de deux mois⟧",
      "en ⟦PT1H LESS_THAN|moins d'une heure⟧",
      "⟦P10Y APPROX|près de dix ans⟧ de guerre",
      "⟦P1D MORE_THAN|plus d'un jour⟧ de retard",
    ],
    counterExamples: ["plus de deux pays", "près de dix morts"],
  }),
  defineRule<Produced>({
    name: "temporal/duration-about",
    note: "« une semaine environ », « trois jours au moins »: the modifier may follow",
    pattern: "[number] [unit] (environ|a peine|au moins|au minimum|au plus|au maximum)",
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const count = match.get<number>("number");
      if (!unit || count === undefined || hasNumberBefore(match) || match.after(1)?.kind === "number")
        return null;
      const tail = match.document.tokens[match.to - 1]?.folded ?? "";
      return duration(durationValue(count, unit), TAILS[tail] ?? null);
    },
    examples: [
      "pendant encore ⟦P1W APPROX|une semaine environ⟧",
      "ils y resteront ⟦P3D EQUAL_OR_MORE|trois jours au moins⟧",
    ],
    counterExamples: ["trois pays environ", "trois jours, environ 40 morts"],
  }),
  defineRule<Produced>({
    name: "temporal/hours-minutes",
    note: "« deux heures vingt » where no preposition makes it a time of the clock",
    pattern: "[number] (heure|heures) minor:[number]",
    produce: (match) => {
      const [hours, minutes] = [match.get<number>("number") ?? 0, match.get<number>("minor") ?? 0];
      const before = match.before(1)?.folded ?? "";
      const isCounted = match.after(1)?.kind === "word" && match.after(1)?.shape === "lower";
      const isSpelt = match.document.tokens[match.from]?.kind === "word";
      if (minutes < 5 || minutes > 59 || hasNumberBefore(match) || !isSpelt) return null;
      return HOUR_CUES.has(before) || (isCounted && !LINKS.has(match.after(1)?.folded ?? ""))
        ? null
        : duration(`PT${hours}H${minutes}M`);
    },
    examples: [
      "ils se sont quittés au bout de ⟦PT2H20M|deux heures vingt⟧",
      "après ⟦PT3H45M|trois heures quarante-cinq⟧ de débats",
    ],
    counterExamples: ["à deux heures vingt", "pendant deux heures vingt hommes"],
  }),
  defineRule<Produced>({
    name: "temporal/duration-collective",
    note: "« une dizaine de jours » is about ten days",
    pattern: ["[modifier]? une [collective] (de|d') [unit]", "une bonne [collective] (de|d') [unit]"],
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const count = match.get<number>("collective");
      const mod = match.get<TimexMod>("modifier") ?? "APPROX";
      return unit && count !== undefined ? duration(durationValue(count, unit), mod) : null;
    },
    examples: [
      "pendant ⟦P10D APPROX|une dizaine de jours⟧",
      "il y réside depuis ⟦P20Y APPROX|une vingtaine d'années⟧",
    ],
    counterExamples: ["une dizaine de pays", "une vingtaine d'hommes"],
  }),
  defineRule<Produced>({
    name: "temporal/half-unit",
    note: "« une demi-heure », « un demi-siècle »",
    pattern: "[modifier]? [number] (demi|demie) -? [unit]",
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const count = match.get<number>("number");
      if (!unit || count === undefined) return null;
      return duration(durationValue(count / 2, unit), match.get<TimexMod>("modifier") ?? null);
    },
    examples: ["après ⟦PT30M|une demi-heure⟧", "depuis ⟦P50Y APPROX|près d'un demi-siècle⟧"],
    counterExamples: ["une demi-finale", "un demi-million d'hommes"],
  }),
  defineRule<Produced>({
    name: "temporal/quarter-of-unit",
    note: "« un quart d'heure », « trois quarts d'heure », « un quart de siècle »",
    pattern: "[modifier]? [number] (quart|quarts) (d'|de) unit:(heure|siecle)",
    produce: (match) => {
      const count = match.get<number>("number") ?? 0;
      const mod = match.get<TimexMod>("modifier") ?? null;
      const isHour = match.get("unit") === "heure";
      return duration(durationValue(count * (isHour ? 15 : 25), isHour ? "minute" : "year"), mod);
    },
    examples: ["un entretien d'⟦PT15M|un quart d'heure⟧", "depuis ⟦P25Y|un quart de siècle⟧"],
    counterExamples: ["un quart de finale", "un quart des voix"],
  }),
  defineRule<Produced>({
    name: "temporal/compound-duration",
    note: "« deux heures et trente minutes », « un an et trois mois »",
    pattern: "[number] large:[unit] (et|,)? minor:[number] small:[unit]",
    produce: (match) => {
      const large = match.get<UnitName>("large");
      const small = match.get<UnitName>("small");
      const order = large && small ? `${large}>${small}` : "";
      const [a, b] = [match.get<number>("number") ?? 0, match.get<number>("minor") ?? 0];
      if (order === "hour>minute") return duration(`PT${a}H${b}M`);
      if (order === "minute>second") return duration(`PT${a}M${b}S`);
      if (order === "year>month") return duration(`P${a}Y${b}M`);
      if (order === "month>day") return duration(`P${a}M${b}D`);
      return null;
    },
    examples: ["en ⟦PT2H20M|deux heures et vingt minutes⟧", "détenu ⟦P1Y3M|un an et trois mois⟧"],
    counterExamples: ["deux ans et trois pays", "trois mois, deux ans"],
  }),
  defineRule<Produced>({
    name: "temporal/duration-last-next",
    note: "« les prochaines 48 heures », « trois dernières semaines »: the determiner stays outside",
    pattern: [
      "(prochains|prochaines|derniers|dernieres) [number] [unit]",
      "[number] (prochains|prochaines|derniers|dernieres|premiers|premieres) [unit]",
      "[number] [unit] (ecoules|ecoulees|a venir)",
    ],
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const count = match.get<number>("number");
      return unit && count !== undefined ? duration(durationValue(count, unit)) : null;
    },
    examples: ["dans les ⟦PT24H|prochaines 24 heures⟧", "au cours des ⟦P2Y|deux dernières années⟧"],
    counterExamples: ["les deux dernières réunions", "les prochains 12 pays"],
  }),
];
