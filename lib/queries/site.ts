import type { Timeline } from "@/lib/domain";
import { getTimeline as timelineOf } from "./timeline";

/** The timeline of the folder the site is served from: `content`, or the one `POURPARLERS_CONTENT` names. */
export function getTimeline(): Timeline {
  return timelineOf(process.env["POURPARLERS_CONTENT"] ?? "content");
}
