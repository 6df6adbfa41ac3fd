import { type DayInterval, formatInterval } from "@/lib/calendar";
import { formatDate, namesDays } from "@/lib/format";
import { isInPerson } from "../../merge/affinity";
import type { Clue } from "../clue";
import type { Kin } from "../kin";
import type { KnownMeeting } from "../known-meeting";
import type { KnownMeetings } from "../known-meetings";
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
    return kin ? clueOf(meeting, kin, days) : [];
  });
}

function clueOf(meeting: ToldMeeting, kin: Kin, days: DayInterval): Clue[] {
  const shared = new Uint8Array(days.end - days.start + 1).map((_, index) => {
    const meant = meeting.daysWhenWrittenOn(days.start + index);
    return meant && kin.isOver(meant) ? 1 : 0;
  });
  const count = shared.reduce((sum, mark) => sum + mark, 0);
  if (count === 0) return [];
  const isFirm = isInPerson(meeting.mention.type) && kin.isPlaced;
  const share = isFirm ? 1 - MISSING / (1 + kin.count) : SHARED_LOOSELY;
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
        const match = meant && kin.firstOver(meant);
        const sentence = meeting.mention.evidence[0];
        return match ? { ...sentence, article: match.article, reason: reasonFor(match) } : null;
      },
    },
  ];
}

/** For each day, how likely an unknown meeting of the same parties lies there. */
function elsewhere(kin: Kin, days: DayInterval): Float64Array {
  return new Float64Array(days.end - days.start + 1).map((_, index) => {
    const day = days.start + index;
    let sum = ANYWHERE;
    for (const { within, density } of ELSEWHERE)
      if (kin.isOver({ start: day - within, end: day + within })) sum += density;
    return sum;
  });
}

/** « date la même rencontre du 26 août 2016 », « des 4–5 septembre 2016 », « de mi-juillet 2016 ». */
function reasonFor({ mention, days }: KnownMeeting): string {
  const isCall = mention.type === "phone-call" || mention.type === "video-call";
  const edtf = formatInterval(days);
  const of = days.start === days.end ? "du" : namesDays(edtf) ? "des" : "de";
  return `Un autre article date ${isCall ? "le même entretien" : "la même rencontre"} ${of} ${formatDate(edtf)}.`;
}
