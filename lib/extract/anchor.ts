import { boundsOf, type Day, formatInterval } from "@/lib/calendar";

/** When an article was written, as far as is known: relative dates count from it. Read no clock: pass it in. */
export type Anchor = {
  /** EDTF of the days possible. */
  readonly edtf: string;
  readonly start: Day;
  readonly end: Day;
  /** Time of day, `22:32`, where the front matter gives one. */
  readonly time: string | null;
};

const NEVER: Anchor = {
  edtf: "XXXX",
  start: Number.NEGATIVE_INFINITY,
  end: Number.POSITIVE_INFINITY,
  time: null,
};

/** The anchor of a document date in EDTF (`2016-09-08`, `2016-09`, `2016-08-26/2016-08-27`) or with a time. */
export function anchorOf(edtf: string | null): Anchor {
  if (edtf === null) return NEVER;
  const [date, time] = edtf.split("T");
  const bounds = boundsOf(date ?? "");
  if (!bounds) return NEVER;
  return { edtf: formatInterval(bounds), ...bounds, time: time?.slice(0, 5) ?? null };
}

/** The day of writing, null while it is not known to the day. */
export function dayOfAnchor(anchor: Anchor): Day | null {
  return anchor.start === anchor.end ? anchor.start : null;
}
