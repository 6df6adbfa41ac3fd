import { boundsOf, type DayInterval } from "@/lib/calendar";
import type { Meeting, Place } from "@/lib/domain";
import { quoteText, shorten } from "@/lib/format";
import { type EntryView, entryView, reportsByArticle } from "@/lib/queries/entry";
import type { Library } from "@/lib/queries/library";
import { sourceView } from "@/lib/queries/source";
import { toldBetween } from "./instant";

/** One article that tells a meeting: its words, what to call it, the path of the sentence. */
export type RecordSource = { readonly quote: string | null; readonly label: string; readonly href: string };

/** A meeting as exports tell it. */
export type MeetingRecord = {
  readonly meeting: Meeting;
  readonly entry: EntryView;
  /** The first slug it was published under: it stays when a better date renames the meeting. */
  readonly permanentSlug: string;
  /** Null when the date cannot be read or is open. */
  readonly days: DayInterval | null;
  readonly place: Place | null;
  /** One for each article, oldest first. */
  readonly sources: readonly RecordSource[];
  /** When the first and the last report were written, RFC 3339. */
  readonly published: string;
  readonly updated: string;
};

const LONGEST_QUOTE = 400;

const records = new WeakMap<Library, WeakMap<Meeting, MeetingRecord>>();

/** A meeting with everything an export says of it; made once. */
export function recordOf(library: Library, meeting: Meeting): MeetingRecord {
  const known = records.get(library) ?? new WeakMap<Meeting, MeetingRecord>();
  records.set(library, known);
  const record = known.get(meeting) ?? makeRecord(library, meeting);
  known.set(meeting, record);
  return record;
}

function makeRecord(library: Library, meeting: Meeting): MeetingRecord {
  return {
    meeting,
    entry: entryView(library, meeting, null),
    permanentSlug: meeting.formerSlugs[0] ?? meeting.slug,
    days: boundsOf(meeting.date),
    place: meeting.place === null ? null : (library.places.get(meeting.place) ?? null),
    sources: reportsByArticle(meeting).flatMap(({ article: id, evidence: [span] }) => {
      const article = library.articles.get(id);
      if (!article) return [];
      const { label, href } = sourceView(article, span);
      return [{ quote: span ? quoteText(shorten(span.text, LONGEST_QUOTE)) : null, label, href }];
    }),
    ...toldBetween(meeting),
  };
}
