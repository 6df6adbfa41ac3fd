import { dayOf, formatDay, parseDay } from "@/lib/calendar";
import { MONTH_ABBREVIATIONS, MONTHS } from "@/lib/lexicon/calendar/months";
import { WEEKDAYS } from "@/lib/lexicon/calendar/weekdays";
import { fold } from "@/lib/text";

/** What a line that holds nothing but dates says. */
export type DateLine = {
  /** ISO date or date-time, to the minute. */
  readonly iso: string;
  /** Whether words such as « publié le », or a time, show that it is the page's own date. */
  readonly stamped: boolean;
  /** Whether it is the date of an update alone. */
  readonly updated: boolean;
};

/** What some sites print behind the date. */
const READING_TIME = /[\s•|-]{0,4}(?:temps de )?lecture\s{0,2}:?\s{0,2}\d{1,2}\s{0,2}min.{0,10}$/;

/** Abbreviations of pages, beside those of wires. */
const PAGE_MONTHS = { sep: 9, aou: 8 };

const FILLERS = new Set([
  "le",
  "la",
  "a",
  "au",
  "et",
  "de",
  "du",
  "par",
  "mis",
  "mise",
  "jour",
  "heure",
  "paris",
  "gmt",
  "utc",
]);
const PUBLISHED = new Set([
  "publie",
  "publiee",
  "cree",
  "ecrit",
  "redige",
  "date",
  "poste",
  "paru",
  "parution",
  "en",
  "ligne",
]);
const UPDATED = new Set(["jour", "modifie", "modifiee", "actualise", "actualisee", "maj"]);
const PUNCTUATION = new Set([",", ".", ":", "-", "–", "—", "|", "·", "•", "(", ")", "/"]);

type Reading = { readonly iso: string; readonly next: number };

/**
 * Reads a line that holds nothing but a date, such as a web page prints under a title; null for any other line.
 *
 * @example readDateLine("Publié le 8 septembre 2016 à 22h32") // { iso: "2016-09-08T22:32", stamped: true, updated: false }
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > 160) return null;
  const tokens =
    fold(line)
      .replace(READING_TIME, "")
      .match(/[a-z]+|\d+|\S/g) ?? [];
  const found: { iso: string; updated: boolean }[] = [];
  let stamped = false;
  let updated = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? "";
    const day = readDay(tokens, at);
    if (day !== null) {
      const time = readTime(tokens, skip(tokens, day.next));
      found.push({ iso: time === null ? day.iso : `${day.iso}T${time.iso}`, updated });
      stamped ||= time !== null;
      at = time?.next ?? day.next;
      continue;
    }
    if (UPDATED.has(token)) updated = true;
    if (PUBLISHED.has(token)) updated = false;
    stamped ||= PUBLISHED.has(token) || UPDATED.has(token);
    if (!isFiller(token)) return null;
    at += 1;
  }
  const best = found.find((date) => !date.updated) ?? found[0];
  return best ? { iso: best.iso, stamped, updated: best.updated } : null;
}

function isFiller(token: string): boolean {
  return (
    FILLERS.has(token) ||
    PUBLISHED.has(token) ||
    UPDATED.has(token) ||
    PUNCTUATION.has(token) ||
    Object.hasOwn(WEEKDAYS, token)
  );
}

function skip(tokens: readonly string[], from: number): number {
  let at = from;
  while (PUNCTUATION.has(tokens[at] ?? "") || tokens[at] === "a" || tokens[at] === "t") at += 1;
  return at;
}

/** « 8 septembre 2016 », « 08 sept. 2016 », « 1er mars 2016 », « 08.09.2016 », « 2016-09-08 ». */
function readDay(tokens: readonly string[], at: number): Reading | null {
  const first = number(tokens[at]);
  if (first === null) return null;
  const separator = tokens[at + 1] ?? "";
  if (PUNCTUATION.has(separator) && tokens[at + 3] === separator) {
    const [middle, last] = [number(tokens[at + 2]), number(tokens[at + 4])];
    const iso = first > 31 ? isoDay(first, middle, last) : isoDay(fullYear(last), middle, first);
    return iso === null ? null : { iso, next: at + 5 };
  }
  const word = separator === "er" ? at + 2 : at + 1;
  const year = tokens[word + 1] === "." ? word + 2 : word + 1;
  const iso = isoDay(number(tokens[year]), month(tokens[word]), first);
  return iso === null ? null : { iso, next: year + 1 };
}

/** « 22:32 », « 22h32 », « 22 h 32 », « 22h »; seconds are read and left out. */
function readTime(tokens: readonly string[], at: number): Reading | null {
  const hour = number(tokens[at]);
  const sign = tokens[at + 1] ?? "";
  if (hour === null || hour > 23 || ![":", "h", "."].includes(sign)) return null;
  const minute = number(tokens[at + 2]);
  if (minute === null || minute > 59) return sign === "h" ? { iso: clock(hour, 0), next: at + 2 } : null;
  const seconds = tokens[at + 3] === ":" && number(tokens[at + 4]) !== null;
  return { iso: clock(hour, minute), next: at + (seconds ? 5 : 3) };
}

function number(token: string | undefined): number | null {
  return token !== undefined && /^\d{1,4}$/.test(token) ? Number(token) : null;
}

const MONTH_NUMBERS = new Map<string, number>(
  Object.entries({ ...MONTHS, ...MONTH_ABBREVIATIONS, ...PAGE_MONTHS }),
);

/** « 08/09/16 »: pages are younger than 1970. */
function fullYear(year: number | null): number | null {
  return year === null || year > 99 ? year : year + (year < 70 ? 2000 : 1900);
}

function month(token: string | undefined): number | null {
  return MONTH_NUMBERS.get(token ?? "") ?? null;
}

function isoDay(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null || year < 1900 || month < 1 || month > 12 || day < 1)
    return null;
  const iso = formatDay(dayOf(year, month, day));
  return Number(iso.slice(8)) === day && parseDay(iso) !== null ? iso : null;
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
