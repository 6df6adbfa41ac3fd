import type { Day, DayInterval } from "@/lib/calendar";
import { isInPerson } from "../../merge/affinity";
import type { Clue } from "../clue";
import { type Kin, type KnownMeetings, markDays } from "../known-meetings";
import { sayDate } from "../say";
import type { ToldMeeting } from "../told-meeting";

/** How often a meeting told by one article is also told by another, when one of those parties and place is known. */
const SHARED = 0.8;
/** The same without the place, or on the telephone: the same parties speak often. */
const SHARED_LOOSELY = 0.4;
/** Another meeting of the same parties is as likely to lie within a year of those known as in any of ten years. */
const AFFAIR = { days: 365, near: 0.5 / 730, anywhere: 0.5 / 3650 } as const;
/** Days around the stretch searched that a date may fall on. */
const MARGIN = 400;

/**
 * Meetings that other, dated articles tell of as well: an article that says « vendredi » of a meeting known to have
 * been on 26 August dates from that week.
 */
export function sharedMeetingClues(
  article: string,
  told: readonly ToldMeeting[],
  known: KnownMeetings,
  days: DayInterval,
): Clue[] {
  return told.flatMap((meeting): Clue[] => {
    if (meeting.bond === "fixed") return [];
    const kin = known.kinOf(article, meeting.mention);
    if (kin.length === 0) return [];
    const around = { start: days.start - MARGIN, end: days.end + MARGIN };
    const marks = markDays(kin, around);
    const isShared = (day: Day): boolean => {
      const meant = meeting.daysWhenWrittenOn(day);
      if (!meant) return false;
      for (let at = meant.start; at <= meant.end; at++) if (marks[at - around.start] === 1) return true;
      return false;
    };
    return clueOf(meeting, kin, isShared, days);
  });
}

function clueOf(
  meeting: ToldMeeting,
  kin: readonly Kin[],
  isShared: (day: Day) => boolean,
  days: DayInterval,
): Clue[] {
  let count = 0;
  for (let day = days.start; day <= days.end; day++) if (isShared(day)) count++;
  if (count === 0) return [];
  const isFirm = isInPerson(meeting.mention.type) && kin.some(({ kinship }) => kinship.place > 0);
  const share = isFirm ? SHARED : SHARED_LOOSELY;
  const chanceOn = (day: Day) =>
    (1 - share) * (isNear(day, kin) ? AFFAIR.near + AFFAIR.anywhere : AFFAIR.anywhere) +
    (isShared(day) ? share / count : 0);
  const best = (1 - share) * (AFFAIR.near + AFFAIR.anywhere) + share / count;
  return [
    {
      kind: "shared-meeting",
      isCorpus: true,
      weigh: (day) => Math.log(chanceOn(day) / best),
      explain: (day) => {
        const meant = meeting.daysWhenWrittenOn(day);
        const match = kin.find(
          ({ known }) => meant && known.days.start <= meant.end && meant.start <= known.days.end,
        );
        const sentence = meeting.mention.evidence[0];
        if (!match || !meant) return null;
        return {
          ...sentence,
          article: match.known.article,
          reason: `Un autre article situe la même rencontre ${sayDate(meant.start)}.`,
        };
      },
    },
  ];
}

function isNear(day: Day, kin: readonly Kin[]): boolean {
  return kin.some(({ known }) => Math.abs(day - known.days.start) <= AFFAIR.days);
}
