import { type Day, formatDay } from "@/lib/calendar";
import { formatDate, NBSP, NNBSP, weekdayName } from "@/lib/format";

/** « vendredi 26 août 2016 ». */
export function sayDay(day: Day): string {
  return formatDate(formatDay(day), { weekday: true });
}

/** « le 26 août 2016 ». */
export function sayDate(day: Day): string {
  return `le ${formatDate(formatDay(day))}`;
}

/** « Le 12 février 2015 est un jeudi ». */
export function sayWeekdayOf(day: Day): string {
  return `Le ${formatDate(formatDay(day))} est un ${weekdayName(day)}`;
}

/** « un jour », « 12 jours ». */
export function sayDays(count: number): string {
  return count === 1 ? "un jour" : `${count} jours`;
}

/** Sets the blanks of French around guillemets and high punctuation; quoted words stay as they are written. */
export function setBlanks(text: string): string {
  return text
    .replaceAll("« ", `«${NBSP}`)
    .replaceAll(" »", `${NBSP}»`)
    .replaceAll(" :", `${NBSP}:`)
    .replaceAll(" ;", `${NNBSP};`);
}
