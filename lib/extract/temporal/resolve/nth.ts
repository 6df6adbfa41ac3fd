import { type Day, dayOf, mondayOf, weekdayAtOrAfter, weekdayAtOrBefore, weekOf } from "@/lib/calendar";
import type { Expression } from "../types";
import { type Dated, datedDay, datedWeek, datedWeekend } from "./period";
import type { Story } from "./story";

/** The day of « lundi de la semaine prochaine » or « le lundi suivant ». */
export function weekdayFrom(
  expression: Extract<Expression, { kind: "weekday-of-week" | "weekday-told" }>,
  anchor: Day,
  story: Story,
): Day {
  const { weekday } = expression;
  if (expression.kind === "weekday-told") {
    const from = story.day ?? anchor;
    return expression.side > 0 ? weekdayAtOrAfter(from + 1, weekday) : weekdayAtOrBefore(from - 1, weekday);
  }
  const from = expression.origin === "speech" ? anchor : (story.day ?? anchor);
  return mondayOf(weekOf(from)) + 7 * expression.count + weekday - 1;
}

/** The nth (or, at -1, last) day, week or weekend of a month; a first week may begin before its month. */
export function nthOfMonth(
  { unit, weekday, nth, month }: Extract<Expression, { kind: "nth-of-month" }>,
  year: number,
): Dated {
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month + 1, 1) - 1;
  if (weekday !== null)
    return datedDay(
      nth < 0 ? weekdayAtOrBefore(last, weekday) : weekdayAtOrAfter(first, weekday) + 7 * (nth - 1),
    );
  if (unit === "day") return datedDay(nth < 0 ? last : first + nth - 1);
  if (unit === "week") return datedWeek(nth < 0 ? last : first + 7 * (nth - 1));
  const saturday = nth < 0 ? weekdayAtOrBefore(last - 1, 6) : weekdayAtOrAfter(first, 6) + 7 * (nth - 1);
  return datedWeekend(saturday);
}
