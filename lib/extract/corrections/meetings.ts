import { boundsOf } from "@/lib/calendar";
import type { Correction, MeetingMention } from "@/lib/domain";
import { type Document, sentenceOf, spanOf, tokenAt } from "@/lib/text";
import { meetingFrom } from "./make";
import { touches } from "./mentions";

/** Meetings with the editor's changes: a denied one is gone, a stated one takes the place of its like. */
export function correctMeetings(
  document: Document,
  meetings: readonly MeetingMention[],
  corrections: readonly Correction[],
): MeetingMention[] {
  let corrected = [...meetings];
  for (const { quote, change } of corrections) {
    if (change.kind === "drop" && change.layers.includes("meeting") && quote) {
      corrected = corrected.filter(({ evidence }) => !evidence.some((span) => touches(span, quote)));
    }
    const stated = meetingFrom(change, quote ? [sentenceAround(document, quote.start)] : []);
    if (stated) corrected = [...corrected.filter((meeting) => !isLike(meeting, stated)), stated];
  }
  return corrected;
}

/** The same contact told otherwise: same kind, days that meet, and somebody in common. */
function isLike(a: MeetingMention, b: MeetingMention): boolean {
  const [one, other] = [boundsOf(a.date), boundsOf(b.date)];
  if (a.type !== b.type || !one || !other || one.start > other.end || other.start > one.end) return false;
  const shared = a.participants.filter((id) => b.participants.includes(id)).length;
  return 2 * shared >= Math.min(a.participants.length, b.participants.length) && shared > 0;
}

function sentenceAround(document: Document, offset: number) {
  const sentence = sentenceOf(document, tokenAt(document, offset));
  return sentence ? spanOf(document, sentence.first, sentence.last) : { start: 0, end: 0, text: "" };
}
