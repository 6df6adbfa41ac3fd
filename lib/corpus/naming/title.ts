import type { Meeting } from "@/lib/domain";
import { formatDate, inPlace, NBSP } from "@/lib/format";
import type { WhoIsWho } from "../who-is-who";
import type { PartyName } from "./names";

/** So many names a title spells out; of more, one less and how many others there are. */
const MOST_NAMES = 4;

type Nameable = Pick<Meeting, "type" | "date" | "place" | "participants">;

/**
 * The title of a meeting, with plain blanks.
 *
 * @example titleOf(meeting, nameOf, whoIsWho) // "Kerry–Lavrov à Genève, 26 août 2016"
 */
export function titleOf(meeting: Nameable, nameOf: (party: string) => PartyName, whoIsWho: WhoIsWho): string {
  const where = whereOf(meeting, whoIsWho);
  const date = formatDate(meeting.date).replaceAll(NBSP, " ");
  return `${namesOf(meeting.participants, nameOf)}${where === null ? "" : ` ${where}`}, ${date}`;
}

function namesOf(participants: readonly string[], nameOf: (party: string) => PartyName): string {
  const names = participants
    .map(nameOf)
    .sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0))
    .map(({ title }) => title);
  if (names.length <= MOST_NAMES) return names.join("–");
  const told = names.slice(0, MOST_NAMES - 1);
  return `${told.join(", ")} et ${names.length - told.length} autres`;
}

function whereOf({ type, place }: Nameable, whoIsWho: WhoIsWho): string | null {
  if (type === "phone-call") return "au téléphone";
  if (type === "video-call") return "en visioconférence";
  if (place === null) return null;
  const known = whoIsWho.places.get(place);
  return known ? inPlace(known.name, known.kind) : `à ${placeName(place)}`;
}

/** `saint-petersbourg` → « Saint-Petersbourg »: all that can be said of a place nobody has registered. */
function placeName(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("-");
}
