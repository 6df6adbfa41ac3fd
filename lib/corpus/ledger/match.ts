import { boundsOf, contains, overlaps } from "@/lib/calendar";
import type { LedgerEntry } from "@/lib/domain";
import { isInPerson } from "../merge/affinity";
import { compareParticipants } from "../merge/participants";
import { comparePlaces } from "../merge/places";
import type { Merged } from "../merge/settle";
import type { WhoIsWho } from "../who-is-who";

const LIKENESS = { same: 4, within: 2, close: 1 } as const;
/** Days by which a corrected date may lie beside the one published, for a contact that agrees in all else. */
export const MOST_SHIFT = 2;

/** How well a published entry fits a meeting: the higher, the better; null when it stood for another. */
export function entryFit(entry: LedgerEntry, meeting: Merged, whoIsWho: WhoIsWho): number | null {
  if (entry.type !== meeting.type) return null;
  const likeness = compareParticipants(entry.participants, meeting.participants, whoIsWho);
  if (likeness === null) return null;
  const place = isInPerson(meeting.type) ? comparePlaces(entry.place, meeting.place, whoIsWho) : 0;
  if (place === null) return null;
  const date = dateFit(entry.date, meeting, likeness === "same" && place === 2);
  return date === null ? null : LIKENESS[likeness] + place + date;
}

function dateFit(date: string, meeting: Merged, isOtherwiseEqual: boolean): number | null {
  if (date === meeting.date) return 4;
  const before = boundsOf(date);
  const after = boundsOf(meeting.date);
  if (!before || !after) return null;
  if (overlaps(before, after)) return contains(before, after) || contains(after, before) ? 2 : 1;
  // « ce week-end » published first, « lundi » known since: one of the reports still says the first.
  const isReported = meeting.reports.some((report) => report.date === date);
  const gap = Math.max(before.start - after.end, after.start - before.end);
  return isReported && isOtherwiseEqual && gap <= MOST_SHIFT ? 0 : null;
}
