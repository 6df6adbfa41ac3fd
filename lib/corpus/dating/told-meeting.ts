import {
  boundsOf,
  contains,
  type Day,
  type DayInterval,
  weekdayAtOrAfter,
  weekdayAtOrBefore,
  weekdayOf,
} from "@/lib/calendar";
import type { MeetingMention } from "@/lib/domain";
import type { Analysis, Facts } from "@/lib/extract/pipeline";
import type { Expression, Frame } from "@/lib/extract/temporal/types";
import { latestBefore, nextAfter, toldBy } from "./occurrences";

/** A meeting as an article tells it, with the days it means for any day the article may have been written. */
export type ToldMeeting = {
  readonly mention: MeetingMention;
  /** `fixed`: the same days whenever written; `yearly`: a date without its year; `relative`: « vendredi ». */
  readonly bond: "fixed" | "yearly" | "relative";
  readonly daysWhenWrittenOn: (day: Day) => DayInterval | null;
};

/** The meetings of an article whose dates can be read anew for another day of writing, above all for some. */
export function toldMeetings({ temporal }: Analysis, facts: Facts, asked: DayInterval): ToldMeeting[] {
  return facts.meetings.flatMap((mention): ToldMeeting[] => {
    const days = boundsOf(mention.date);
    if (!days) return [];
    const index = sourceOf(mention, days, facts);
    const source = temporal[index];
    if (!source) return [];
    const frame = frameOf(mention, source.frame);
    const resolve = resolver(source.expression, source.mod, frame);
    if (!resolve) return [];
    const length = days.end - days.start;
    return [
      {
        mention,
        bond: resolve.bond,
        daysWhenWrittenOn: remember((day) => {
          const first = resolve.days(day);
          return first && { start: first.start, end: Math.max(first.end, first.start + length) };
        }, asked),
      },
    ];
  });
}

const UNKNOWN = -0x80000000;
const NO_DAYS = UNKNOWN + 1;

/** Keeps the answers for a stretch of days: several clues ask for them, again and again. */
function remember(find: ToldMeeting["daysWhenWrittenOn"], { start, end }: DayInterval): typeof find {
  const starts = new Int32Array(end - start + 1).fill(UNKNOWN);
  const ends = new Int32Array(end - start + 1);
  return (day) => {
    const seen = starts[day - start];
    if (seen === undefined) return find(day);
    if (seen === NO_DAYS) return null;
    if (seen !== UNKNOWN) return { start: seen, end: ends[day - start] ?? seen };
    const days = find(day);
    starts[day - start] = days?.start ?? NO_DAYS;
    ends[day - start] = days?.end ?? NO_DAYS;
    return days;
  };
}

/** The expression a meeting has its date from: in its own sentences if possible, one that gives its first day. */
function sourceOf(mention: MeetingMention, days: DayInterval, facts: Facts): number {
  let found = -1;
  for (const [index, timex] of facts.timexes.entries()) {
    const bounds = timex.edtf === null ? null : boundsOf(timex.edtf);
    if (!bounds || bounds.start !== days.start || !contains(days, bounds)) continue;
    if (mention.evidence.some(({ start, end }) => start <= timex.start && timex.end <= end)) return index;
    if (found < 0) found = index;
  }
  return found;
}

/** What is told as held is past, what is told as a plan is to come, whatever the tense beside the date. */
function frameOf({ status }: MeetingMention, frame: Frame): Frame {
  return status === "held" ? "past" : status === "planned" ? "future" : frame;
}

type Resolver = Pick<ToldMeeting, "bond"> & { readonly days: (day: Day) => DayInterval | null };

function resolver(expression: Expression, mod: Parameters<typeof toldBy>[1], frame: Frame): Resolver | null {
  if (expression.kind === "offset") return offsetResolver(expression);
  if (expression.kind !== "calendar") return null;
  const { weekday, day, month } = expression;
  if (weekday !== null && day === null && month === null)
    return weekdayResolver(weekday, expression.pick, frame);
  const told = toldBy(expression, mod);
  if (!told) return null;
  if (told.year !== null) return { bond: "fixed", days: () => told.inYear(told.year ?? 0) };
  return {
    bond: "yearly",
    days: (at) => {
      const [past, future] = [latestBefore(told, at), nextAfter(told, at)];
      if (frame === "past" || !future) return past;
      if (frame === "future" || !past) return future;
      return at - past.end <= future.start - at ? past : future;
    },
  };
}

function weekdayResolver(weekday: number, pick: string | null, frame: Frame): Resolver | null {
  if (pick === "in-eight" || pick === "in-fifteen") return null;
  const isAhead = pick === "next" || (pick === null && frame === "future");
  const skip = pick === "last" || pick === "next" ? 1 : 0;
  const resolve = (day: Day) =>
    isAhead ? weekdayAtOrAfter(day + skip, weekday) : weekdayAtOrBefore(day - skip, weekday);
  if (frame === "unknown" && pick === null) return null;
  return {
    bond: "relative",
    days: (day) => {
      const only = resolve(day);
      return { start: only, end: only };
    },
  };
}

function offsetResolver(expression: Extract<Expression, { kind: "offset" }>): Resolver | null {
  const { unit, count, origin } = expression;
  if (origin !== "speech") return null;
  if (unit === "day") return { bond: "relative", days: (day) => ({ start: day + count, end: day + count }) };
  if (unit !== "week" && unit !== "weekend") return null;
  return {
    bond: "relative",
    days: (day) => {
      const monday = day - weekdayOf(day) + 1 + count * 7;
      return unit === "week" ? { start: monday, end: monday + 6 } : { start: monday + 5, end: monday + 6 };
    },
  };
}
