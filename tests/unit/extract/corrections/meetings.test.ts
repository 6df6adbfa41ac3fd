import { describe, expect, it } from "vitest";
import type { Change, Correction, MeetingMention } from "@/lib/domain";
import { correctMeetings } from "@/lib/extract/corrections";
import { segment } from "@/lib/text";

const BODY = "Mme Ashton a vu M. Zarif lundi. Ils se parleront mardi.";
const document = segment(BODY);

function span(text: string) {
  const start = BODY.indexOf(text);
  return { start, end: start + text.length, text };
}

const meeting = (type: MeetingMention["type"], date: string, sentence: string): MeetingMention => ({
  type,
  date,
  place: null,
  venue: null,
  participants: ["catherine-ashton", "mohammad-javad-zarif"],
  status: "held",
  outcome: null,
  initiative: null,
  topics: [],
  evidence: [span(sentence)],
  rule: "meetings/verb",
});
const FOUND = [
  meeting("meeting", "2014-11-24", "Mme Ashton a vu M. Zarif lundi."),
  meeting("phone-call", "2014-11-25", "Ils se parleront mardi."),
];
const correction = (text: string | null, change: Change): Correction => ({
  line: 1,
  quote: text === null ? null : span(text),
  change,
});
const stated = (date: string): Change => ({
  kind: "meeting",
  type: "meeting",
  date,
  place: "vienne",
  participants: ["catherine-ashton", "mohammad-javad-zarif"],
  status: "held",
  outcome: "partial",
});

describe("meetings and the editor's word", () => {
  it("are denied by words of their sentence", () => {
    const left = correctMeetings(document, FOUND, [
      correction("parleront", { kind: "drop", layers: ["meeting"] }),
    ]);
    expect(left).toEqual([FOUND[0]]);
  });

  it("are stated: the like gives way, the sentence is the evidence", () => {
    const [call, visit] = correctMeetings(document, FOUND, [correction("a vu", stated("2014-11-24"))]);
    expect(call).toEqual(FOUND[1]);
    expect(visit).toMatchObject({ place: "vienne", outcome: "partial", correctedBy: "editor" });
    expect(visit?.evidence.map(({ text }) => text)).toEqual(["Mme Ashton a vu M. Zarif lundi."]);
  });

  it("are added when none is alike, also without words", () => {
    const added = correctMeetings(document, FOUND, [correction(null, stated("2014-11-26"))]);
    expect(added).toHaveLength(3);
    expect(added[2]).toMatchObject({ date: "2014-11-26", evidence: [] });
  });
});
