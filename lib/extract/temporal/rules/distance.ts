import type { TimexMod } from "@/lib/domain";
import type { UnitName } from "@/lib/lexicon/calendar/units";
import type { Match } from "../../rule";
import { defineRule } from "../../rule";
import { date, duration, durationValue, offset, type Produced, reference } from "../finding";

const COUNT = "([number]|une? [collective] (de|d'))";
const VAGUE = "(quelques|plusieurs|des)";

function countOf(match: Match): number | null {
  return match.get<number>("collective") ?? match.get<number>("number") ?? null;
}

const MONTHS_PER_YEAR = 12;

/** Beyond a thousand years a count names no date of the news: it stays a length of time. */
const FARTHEST: Readonly<Record<UnitName, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 365_000,
  night: 365_000,
  weekend: 52_000,
  week: 52_000,
  month: 12_000,
  quarter: 4_000,
  half: 2_000,
  season: 4_000,
  year: 1_000,
  decade: 100,
  century: 10,
};

function isClockUnit(unit: UnitName): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}

/** Counts shorter than a day are durations: no date can be said. */
function shifted(match: Match, sign: number, origin: "speech" | "story"): Produced | null {
  const unit = match.get<UnitName>("unit");
  const count = countOf(match);
  if (!unit || count === null || !Number.isInteger(count)) return null;
  const mod = match.get<TimexMod>("modifier") ?? (match.get("collective") !== undefined ? "APPROX" : null);
  return isClockUnit(unit) || count > FARTHEST[unit]
    ? duration(durationValue(count, unit), mod)
    : offset(unit, sign * count, origin, { mod, frame: sign < 0 ? "past" : "future" });
}

/** Words behind « après » and « avant » that open a phrase of their own: « deux jours après la rencontre ». */
const OPENS_PHRASE: ReadonlySet<string> = new Set(
  "le la l' les un une des du de d' son sa ses leur leurs ce cet cette ces avoir etre s' que qu' qui cela ça m mm mme et".split(
    " ",
  ),
);

