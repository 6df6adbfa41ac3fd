import { boundsOf, type Day, dateOf, daysInMonth, parseDay, weekdayOf } from "@/lib/calendar";
import { capitalise, NBSP } from "./typography";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const SHORT_MONTHS = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split(" ");
const WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const SEASONS: Readonly<Record<string, string>> = {
  "21": "printemps",
  "22": "été",
  "23": "automne",
  "24": "hiver",
};

/** EDTF for a date of which nothing is known. */
const UNKNOWN_DATE = "XXXX";

/** What a date shows besides its day and month. */
export type DateStyle = { readonly weekday?: boolean; readonly year?: boolean };

/**
 * An EDTF date in French, as precise as it is known. The tenths of the annotation guide (01–10, 11–20, 21–last) read
 * « début », « mi- », « fin »; an uncertain date (`?`) says so, one of a set reads « ou », one that is not known at all
 * « date inconnue ». Unreadable dates come back as they are.
 *
 * @example formatDate("2016-08-26", { weekday: true }) // "vendredi 26 août 2016"
 * @example formatDate("2016-09-04/2016-09-05") // "4–5 septembre 2016"
 * @example formatDate("2016-07-11/2016-07-20") // "mi-juillet 2016"
 * @example formatDate("[2016-08-26,2016-09-09]") // "26 août ou 9 septembre 2016"
 * @example formatDate("2016-08-26?") // "26 août 2016 (probable)"
 */
export function formatDate(edtf: string, style: DateStyle = {}): string {
  if (edtf === UNKNOWN_DATE) return "date inconnue";
  if (edtf.endsWith("?")) return `${formatDate(edtf.slice(0, -1), style)} (probable)`;
  if (edtf.startsWith("[") && edtf.endsWith("]"))
    return formatAlternatives(edtf.slice(1, -1).split(","), style);
  const bounds = boundsOf(edtf);
  if (!bounds) return edtf;
  const { start, end } = bounds;
  if (start === end) return formatOneDay(start, style);
  const withYear = (text: string, day: Day) => (style.year === false ? text : `${text} ${dateOf(day).year}`);
  const season = SEASONS[edtf.slice(5)];
  if (edtf.length === 7 && season) return withYear(season, start);
  const part = monthPart(edtf);
  if (part) return withYear(`${part.prefix}${monthName(start)}`, start);
  const from = dateOf(start);
  const to = dateOf(end);
  if (edtf.length === 7) return withYear(monthName(start), start);
  if (!edtf.includes("/")) return from.year === to.year ? String(from.year) : `${from.year}–${to.year}`;
  if (from.year !== to.year)
    return `${formatOneDay(start, { year: true })} – ${formatOneDay(end, { year: true })}`;
  if (from.month !== to.month)
    return `${formatOneDay(start, { year: false })} – ${formatOneDay(end, { year: style.year })}`;
  return withYear(`${dayNumber(from.day)}–${dayNumber(to.day)}${NBSP}${monthName(start)}`, start);
}

/** « 26 août ou 9 septembre 2016 »: the year once where it is the same. */
function formatAlternatives(dates: readonly string[], style: DateStyle): string {
  const sameYear = new Set(dates.map((date) => date.slice(0, 4))).size === 1;
  return dates
    .map((date, index) =>
      formatDate(date, sameYear && index < dates.length - 1 ? { ...style, year: false } : style),
    )
    .join(" ou ");
}

function formatOneDay(day: Day, style: DateStyle): string {
  const { year, day: number } = dateOf(day);
  const weekday = style.weekday ? `${weekdayName(day)} ` : "";
  return `${weekday}${dayNumber(number)}${NBSP}${monthName(day)}${style.year === false ? "" : ` ${year}`}`;
}

/** « début », « mi- » or « fin » where an interval is a tenth of a month; null otherwise. */
export function monthPart(edtf: string): { readonly prefix: string } | null {
  const bounds = edtf.includes("/") ? boundsOf(edtf) : null;
  if (!bounds) return null;
  const from = dateOf(bounds.start);
  const to = dateOf(bounds.end);
  if (from.year !== to.year || from.month !== to.month) return null;
  if (from.day === 1 && to.day === 10) return { prefix: "début " };
  if (from.day === 11 && to.day === 20) return { prefix: "mi-" };
  if (from.day === 21 && to.day === daysInMonth(to.year, to.month)) return { prefix: "fin " };
  return null;
}

/** Whether a date says which day, or days: neither a month nor a part of one. */
export function namesDays(edtf: string): boolean {
  if (parseDay(edtf) !== null) return true;
  const [from = "", to = ""] = edtf.split("/");
  return parseDay(from) !== null && parseDay(to) !== null && monthPart(edtf) === null;
}

/** « 1er » for the first of a month, figures for the others. */
export function dayNumber(day: number): string {
  return day === 1 ? "1er" : String(day);
}

export function monthName(day: Day): string {
  return MONTHS[dateOf(day).month - 1] ?? "";
}

export function shortMonthName(day: Day): string {
  return SHORT_MONTHS[dateOf(day).month - 1] ?? "";
}

export function weekdayName(day: Day): string {
  return WEEKDAYS[weekdayOf(day) - 1] ?? "";
}

/** The first weekday that a text names, ISO-numbered. @example weekdayIn("vendredi à 00H01") // { name: "vendredi", weekday: 5 } */
export function weekdayIn(text: string): { readonly name: string; readonly weekday: number } | null {
  const words = text.toLocaleLowerCase("fr").split(/[^a-z]+/);
  const name = words.find((word) => WEEKDAYS.includes(word));
  return name === undefined ? null : { name, weekday: WEEKDAYS.indexOf(name) + 1 };
}

/** The heading of a month. @example monthTitle("2016-08") // "Août 2016" */
export function monthTitle(month: string): string {
  return capitalise(formatDate(month));
}

/** A period from one day to another, as a phrase. @example period(a, b) // "du 14 juillet au 9 septembre 2016" */
export function period(start: Day, end: Day): string {
  if (start === end) return `le ${formatOneDay(start, {})}`;
  const [from, to] = [dateOf(start), dateOf(end)];
  const sameYear = from.year === to.year;
  if (sameYear && from.month === to.month) return `du ${dayNumber(from.day)} au ${formatOneDay(end, {})}`;
  return `du ${formatOneDay(start, { year: !sameYear })} au ${formatOneDay(end, {})}`;
}

/** The value of `<time datetime>` that HTML allows: a day, a month or a year; undefined for anything else. */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(edtf) && boundsOf(edtf) && !SEASONS[edtf.slice(5)] ? edtf : undefined;
}
