import type { Day, DayInterval } from "@/lib/calendar";
import type { Clue } from "../clue";
import type { Kin, KnownMeeting, KnownMeetings } from "../known-meetings";
import { sayDate } from "../say";
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
  const untold = (day: Day): KnownMeeting[] => {
    const meant = told.flatMap((meeting) => meeting.daysWhenWrittenOn(day) ?? []);
    const latest = Math.max(...recalled.map((meeting) => meeting.daysWhenWrittenOn(day)?.end ?? -Infinity));
    return distinctDays(
      later.filter(
        ({ days }) =>
          days.start > latest && days.end <= day - SETTLING && !meant.some((one) => isOver(one, days)),
      ),
    );
  };
  return [
    {
      kind: "silence",
      isCorpus: true,
      weigh: (day) => UNTOLD * Math.min(MOST_UNTOLD, untold(day).length),
      explain: (day) => {
        const next = later
          .filter(({ days }) => days.start >= day - SETTLING)
          .sort((a, b) => a.days.start - b.days.start)[0];
        if (!next || untold(day).length > 0) return null;
        return {
          article: next.article,
          reason: `L’article rappelle les contacts passés, mais ignore celui qui a lieu ${sayDate(next.days.start)} : il est écrit avant.`,
        };
      },
    },
  ];
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
