import { boundsOf, formatDay } from "@/lib/calendar";
import type { Meeting } from "@/lib/domain";

const NEVER = "1970-01-01T00:00:00Z";

/** The start of the last day an EDTF date covers, in UTC (RFC 3339); the epoch for a date that cannot be read. */
export function instantOf(edtf: string): string {
  const bounds = boundsOf(edtf);
  return bounds ? `${formatDay(bounds.end)}T00:00:00Z` : NEVER;
}

/** The latest of some instants; the epoch when there is none. */
export function latest(instants: readonly string[]): string {
  return instants.reduce((last, each) => (each > last ? each : last), NEVER);
}

/** When the first and the last report of a meeting were written, RFC 3339; its own date where nobody reports it. */
export function toldBetween({ reports, date }: Pick<Meeting, "reports" | "date">): {
  readonly published: string;
  readonly updated: string;
} {
  const dates = new Set(reports.map(({ documentDate }) => documentDate));
  const instants = [...dates].map(instantOf).toSorted();
  const own = instantOf(date);
  return { published: instants[0] ?? own, updated: instants.at(-1) ?? own };
}
