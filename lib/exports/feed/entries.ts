import { OUTCOME_LABELS, STATUS_LABELS, TYPE_LABELS } from "@/lib/format";
import { placeName } from "@/lib/queries/library";
import { type MeetingRecord, recordOf } from "../record";
import type { Selection } from "../selection";

/** A word that feed readers sort by. */
export type Tag = { readonly term: string; readonly label: string };

export type FeedEntry = { readonly record: MeetingRecord; readonly tags: readonly Tag[] };

/** Readers ask again and again: a feed tells what is new, the other exports hold everything. */
const MOST_ENTRIES = 100;

/** What a feed holds: meetings by their latest report, the newest first. */
export function feedEntries({ library, meetings }: Selection): FeedEntry[] {
  return meetings
    .map((meeting) => recordOf(library, meeting))
    .sort(newestFirst)
    .slice(0, MOST_ENTRIES)
    .map((record) => {
      const { type, status, outcome, place } = record.meeting;
      const tags: Tag[] = [
        { term: type, label: TYPE_LABELS[type].label },
        { term: status, label: STATUS_LABELS[status] },
      ];
      if (outcome !== null) tags.push({ term: outcome, label: OUTCOME_LABELS[outcome] });
      if (place !== null) tags.push({ term: place, label: placeName(library, place) });
      return { record, tags };
    });
}

function newestFirst(a: MeetingRecord, b: MeetingRecord): number {
  if (a.updated !== b.updated) return a.updated > b.updated ? -1 : 1;
  if (a.meeting.date !== b.meeting.date) return a.meeting.date > b.meeting.date ? -1 : 1;
  return a.meeting.slug > b.meeting.slug ? -1 : 1;
}