/** Dates at a distance from the day of writing or from the day told. */
export const distanceRules = [
  defineRule<Produced>({
    name: "temporal/il-y-a",
    note: "« il y a deux ans » counts back from the day of writing, with the precision of the unit",
    pattern: [
      `il y a (maintenant|deja|encore|tout juste|exactement|a peu pres)? [modifier]? ${COUNT} [unit] half:(et demi|et demie)?`,
      `(voici|voila) (maintenant|deja)? [modifier]? ${COUNT} [unit]`,
    ],
    produce: (match) => {
      const next = match.after(1);
      if (next?.folded === "de" || next?.folded === "d'" || next?.folded === "que" || next?.folded === "qu'")
        return next.folded.startsWith("q") ? shifted(match, -1, "speech") : null;
      const count = countOf(match);
      if (match.get("half") !== undefined && match.get<UnitName>("unit") === "year" && count !== null)
        return date({ kind: "year-of-months", count: -Math.round((count + 0.5) * MONTHS_PER_YEAR) });
      return shifted(match, -1, "speech");
    },
    examples: [
      "élu ⟦2013|il y a trois ans⟧ à Rome",
      "le cessez-le-feu conclu ⟦2016-08-29|il y a dix jours⟧",
      "⟦2016-08 MORE_THAN|il y a plus d'un mois⟧, il avait promis",
    ],
    counterExamples: ["il y a deux pays", "il y a deux ans de prison"],
  }),
  defineRule<Produced>({
    name: "temporal/il-y-a-vague",
    note: "« il y a quelques jours » names no day",
    pattern: [`il y a (deja)? ${VAGUE} [unit]`, `(voici|voila) ${VAGUE} [unit]`],
    produce: () => reference("PAST_REF"),
    examples: [
      "dissous ⟦PAST_REF|il y a quelques mois⟧",
      "⟦PAST_REF|il y a plusieurs années⟧, il avait promis",
    ],
    counterExamples: ["il y a quelques pays", "il y a deux mois"],
  }),
  defineRule<Produced>({
    name: "temporal/dans-n",
    note: "« dans dix jours » is a day ahead; « dans les dix jours » is a span",
    pattern: `dans <[modifier]? ${COUNT} [unit]>`,
    produce: (match) => {
      const next = match.after(1)?.folded ?? "";
      return next === "de" || next === "d'" ? null : shifted(match, 1, "speech");
    },
    examples: [
      "le scrutin aura lieu dans ⟦2016-09-18|dix jours⟧",
      "ils se reverront dans ⟦2016-W38|deux semaines⟧",
    ],
    counterExamples: ["dans trois pays", "dans deux villes"],
  }),
  defineRule<Produced>({
    name: "temporal/dans-quelques",
    note: "« dans quelques jours » is ahead, no day is named",
    pattern: `dans <${VAGUE} [unit]>`,
    produce: () => reference("FUTURE_REF"),
    examples: [
      "ils se reverront dans ⟦FUTURE_REF|quelques semaines⟧",
      "le verdict tombera dans ⟦FUTURE_REF|quelques heures⟧",
    ],
    counterExamples: ["dans quelques pays", "dans les heures"],
  }),
  defineRule<Produced>({
    name: "temporal/earlier-later",
    note: "« deux jours plus tôt », « une semaine plus tard » count from the last date told",
    pattern: [
      `[modifier]? ${COUNT} [unit] side:(plus tot|auparavant|plus tard)`,
      `[modifier]? ${COUNT} [unit] side:(avant|apres)`,
    ],
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      if (!unit || isClockUnit(unit)) return null;
      const side = match.get("side") ?? "";
      const next = match.after(1);
      const isAlone =
        next === undefined || (next.kind === "symbol" && next.folded !== "«" && next.folded !== '"');
      if (/^(avant|apres)$/.test(side) && !isAlone && OPENS_PHRASE.has(next?.folded ?? "")) return null;
      if (/^(avant|apres)$/.test(side) && next?.shape === "capitalised" && !isAlone) return null;
      return shifted(match, /tot|avant|auparavant/.test(side) ? -1 : 1, "story");
    },
    examples: [
      "le ⟦2015-06-12|12 juin 2015⟧, l'accord était signé ; ⟦2015-06-14|deux jours plus tard⟧, il était rompu",
      "élu en ⟦2010|2010⟧, il partit ⟦2013|trois ans après⟧.",
      "le ⟦2016-03-22|22 mars⟧, ⟦2016-03-18|quatre jours plus tôt⟧",
    ],
    counterExamples: ["trois ans avant le vote", "deux heures après avoir parlé"],
  }),
  defineRule<Produced>({
    name: "temporal/after-event",
    note: "« deux jours après le sommet » is the day told beside it, else that of writing, with the precision of the unit",
    pattern: `[modifier]? ${COUNT} [unit] apres`,
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      const count = countOf(match);
      const next = match.after(1)?.folded ?? "";
      if (!unit || isClockUnit(unit) || count === null || !Number.isInteger(count)) return null;
      const isInfinitive = /^(avoir|etre)$/.test(next) || /^(avoir|etre)$/.test(match.after(2)?.folded ?? "");
      // « en trois jours après le séisme »: how long it took
      if (!OPENS_PHRASE.has(next) || next === "et" || isInfinitive || match.before(1)?.folded === "en")
        return null;
      return offset(unit, 0, "beside", { mod: match.get<TimexMod>("modifier") ?? null });
    },
    examples: [
      "le ⟦2015-02-08|8 février 2015⟧, ⟦2015-02-08|deux jours après⟧ la rencontre, ils se sont parlé",
      "⟦2016|cinq ans après⟧ le début de la guerre, rien n'a changé",
    ],
    counterExamples: [
      "deux heures après avoir parlé",
      "huit jours après l'avoir annulée",
      "70 morts en trois jours après le percement d'un tunnel",
      "dix pays après la France",
    ],
  }),
  defineRule<Produced>({
    name: "temporal/later-vague",
    note: "« quelques jours plus tard » names no day: the span stays a span",
    pattern: "<(quelques|plusieurs) [unit]> (plus tot|plus tard|auparavant)",
    produce: (match) => {
      const unit = match.get<UnitName>("unit");
      return unit ? duration(durationValue(null, unit)) : null;
    },
    examples: ["⟦PXD|quelques jours⟧ plus tard, il cédait", "rompue ⟦PXM|plusieurs mois⟧ plus tôt"],
    counterExamples: ["quelques pays plus tard", "deux jours plus tard"],
  }),
];
