import type { MeetingMention } from "@/lib/domain";
import type { Context } from "../context";

export function findMeetings(_context: Context): MeetingMention[] {
  return [];
}
