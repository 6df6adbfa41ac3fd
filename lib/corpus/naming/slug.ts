import { boundsOf, formatDay } from "@/lib/calendar";
import type { Meeting } from "@/lib/domain";
import type { PartyName } from "./names";

type Nameable = Pick<Meeting, "type" | "date" | "place" | "participants">;

/** So many names a slug spells out; of more, one less and how many others there are. */
const MOST_NAMES = 6;

/**
 * The address of a meeting by itself: first day, place (or means), family names in order of the alphabet.
 *
 * @example slugOf(meeting, nameOf) // "2016-08-26-geneve-kerry-lavrov"
 */
export function slugOf(
  { type, date, place, participants }: Nameable,
  nameOf: (party: string) => PartyName,
): string {
  const bounds = boundsOf(date);
  const day = bounds ? formatDay(bounds.start) : date.replace(/[^0-9]+/g, "-");
  const where = type === "phone-call" ? "telephone" : type === "video-call" ? "visio" : place;
  const names = participants.map((party) => nameOf(party).slug).sort();
  const told = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const others = names.length - told.length;
  return [day, where, ...told, others > 0 ? `et-${others}-autres` : null]
    .filter((part) => part !== null && part !== "")
    .join("-");
}
