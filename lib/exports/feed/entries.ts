import type { Meeting } from "@/lib/domain";
import { OUTCOME_LABELS, STATUS_LABELS, TYPE_LABELS } from "@/lib/format";
import { type Library, placeName } from "@/lib/queries/library";
import { toldBetween } from "../instant";
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
    .map((meeting) => ({ meeting, updated: toldBetween(meeting).updated }))
    .sort(newestFirst)
    .slice(0, MOST_ENTRIES)
    .map(({ meeting }) => ({ record: recordOf(library, meeting), tags: tagsOf(library, meeting) }));
}

function tagsOf(library: Library, { type, status, outcome, place }: Meeting): Tag[] {
  return [
    { term: type, label: TYPE_LABELS[type].label },
    { term: status, label: STATUS_LABELS[status] },
    ...(outcome === null ? [] : [{ term: outcome, label: OUTCOME_LABELS[outcome] }]),
    ...(place === null ? [] : [{ term: place, label: placeName(library, place) }]),
  ];
}

type Dated = { readonly meeting: Meeting; readonly updated: string };

function newestFirst(a: Dated, b: Dated): number {
  if (a.updated !== b.updated) return a.updated > b.updated ? -1 : 1;
  if (a.meeting.date !== b.meeting.date) return a.meeting.date > b.meeting.date ? -1 : 1;
  return a.meeting.slug > b.meeting.slug ? -1 : 1;
}
