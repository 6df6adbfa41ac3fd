import { type Day, type DayInterval, formatInterval } from "@/lib/calendar";
import { formatDate, namesDays } from "@/lib/format";
import { isInPerson } from "../../merge/affinity";
import type { Clue } from "../clue";
import { type Kin, type KnownMeeting, type KnownMeetings, markDays } from "../known-meetings";
import type { ToldMeeting } from "../told-meeting";

/**
 * How often a meeting told by one article is one of those known from others. The more meetings of the same parties in
 * the same place are known, the fewer are missing; without the place, or on the telephone, the same parties speak often.
 */
const MISSING = 0.4;
const SHARED_LOOSELY = 0.4;
/** Where another meeting of the same parties lies: talks come in series, within weeks, within a year, or at any time. */
const ELSEWHERE = [
  { within: 60, density: 0.4 / 120 },
  { within: 365, density: 0.3 / 730 },
] as const;
const ANYWHERE = 0.3 / 3650;
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
  const shared = new Uint8Array(days.end - days.start + 1).map((_, index) =>
    isShared(days.start + index) ? 1 : 0,
  );
  const count = shared.reduce((sum, mark) => sum + mark, 0);
  if (count === 0) return [];
  const isFirm = isInPerson(meeting.mention.type) && kin.some(({ kinship }) => kinship.place > 0);
  const share = isFirm ? 1 - MISSING / (1 + countDays(kin)) : SHARED_LOOSELY;
  const chances = elsewhere(kin, days).map(
    (density, index) => density * (1 - share) + ((shared[index] ?? 0) * share) / count,
  );
  const best = chances.reduce((most, chance) => Math.max(most, chance), 0);
  return [
    {
      kind: "shared-meeting",
      isCorpus: true,
      weigh: (day) => Math.log((chances[day - days.start] ?? ANYWHERE * (1 - share)) / best),
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
          reason: reasonFor(match.known),
        };
      },
    },
  ];
}

/** For each day, how likely an unknown meeting of the same parties lies there. */
function elsewhere(kin: readonly Kin[], days: DayInterval): Float64Array {
  const densities = new Float64Array(days.end - days.start + 1).fill(ANYWHERE);
  for (const { within, density } of ELSEWHERE) {
    const near = markDays(kin, days, within);
    for (let index = 0; index < densities.length; index++)
      densities[index] = (densities[index] ?? 0) + (near[index] ?? 0) * density;
  }
  return densities;
}

/** Different meetings among those known: several reports of one count once. */
function countDays(kin: readonly Kin[]): number {
  return new Set(kin.map(({ known }) => known.days.start)).size;
}

/** « date la même rencontre du 26 août 2016 », « des 4–5 septembre 2016 », « de mi-juillet 2016 ». */
function reasonFor({ mention, days }: KnownMeeting): string {
  const isCall = mention.type === "phone-call" || mention.type === "video-call";
  const edtf = formatInterval(days);
  const of = days.start === days.end ? "du" : namesDays(edtf) ? "des" : "de";
  return `Un autre article date ${isCall ? "le même entretien" : "la même rencontre"} ${of} ${formatDate(edtf)}.`;
}
