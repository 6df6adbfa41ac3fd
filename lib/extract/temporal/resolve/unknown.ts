import type { TemporalMention } from "../types";
import { timeSuffix } from "./time";

/** The TIMEX3 value of a date that the day of writing would have to fix, `X` for what is not known. */
export function underspecified(mention: TemporalMention): string {
  const { expression } = mention;
  return base(expression) + timeSuffix(mention);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function base(expression: TemporalMention["expression"]): string {
  if (expression.kind === "weekday-of-week" || expression.kind === "weekday-told")
    return `XXXX-WXX-${expression.weekday}`;
  if (expression.kind === "year-of-months") return "XXXX";
  if (expression.kind === "week-of") return "XXXX-WXX";
  if (expression.kind === "nth-of-month")
    return expression.unit === "day" ? "XXXX-XX-XX" : expression.unit === "week" ? "XXXX-WXX" : "XXXX-WXX-WE";
  if (expression.kind === "calendar") {
    const { weekday, day, month, year } = expression;
    if (day === null && month === null && weekday !== null) return `XXXX-WXX-${weekday}`;
    const years = year === null ? "XXXX" : String(year);
    const months = month === null ? "XX" : two(month);
    if (day !== null) return `${years}-${months}-${two(day)}`;
    return month === null ? years : `${years}-${months}`;
  }
  if (expression.kind === "period") return `XXXX-${expression.name}`;
  if (expression.kind === "offset") {
    if (expression.unit === "week" || expression.unit === "fortnight") return "XXXX-WXX";
    if (expression.unit === "weekend") return "XXXX-WXX-WE";
    if (expression.unit === "month") return "XXXX-XX";
    if (expression.unit === "year" || expression.unit === "season") return "XXXX";
    if (expression.unit === "decade") return "XXX";
    if (expression.unit === "century") return "XX";
  }
  return "XXXX-XX-XX";
}
