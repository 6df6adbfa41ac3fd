import type { Day, DayInterval } from "@/lib/calendar";
import type { Clue } from "../clue";
import type { Kin, KnownMeeting, KnownMeetings } from "../known-meetings";
import { sayDay } from "../say";
import type { ToldMeeting } from "../told-meeting";

/** Per meeting that an article passes over. */
const UNTOLD = -1.6;
const MOST_UNTOLD = 3;
/** Days a contact needs to become part of what articles recall. */
const SETTLING = 2;

/**
 * An article that recalls earlier contacts of the same parties recalls the latest: where others know of later ones
 * that it leaves out, it was written before them.
 */
export function silenceClues(article: string, told: readonly ToldMeeting[], known: KnownMeetings): Clue[] {
  const recalled = told.filter(({ bond, mention }) => bond !== "relative" && mention.status === "held");
  if (recalled.length === 0) return [];
  const kin = unique(recalled.flatMap(({ mention }) => known.kinOf(article, { ...mention, place: null })));
  const later = kin.filter(({ mention }) => mention.status === "held");
  if (later.length === 0) return [];
  const distinct = distinctDays(later);
  const untold = (day: Day): number => {
    let latest = Number.NEGATIVE_INFINITY;
    for (const meeting of recalled) latest = Math.max(latest, meeting.daysWhenWrittenOn(day)?.end ?? latest);
    let count = 0;
    for (let at = firstAfter(distinct, latest); at < distinct.length && count < MOST_UNTOLD; at++) {
      const days = distinct[at]?.days;
      if (!days || days.end > day - SETTLING) break;
      if (!told.some((meeting) => isMeant(meeting, day, days))) count++;
    }
    return count;
  };
  return [
    {
      kind: "silence",
      isCorpus: true,
      weigh: (day) => UNTOLD * untold(day),
      explain: (day) => {
        const next = later
          .filter(({ days }) => days.start >= day - SETTLING)
          .sort((a, b) => a.days.start - b.days.start)[0];
        if (!next || untold(day) > 0) return null;
        return {
          article: next.article,
          reason: `L’article rappelle des contacts plus anciens, mais ignore celui du ${sayDay(next.days.start)} : il a été écrit avant.`,
        };
      },
    },
  ];
}

/** The first meeting that begins after a day. */
function firstAfter(meetings: readonly KnownMeeting[], day: Day): number {
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.days.start ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isMeant({ daysWhenWrittenOn }: ToldMeeting, day: Day, days: DayInterval): boolean {
  const meant = daysWhenWrittenOn(day);
  return meant !== null && isOver(meant, days);
}

function isOver(a: DayInterval, b: DayInterval): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function unique(kin: readonly Kin[]): KnownMeeting[] {
  return [...new Set(kin.map(({ known }) => known))];
}

/** Several reports of one meeting are one thing passed over. */
function distinctDays(meetings: readonly KnownMeeting[]): KnownMeeting[] {
  const kept: KnownMeeting[] = [];
  for (const meeting of [...meetings].sort((a, b) => a.days.start - b.days.start))
    if (!kept.some(({ days }) => isOver(days, meeting.days))) kept.push(meeting);
  return kept;
}
