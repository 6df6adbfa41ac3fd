import { type Day, dateOf, dayOf, daysInMonth, weekdayOf } from "@/lib/calendar";
import { type Clue, EXCLUDED } from "../clue";
import { nearness } from "../likelihood";
import { latestBefore, nextAfter, toldBy } from "../occurrences";
import { sayWeekdayOf } from "../say";
import { type Spoken, surelyFramed } from "../spoken";

/**
 * « jeudi 12 février »: only in some years is the twelfth a Thursday; without its month, only in some months. And the
 * nearest day so named is a matter of days: farther off, copy leaves the weekday out.
 */
export function namedDayClues(spoken: readonly Spoken[]): Clue[] {
  const named = spoken.filter(
    ({ expression: e, isDateline }) =>
      !isDateline && e.kind === "calendar" && e.weekday !== null && e.day !== null,
  );
  if (named.length === 0) return [];
  return [...named.flatMap(calendarClue), nearestClue(named), ...todayClue(named)];
}

/** « ce vendredi 24 janvier » is said on that day, sometimes of the day before; seldom does copy point so at another. */
const POINTED_AT = { dayBefore: -2, other: -6 } as const;

function todayClue(named: readonly Spoken[]): Clue[] {
  const pointed = named.find(({ isPointedAt }) => isPointedAt);
  if (!pointed) return [];
  return [
    {
      kind: "pointed-day",
      weigh: (day) => {
        const date = meantDay(pointed, day);
        return date === day ? 0 : date === day - 1 ? POINTED_AT.dayBefore : POINTED_AT.other;
      },
      explain: (day) =>
        meantDay(pointed, day) === day
          ? { ...pointed.span, reason: `« ce ${pointed.span.text} » désigne le jour même de l’article.` }
          : null,
    },
  ];
}

function nearestClue(named: readonly Spoken[]): Clue {
  const nearest = (day: Day): { spoken: Spoken; date: Day } | null => {
    let best: { spoken: Spoken; date: Day } | null = null;
    for (const spoken of named) {
      const date = meantDay(spoken, day);
      if (date !== null && (best === null || Math.abs(day - date) < Math.abs(day - best.date)))
        best = { spoken, date };
    }
    return best;
  };
  return {
    kind: "nearest-named-day",
    weigh: (day) => {
      const found = nearest(day);
      return found ? nearness("namedDay", Math.max(0, Math.abs(day - found.date) - 1)) : EXCLUDED;
    },
    explain: (day) => {
      const found = nearest(day);
      if (!found) return null;
      const { span } = found.spoken;
      const side =
        found.date === day ? "est le jour même" : found.date < day ? "vient de passer" : "est tout proche";
      return { ...span, reason: `« ${span.text} » ${side} : on ne nomme ainsi qu’un jour voisin.` };
    },
  };
}

function calendarClue(told: Spoken): Clue[] {
  const { expression, span } = told;
  if (expression.kind !== "calendar" || expression.weekday === null || expression.year !== null) return [];
  const weekday = expression.weekday;
  const meant = (day: Day) => meantDay(told, day);
  return [
    {
      kind: "named-day",
      isHard: true,
      weigh: (day) => {
        const date = meant(day);
        return date !== null && weekdayOf(date) === weekday ? 0 : EXCLUDED;
      },
      explain: (day) => {
        const date = meant(day);
        return date === null
          ? null
          : { ...span, reason: `${sayWeekdayOf(date)}, comme le dit « ${span.text} ».` };
      },
    },
  ];
}

const UNKNOWN_REACH = 60;

/** The day meant by one who writes on a day: the last or the next such date, by the tense; the nearer in doubt. */
function meantDay(spoken: Spoken, day: Day): Day | null {
  const { expression, mod } = spoken;
  const frame = surelyFramed(spoken);
  if (expression.kind !== "calendar" || expression.day === null) return null;
  const told = toldBy(expression, mod);
  const past = told ? latestBefore(told, day)?.start : monthlyBefore(day, expression.day);
  const future = told ? nextAfter(told, day)?.start : monthlyAfter(day, expression.day);
  if (frame === "past") return past ?? null;
  if (frame === "future") return future ?? null;
  if (past === undefined || future === undefined) return past ?? future ?? null;
  const isWeekday = (date: Day) => weekdayOf(date) === expression.weekday;
  if (isWeekday(past) !== isWeekday(future) && Math.min(day - past, future - day) <= UNKNOWN_REACH)
    return isWeekday(past) ? past : future;
  return day - past <= future - day ? past : future;
}

function monthlyBefore(day: Day, number: number): Day | undefined {
  const { year, month, day: today } = dateOf(day);
  for (let back = today >= number ? 0 : 1; back < 4; back++)
    if (number <= daysInMonth(year, month - back)) return dayOf(year, month - back, number);
  return undefined;
}

function monthlyAfter(day: Day, number: number): Day | undefined {
  const { year, month, day: today } = dateOf(day);
  for (let ahead = today <= number ? 0 : 1; ahead < 4; ahead++)
    if (number <= daysInMonth(year, month + ahead)) return dayOf(year, month + ahead, number);
  return undefined;
}
