import { type Day, dateOf, dayOf, weekdayOf } from "./day";

/** An ISO 8601 week. */
export type IsoWeek = { readonly year: number; readonly week: number };

/** The ISO week a day belongs to. */
export function weekOf(day: Day): IsoWeek {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf({ year, week }: IsoWeek): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** @example formatWeek(weekOf(dayOf(2016, 9, 8))) // "2016-W36" */
export function formatWeek({ year, week }: IsoWeek): string {
  return `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
}
