import type { Day, DayInterval } from "@/lib/calendar";
import { ALL_DAYS, type Clue, EXCLUDED } from "../clue";
import { nearness } from "../likelihood";
import { latestBefore, nextAfter, type Told, toldBy } from "../occurrences";
import { type Spoken, surelyFramed } from "../spoken";
import { yearOf } from "../year-of";

type Dated = { readonly days: DayInterval; readonly spoken: Spoken };

/** A year is spelled out for dates of other years; in its own, copy says « en mai ». */
const OWN_YEAR: Readonly<Record<"year" | "month" | "day" | "namedDay", number>> = {
  year: -0.7,
  month: -1.2,
  day: -0.3,
  namedDay: 0,
};

/** What dates told with their year say: the article is younger than the latest one recalled, older than a plan. */
export function yearClues(spoken: readonly Spoken[]): Clue[] {
  const dated = spoken.flatMap((one): Dated[] => {
    const told = one.isDateline ? null : toldBy(one.expression, one.mod);
    const days = told?.year == null ? null : told.inYear(told.year);
    return days ? [{ days, spoken: one }] : [];
  });
  const plans = dated.filter((one) => surelyFramed(one.spoken) === "future");
  const recalled = dated.filter((one) => one.spoken.frame !== "future");
  return [
    ...latestClue(recalled),
    ...yearlessClues(spoken, recalled),
    ...anotherYearClue(spoken, recalled),
    ...earliestClue(plans),
  ];
}

/** Days from which copy tells a date with its year, and what each date told without it weighs from then on. */
const ANOTHER_YEAR = 270;
const YEAR_MISSING = -1.5;
const MOST_MISSING = 3;
/** Where the tense leaves no doubt, one counts for two. */
const SURELY = 2;

/** The tense may mislead about a day that is about to come. */
const ABOUT_TO_COME = 31;

/** A date recalled without its year; `isOver` where the verb beside it leaves no doubt: « avait reçu le 19 ». */
type Recalled = { readonly told: Told; readonly isOver: boolean };

function isFar({ told, isOver }: Recalled, day: Day): boolean {
  const [before, after] = [latestBefore(told, day), nextAfter(told, day)];
  if (!before || day - before.end <= ANOTHER_YEAR) return false;
  if (isOver) return true;
  return !after || after.start - day > ABOUT_TO_COME;
}

/** « le 24 mai », told without its year, is not a day of eleven months ago. */
function anotherYearClue(spoken: readonly Spoken[], recalled: readonly Dated[]): Clue[] {
  const yearless = spoken.flatMap((one): Recalled[] => {
    const told = toldBy(one.expression, one.mod);
    const isRecalled = told?.year === null && !one.isDateline && surelyFramed(one) === "past";
    const isOver =
      one.governor?.tense === "pluperfect" || (one.governor?.tense === "past" && one.isBesideVerb);
    return isRecalled && !followsYear(one, recalled) ? [{ told, isOver }] : [];
  });
  if (yearless.length === 0) return [];
  return [
    {
      kind: "another-year",
      weigh: (day) => {
        let far = 0;
        for (const one of yearless) if (isFar(one, day)) far += one.isOver ? SURELY : 1;
        return Math.min(far, MOST_MISSING) * YEAR_MISSING;
      },
      explain: () => null,
    },
  ];
}

/** Who writes « novembre 2015 » does not leave the year out of an earlier date. */
const YEAR_LEFT_OUT = -2;

function yearlessClues(spoken: readonly Spoken[], recalled: readonly Dated[]): Clue[] {
  const spelled = recalled.filter(
    ({ spoken }) => toldBy(spoken.expression, spoken.mod)?.precision !== "year",
  );
  const latest = Math.max(...spelled.map(({ days }) => days.start));
  if (!Number.isFinite(latest)) return [];
  return spoken.flatMap((one): Clue[] => {
    const told = toldBy(one.expression, one.mod);
    if (!told || told.year !== null || told.precision === "year" || one.isDateline) return [];
    if (surelyFramed(one) !== "past" || followsYear(one, recalled)) return [];
    return [
      {
        kind: "year-left-out",
        weigh: (day) => {
          const days = latestBefore(told, day);
          return days && days.end < latest && yearOf(days.end) < yearOf(day) ? YEAR_LEFT_OUT : 0;
        },
        explain: (day) => {
          const days = latestBefore(told, day);
          if (!days || days.end < latest || yearOf(latest) === yearOf(day)) return null;
          const reason = `« ${one.span.text} », dit sans l’année, est plus récent que les dates dites avec la leur.`;
          return { ...one.span, reason };
        },
      },
    ];
  });
}

/** « en novembre 2015 …, entérinée en décembre »: the year said a moment ago still holds. */
const SAME_BREATH = 40;

function followsYear({ first }: Spoken, recalled: readonly Dated[]): boolean {
  return recalled.some(({ spoken }) => first >= spoken.last && first - spoken.last <= SAME_BREATH);
}

/** Some articles look back on nothing but old times. */
const LONG_AGO = -4;

function latestClue(recalled: readonly Dated[]): Clue[] {
  const latest = recalled.toSorted((a, b) => b.days.start - a.days.start || b.days.end - a.days.end)[0];
  if (!latest) return [];
  const { days, spoken } = latest;
  const told = toldBy(spoken.expression, spoken.mod);
  const own = told ? OWN_YEAR[told.precision === "plan" ? "day" : told.precision] : 0;
  const isSure = surelyFramed(spoken) === "past";
  const excluded = isSure ? EXCLUDED : EXCLUDED / 2;
  const explain = () => ({ ...spoken.span, reason: `L’article parle déjà de « ${spoken.span.text} ».` });
  return [
    {
      kind: "younger",
      isHard: isSure,
      ...(isSure && { within: { start: days.start, end: ALL_DAYS.end } }),
      weigh: (day) => (day < days.start ? excluded : 0),
      explain,
    },
    {
      kind: "latest-year",
      weigh: (day) => {
        const isOwnYear = yearOf(day) === yearOf(days.start);
        return Math.max(LONG_AGO, nearness("year", day - days.end)) + (isOwnYear ? own : 0);
      },
      explain,
    },
  ];
}

function earliestClue(plans: readonly Dated[]): Clue[] {
  const next = plans.toSorted((a, b) => a.days.end - b.days.end || a.days.start - b.days.start)[0];
  if (!next) return [];
  const isOver = (day: Day) => day > next.days.end;
  return [
    {
      kind: "next-year",
      weigh: (day) => (isOver(day) ? EXCLUDED / 2 : nearness("year", next.days.start - day) / 2),
      explain: () => ({ ...next.spoken.span, reason: `« ${next.spoken.span.text} » est encore à venir.` }),
    },
  ];
}
