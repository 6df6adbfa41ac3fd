import { type Day, dateOf, dayOf, formatDay, parseDay } from "./day";

/** Days from `start` to `end`, both included. */
export type DayInterval = { readonly start: Day; readonly end: Day };

const YEAR_OR_MONTH = /^(\d{4})(?:-(\d{2}))?$/;
const LENGTH_OF_DAY = 10;
const SET = /^[[{](.*)[\]}]$/;

/**
 * The smallest interval of days an EDTF date covers: a day, a month, a year, a decade (`199X`), a season
 * (`2014-22`), an interval, one of a set. Qualifiers (`~ ? %`) do not widen it. Null for open or unreadable dates.
 *
 * Seasons are meteorological (summer is June to August, winter starts in December of its year). ISO 8601-2 §4.
 *
 * @example boundsOf("2016-07-11/2016-07-20")
 */
export function boundsOf(edtf: string): DayInterval | null {
  const day = edtf.length === LENGTH_OF_DAY ? parseDay(edtf) : null;
  if (day !== null) return { start: day, end: day };
  const set = SET.exec(edtf);
  const parts = set ? (set[1] ?? "").split(/,|\.\./) : edtf.split("/");
  const intervals = parts.filter((part) => part !== "").map(boundsOfOne);
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const interval of intervals) {
    if (!interval) return null;
    start = Math.min(start, interval.start);
    end = Math.max(end, interval.end);
  }
  return start <= end && (set !== null || intervals.length === parts.length) ? { start, end } : null;
}

const SEASON_MONTH: Readonly<Record<string, number>> = { "21": 3, "22": 6, "23": 9, "24": 12 };

function boundsOfOne(text: string): DayInterval | null {
  const plain = text.replace(/[~?%]/g, "").replace(/T.*/, "");
  const day = parseDay(plain);
  if (day !== null) return { start: day, end: day };
  const decade = /^(\d{3})X$/.exec(plain);
  if (decade) return years(Number(decade[1]) * 10, 10);
  const century = /^(\d{2})XX$/.exec(plain);
  if (century) return years(Number(century[1]) * 100, 100);
  const match = YEAR_OR_MONTH.exec(plain);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return years(year, 1);
  const season = SEASON_MONTH[match[2]];
  if (season !== undefined) return { start: dayOf(year, season, 1), end: dayOf(year, season + 3, 1) - 1 };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  return { start: dayOf(year, month, 1), end: dayOf(year, month + 1, 1) - 1 };
}

function years(first: number, count: number): DayInterval {
  return { start: dayOf(first, 1, 1), end: dayOf(first + count, 1, 1) - 1 };
}

/** The shortest EDTF for an interval: `2016-09-08`, `2016-09`, `2016`, else `start/end`. */
export function formatInterval({ start, end }: DayInterval): string {
  if (start === end) return formatDay(start);
  const from = dateOf(start);
  const after = dateOf(end + 1);
  if (from.day === 1 && after.day === 1) {
    if (from.month === 1 && after.month === 1 && after.year === from.year + 1)
      return formatDay(start).slice(0, 4);
    if ((after.year - from.year) * 12 + after.month - from.month === 1) return formatDay(start).slice(0, 7);
  }
  return `${formatDay(start)}/${formatDay(end)}`;
}

export function overlaps(a: DayInterval, b: DayInterval): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export function contains(outer: DayInterval, inner: DayInterval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The days two intervals share, null when there are none. */
export function intersection(a: DayInterval, b: DayInterval): DayInterval | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start <= end ? { start, end } : null;
}
