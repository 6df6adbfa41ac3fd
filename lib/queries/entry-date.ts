import { boundsOf, type Day, type DayInterval, dateOf, formatDay } from "@/lib/calendar";
import type { Meeting } from "@/lib/domain";
import { dayNumber, formatDate, machineDate, monthName, namesDays, weekdayName } from "@/lib/format";

/** One day in the margin of the thread. */
export type DayRow = {
  readonly weekday: string;
  readonly day: string;
  /** Only another source says this day. */
  readonly other: boolean;
};

/** How an entry's date stands in the margin. */
export type EntryDate =
  | {
      readonly kind: "day";
      readonly machine: string;
      readonly weekday: string;
      readonly day: string;
      readonly month: string;
      /** The entry before fell on the same day. */
      readonly repeated: boolean;
    }
  | {
      readonly kind: "interval";
      readonly text: string;
      readonly rows: readonly DayRow[];
      /** Rows `[from, to]` of the meeting, and those another source claims. */
      readonly own: readonly [number, number];
      readonly other: readonly [number, number] | null;
    }
  | { readonly kind: "vague"; readonly text: string; readonly machine: string | undefined };

const MOST_ROWS = 7;

/** The margin's date of a meeting; `repeated` when the entry before fell on the same day. */
export function entryDate(meeting: Meeting, repeated: boolean): EntryDate {
  const bounds = boundsOf(meeting.date);
  if (!bounds || !namesDays(meeting.date))
    return {
      kind: "vague",
      text: formatDate(meeting.date, { year: meeting.date.length < 5 }),
      machine: machineDate(meeting.date),
    };
  const other = otherDays(meeting);
  const all = other
    ? { start: Math.min(bounds.start, other.start), end: Math.max(bounds.end, other.end) }
    : bounds;
  if (all.start === all.end) return oneDay(all.start, repeated);
  const long = all.end - all.start >= MOST_ROWS;
  const days = long ? [bounds.start, bounds.end] : range(all);
  const rowOf = (day: Day) => days.indexOf(day);
  return {
    kind: "interval",
    text: formatDate(meeting.date, { year: false }),
    rows: days.map((day) => ({
      weekday: weekdayName(day),
      day: dayNumber(dateOf(day).day),
      other: day < bounds.start || day > bounds.end,
    })),
    own: [rowOf(bounds.start), rowOf(bounds.end)],
    other: other && !long ? [rowOf(other.start), rowOf(other.end)] : null,
  };
}

function oneDay(day: Day, repeated: boolean): EntryDate {
  return {
    kind: "day",
    machine: formatDay(day),
    weekday: weekdayName(day),
    day: dayNumber(dateOf(day).day),
    month: monthName(day),
    repeated,
  };
}

function otherDays(meeting: Meeting): DayInterval | null {
  const date = meeting.disagreements
    .filter(({ field }) => field === "date")
    .flatMap(({ values }) => values.map(({ value }) => value))
    .find((value) => value !== meeting.date && namesDays(value));
  return date === undefined ? null : boundsOf(date);
}

function range({ start, end }: DayInterval): Day[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
