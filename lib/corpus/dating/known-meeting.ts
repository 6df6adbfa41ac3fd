import type { DayInterval } from "@/lib/calendar";
import type { MeetingMention } from "@/lib/domain";

/** A meeting that an article dates for certain, to help date others. */
export type KnownMeeting = {
  readonly article: string;
  readonly mention: MeetingMention;
  readonly days: DayInterval;
};

/** A vaguer date than this, in days, places nothing. */
export const WIDEST = 14;

/** By first day, then article. */
export function compareMeetings(a: KnownMeeting, b: KnownMeeting): number {
  return (
    a.days.start - b.days.start ||
    compareText(a.article, b.article) ||
    compareText(a.mention.date, b.mention.date)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
