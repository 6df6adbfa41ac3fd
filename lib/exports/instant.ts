import { boundsOf, formatDay } from "@/lib/calendar";

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
