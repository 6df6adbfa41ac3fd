import { boundsOf } from "@/lib/calendar";
import type { Merged } from "../merge";
import { compareText } from "../merge/settle";
import type { Wanting } from "./owners";

/** An order of meetings that does not depend on the order of articles. */
export function byDateThenTellers(a: Wanting, b: Wanting): number {
  return (
    (boundsOf(a.meeting.date)?.start ?? 0) - (boundsOf(b.meeting.date)?.start ?? 0) ||
    compareText(a.wanted, b.wanted) ||
    compareText(keyOf(a.meeting), keyOf(b.meeting))
  );
}

/** Tells apart meetings of one day, place and company: by who told of them, and where in the text. */
function keyOf({ reports, participants, date, type }: Merged): string {
  const told = reports.map(
    ({ article, evidence }) => `${article}:${String(evidence[0]?.start ?? 0).padStart(9, "0")}`,
  );
  return [date, type, participants.join("+"), ...told.sort()].join(" ");
}
