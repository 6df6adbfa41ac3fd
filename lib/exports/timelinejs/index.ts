import { formatDate, TYPE_LABELS } from "@/lib/format";
import { absolute } from "../address";
import { element, escapeMarkup } from "../markup";
import { recordHtml } from "../prose";
import { type MeetingRecord, recordOf } from "../record";
import type { Selection } from "../selection";
import { timelineJsDate } from "./date";

/**
 * Meetings in the JSON that TimelineJS (Knight Lab) opens: a title slide, then a slide for each meeting, grouped by
 * kind of contact. Texts are HTML there: everything is escaped. Meetings whose date gives no days are not in it.
 *
 * @example timelineJs(select(timeline), "https://example.org")
 */
export function timelineJs({ library, meetings, title, description }: Selection, base: string): string {
  const timeline = {
    scale: "human",
    title: { unique_id: "titre", text: { headline: escapeMarkup(title), text: paragraph(description) } },
    events: meetings.flatMap((meeting) => slideOf(recordOf(library, meeting), base)),
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function slideOf(record: MeetingRecord, base: string) {
  const { meeting, entry, days } = record;
  if (!days) return [];
  const start = timelineJsDate(days.start, meeting.date);
  const lasts = meeting.date.includes("/") && days.end > days.start;
  return [
    {
      unique_id: meeting.slug,
      start_date: start,
      ...(lasts ? { end_date: timelineJsDate(days.end, meeting.date) } : {}),
      display_date: formatDate(meeting.date),
      group: TYPE_LABELS[meeting.type].label,
      text: {
        headline: element("a", { href: absolute(base, entry.href) }, entry.headline).markup,
        text: recordHtml(record, base),
      },
    },
  ];
}

function paragraph(text: string): string {
  return element("p", {}, text).markup;
}
