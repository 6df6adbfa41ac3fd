import { type Day, type DayInterval, overlaps } from "@/lib/calendar";
import type { Clue } from "../clue";
import { HeldMeetings } from "../held-meetings";
import type { Kin } from "../kin";
import { compareMeetings } from "../known-meeting";
import type { KnownMeetings } from "../known-meetings";
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
  const later = heldOf(
    recalled.flatMap(({ mention }) => known.kinOf(article, { ...mention, place: null }) ?? []),
  );
  if (!later?.firstFrom(Number.MIN_SAFE_INTEGER, article)) return [];
  const untold = (day: Day): number => {
    let latest = Number.NEGATIVE_INFINITY;
    for (const meeting of recalled) latest = Math.max(latest, meeting.daysWhenWrittenOn(day)?.end ?? latest);
    let count = 0;
    later.visitAfter(latest, article, (days) => {
      if (days.end > day - SETTLING) return false;
      if (!isTold(told, day, days)) count++;
      return count < MOST_UNTOLD;
    });
    return count;
  };
  return [
    {
      kind: "silence",
      isCorpus: true,
      weigh: (day) => UNTOLD * untold(day),
      explain: (day) => {
        const next = later.firstFrom(day - SETTLING, article);
        if (!next || untold(day) > 0) return null;
        return {
          article: next.article,
          reason: `L’article rappelle des contacts plus anciens, mais ignore celui du ${sayDay(next.days.start)} : il a été écrit avant.`,
        };
      },
    },
  ];
}

function isTold(told: readonly ToldMeeting[], day: Day, days: DayInterval): boolean {
  for (const { daysWhenWrittenOn } of told) {
    const meant = daysWhenWrittenOn(day);
    if (meant && overlaps(meant, days)) return true;
  }
  return false;
}

/** Those that took place, of all the kin of an article's meetings. */
function heldOf([one, ...others]: readonly Kin[]): HeldMeetings | null {
  if (!one) return null;
  if (others.length === 0) return one.all.held;
  const all = new Set([one, ...others].flatMap((kin) => kin.all.meetings));
  return new HeldMeetings([...all].sort(compareMeetings));
}
