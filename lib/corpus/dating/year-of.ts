import { type Day, dateOf } from "@/lib/calendar";
import { ALL_DAYS } from "./clue";

/** Years around the days ever searched; dates told may lie a little outside. */
const FIRST = ALL_DAYS.start - 800;
const YEARS = Int16Array.from(
  { length: ALL_DAYS.end + 800 - FIRST },
  (_, index) => dateOf(FIRST + index).year,
);

/** The year of a day, looked up where dating searches. */
export function yearOf(day: Day): number {
  return YEARS[day - FIRST] ?? dateOf(day).year;
}
