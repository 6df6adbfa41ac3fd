import { daysInMonth } from "@/lib/calendar";
import type { Match } from "../../rule";
import { defineRule } from "../../rule";
import { calendar, type Finding, type Produced, pickOf } from "../finding";

const LEAP_YEAR = 2000;

/** A date out of what a match captured, null when no month has that day. */
function dayFinding(match: Match, year: number | undefined): Finding | null {
  const day = match.get<number>("day") ?? null;
  const month = match.get<number>("month-name") ?? null;
  if (day === null || month === null || day > daysInMonth(year ?? LEAP_YEAR, month)) return null;
  const weekday = match.get<number>("weekday") ?? null;
  return calendar({ weekday, day, month, year: year ?? null, pick: pickOf(match.get("pick")) });
}

/** Dates with a day of the month and a month. */
export const calendarDayRules = [
  defineRule<Produced>({
    name: "temporal/september-eleventh",
    note: "« les attentats du 11 septembre » without a year are those of 2001",
    pattern: [
      "(attentat|attentats|attaques|attaque|lendemain|avant|apres|anniversaire) (du|des|le) <11 -? septembre>",
      "<11 - septembre>",
    ],
    produce: (match) => {
      const month = match.document.tokens[match.to - 1];
      const isNamed = match.first < match.from || month?.shape === "capitalised";
      return isNamed ? calendar({ day: 11, month: 9, year: 2001 }) : null;
    },
    examples: [
      "les attentats du ⟦2001-09-11|11 septembre⟧ ont tout changé",
      "depuis le ⟦2001-09-11|11-Septembre⟧",
    ],
    counterExamples: ["le 11 septembre", "du 9 au 11 septembre"],
  }),
  defineRule<Produced>({
    name: "temporal/day-month-year",
    note: "a full date fixes itself; the weekday, where given, can only confirm it",
    pattern: [
      "[weekday]? [day] -? [month-name] (de l' an|de)? [year]",
      "[weekday] , le [day] [month-name] [year]",
      "[weekday]? [day] [month-name] [short-year]",
    ],
    produce: (match) => {
      const short = match.get<number>("short-year");
      if (short !== undefined && match.after(1)?.kind === "word" && match.after(1)?.shape === "lower")
        return null;
      return dayFinding(match, short ?? match.get<number>("year"));
    },
    examples: [
      "signé le ⟦2010-04-08|8 avril 2010⟧ à Prague",
      "ouvert le ⟦1993-10-10|dimanche 10 octobre 1993⟧ à Oslo",
      "paru le ⟦1998-03-14|14 mars 98⟧.",
      "⟦2014-06-01|1er juin 2014⟧ : premier tour",
    ],
    counterExamples: ["avec 1,5 mai 2010", "le 31 juin 2010"],
  }),
  defineRule<Produced>({
    name: "temporal/day-month",
    note: "day and month without a year: tense, frame and weekday choose the year",
    pattern: [
      "[weekday]? [day] -? [month-name] pick:(dernier|derniers|prochain|prochains)?",
      "[weekday] , le [day] [month-name]",
    ],
    produce: (match) => {
      const before = match.before(1);
      const other = match.before(2);
      // « les 3-4 octobre », not « 290-15 mai »
      const isPart = before?.folded === "-" && other?.kind === "number" && !before.spaced;
      if (isPart && other.folded.length > 2) return null;
      return dayFinding(match, undefined);
    },
    examples: [
      "les élections du ⟦2016-05-22|22 mai⟧ ont été annulées",
      "il avait été reçu le ⟦2015-11-20|20 novembre dernier⟧",
      "GENÈVE, ⟦2016-09-08|8 sept⟧ (ATS)",
      "ils se sont vus ⟦2016-09-06|mardi 6 septembre⟧",
      "le ⟦2016-07-14|quatorze juillet⟧, il a défilé",
    ],
    counterExamples: ["le 32 mai", "quelque 290.15 mai"],
  }),
  defineRule<Produced>({
    name: "temporal/about-day",
    note: "« vers le 28 septembre » is whole, with APPROX",
    pattern: [
      "vers le [day] [month-name] [year]?",
      "aux (environs|alentours) du [day] [month-name] [year]?",
      "autour du [day] [month-name] [year]?",
    ],
    produce: (match) => {
      const found = dayFinding(match, match.get<number>("year"));
      return found && { ...found, mod: "APPROX" };
    },
    examples: [
      "il reviendra ⟦2016-10-15 APPROX|vers le 15 octobre⟧",
      "⟦2014-03-03 APPROX|autour du 3 mars 2014⟧, la ville fut prise",
    ],
    counterExamples: ["vers le 15e étage", "autour du 3"],
  }),
  defineRule<Produced>({
    name: "temporal/day-shares-month",
    note: "in a list or range the month stands once, behind the last day",
    pattern: [
      "<[weekday]? [day]> ((,|;) (le|du|les)? other:[weekday]? other:[day]){0,4} (et|ou|au|a|jusqu' au|-|–|/|puis) (le|du|les|au|des)? other:[weekday]? other:[day] [month-name] [year]?",
    ],
    produce: (match) => dayFinding(match, match.get<number>("year")),
    examples: [
      "réunis les ⟦2015-06-22|22⟧ et ⟦2015-06-23|23 juin 2015⟧ à Rome",
      "du ⟦2016-08-30|30⟧ au ⟦2016-08-31|31 août⟧, ils ont négocié",
      "les ⟦2014-01-06|lundi 6⟧, ⟦2014-01-07|mardi 7⟧ et ⟦2014-01-08|mercredi 8 janvier 2014⟧",
      "réunis le ⟦2016-09-05|lundi 5⟧, le ⟦2016-09-06|mardi 6⟧ et le ⟦2016-09-07|mercredi 7 septembre⟧",
    ],
    counterExamples: ["les 4 et 5 ministres", "entre 10 et 15 morts"],
  }),
  defineRule<Produced>({
    name: "temporal/day-shares-month-apart",
    note: "« le 16 à Moscou et le 17 mai à Kiev »: places may part two days of one month",
    pattern: "le <[day]> (a|au|aux|en) [gap]{1,5} (et|puis|,) (puis)? le last:[day] [month-name] [year]?",
    produce: (match) => {
      const isDigits = match.document.tokens[match.from]?.kind === "number";
      const isBefore = (match.get<number>("day") ?? 0) < (match.get<number>("last") ?? 0);
      return isDigits && isBefore ? dayFinding(match, match.get<number>("year")) : null;
    },
    examples: [
      "reçu le ⟦2016-05-16|16⟧ à Moscou et le ⟦2016-05-17|17 mai⟧ à Kiev",
      "ils se sont vus le ⟦2015-03-03|3⟧ à Rome puis le ⟦2015-03-21|21 mars 2015⟧",
    ],
    counterExamples: ["le 10 Downing Street et le 17 mai", "le 28 à Oslo et le 3 mai"],
  }),
  defineRule<Produced>({
    name: "temporal/day-shares-year",
    note: "« du 28 juin au 7 juillet 2017 »: the year stands once, behind the last date",
    pattern:
      "<[weekday]? [day] [month-name]> (au|et|-|–|et le|jusqu' au) other:[weekday]? other:[day] last:[month-name] [year]",
    produce: (match) => {
      const year = match.get<number>("year") ?? 0;
      const crosses = (match.get<number>("month-name") ?? 0) > (match.get<number>("last") ?? 0);
      return dayFinding(match, crosses ? year - 1 : year);
    },
    examples: [
      "du ⟦2013-04-28|28 avril⟧ au ⟦2013-05-07|7 mai 2013⟧ en Suisse",
      "du ⟦2009-12-27|27 décembre⟧ au ⟦2010-01-18|18 janvier 2010⟧",
    ],
    counterExamples: ["du 28 avril au 7 mai", "le 28 avril et 2013 soldats"],
  }),
  defineRule<Produced>({
    name: "temporal/weekday-day",
    note: "« lundi 20 » without a month; a noun behind the number makes it a count (« mardi 12 civils »)",
    pattern: "[weekday] [day]",
    produce: (match) => {
      if (match.document.tokens[match.to - 1]?.kind === "word") return null;
      const next = match.document.tokens[match.to];
      const isEnd = next === undefined || next.kind === "symbol";
      const article = /^(le|du|au|ce|les)$/.test(match.before(1)?.folded ?? "");
      if (!isEnd && !(article && BEHIND_A_DATE.has(next.folded))) return null;
      if (next?.folded === "%" || next?.folded === "-") return null;
      return calendar({ weekday: match.get<number>("weekday"), day: match.get<number>("day") });
    },
    examples: [
      "la séance du ⟦2016-09-05|lundi 5⟧, à Vienne, a été longue",
      "la réunion prévue le ⟦2016-09-19|lundi 19⟧.",
    ],
    counterExamples: ["une frappe a tué mardi 12 civils", "les combats ont fait lundi 5 morts"],
  }),
  defineRule<Produced>({
    name: "temporal/day-alone",
    note: "« le 26 » alone: only behind an article and before a stop or a preposition",
    pattern: "(le|du|au|des le|jusqu' au|depuis le) <[day]>",
    produce: (match) => {
      const token = match.document.tokens[match.from];
      const next = match.document.tokens[match.to];
      if (token?.kind !== "number" || !next || next.breaks > 0) return null;
      const beyond = match.document.tokens[match.to + 1];
      const isStop = (next.folded === "." || next.folded === "," || next.folded === ")") && !next.spaced;
      if (!isStop && !BEHIND_A_DATE.has(next.folded)) return null;
      if (isStop && beyond?.kind === "number" && !beyond.spaced) return null;
      if (next.folded === "a" && beyond?.kind === "number") return null;
      if (STREETS.has(beyond?.folded ?? "")) return null;
      return calendar({ day: match.get<number>("day") });
    },
    examples: [
      "la trêve, en vigueur depuis le ⟦2016-09-05|5⟧, a tenu",
      "il arrivera le ⟦2016-09-12|12⟧ à Vienne",
    ],
    counterExamples: [
      "le 10 Downing Street",
      "le 92e jour",
      "le 20 heures",
      "devant le 10, rue Haute",
      "le 9 à 5",
    ],
  }),
];

/** Function words that can follow a date but not a number that counts something. */
const BEHIND_A_DATE: ReadonlySet<string> = new Set([
  "a",
  "au",
  "aux",
  "en",
  "pour",
  "par",
  "mais",
  "lors",
  "dans",
]);
const STREETS: ReadonlySet<string> = new Set([
  "rue",
  "avenue",
  "boulevard",
  "place",
  "quai",
  "allee",
  "chemin",
]);
