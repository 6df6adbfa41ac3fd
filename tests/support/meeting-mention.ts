import type { MeetingMention } from "@/lib/domain";

/** A held meeting with nothing more said of it than what is told. */
export function meetingMention(
  told: Pick<MeetingMention, "date" | "participants"> & Partial<MeetingMention>,
): MeetingMention {
  return {
    type: "meeting",
    place: null,
    venue: null,
    status: "held",
    outcome: null,
    initiative: null,
    topics: [],
    evidence: [],
    rule: "test/meeting",
    ...told,
  };
}
