import type { TemporalMention } from "../types";

/** The time of day of a mention as TIMEX3 writes it behind a date: `TEV`, `T07:00Z`, or nothing. */
export function timeSuffix({ part, clock }: Pick<TemporalMention, "part" | "clock">): string {
  if (clock) {
    const [hour, minute] = [clock.hour, clock.minute].map((number) => String(number).padStart(2, "0"));
    return `T${hour}:${minute}${clock.zone ?? ""}`;
  }
  return part === null ? "" : `T${part}`;
}
