import { contains, overlaps } from "@/lib/calendar";
import type { MeetingMention, MeetingType } from "@/lib/domain";
import type { WhoIsWho } from "../who-is-who";
import { compareParticipants, type Likeness } from "./participants";
import { comparePlaces } from "./places";
import type { Sighting } from "./sighting";

const WEIGHT_OF_LIKENESS: Readonly<Record<Likeness, number>> = { same: 4, within: 2, close: 1 };
/** From so many participants on, « la conférence » and « la rencontre » may be one session. */
const MANY = 3;

/** How two contacts agree, dates aside. `place` is 2 for the same, 1 for one in the other, 0 where one is not said. */
export type Kinship = { readonly likeness: Likeness; readonly place: number };

type Contact = Pick<MeetingMention, "type" | "place" | "participants">;

/** Whether two contacts agree in kind, place and core participants; null when they are surely two. */
export function kinship(one: Contact, other: Contact, whoIsWho: WhoIsWho): Kinship | null {
  const smaller = Math.min(one.participants.length, other.participants.length);
  if (!isSameKind(one.type, other.type, smaller)) return null;
  const place = isInPerson(one.type) ? comparePlaces(one.place, other.place, whoIsWho) : 0;
  if (place === null) return null;
  const likeness = compareParticipants(one.participants, other.participants, whoIsWho);
  return likeness && { likeness, place };
}

/**
 * How well two sightings fit as one meeting: the higher, the better; null when they cannot be one. They must agree
 * in kind, date, place and core participants.
 */
export function affinity(one: Sighting, other: Sighting, whoIsWho: WhoIsWho): number | null {
  const a = one.mention;
  const b = other.mention;
  const kin = kinship(a, b, whoIsWho) ?? sessionOf(one, other, whoIsWho);
  if (!kin || isApart(a, b, kin)) return null;
  const date = dateWeight(one, other, kin);
  if (date === null) return null;
  const status = a.status === b.status ? 0.5 : 0;
  const type = a.type === b.type ? 1 : 0;
  const size = Math.max(a.participants.length, b.participants.length) / 100;
  return WEIGHT_OF_LIKENESS[kin.likeness] + date + kin.place + status + type + size;
}

/** Two words on one day's session: a conference whose guests each article chooses, « la conférence » or « la rencontre » of the same two. */
function sessionOf(one: Sighting, other: Sighting, whoIsWho: WhoIsWho): Kinship | null {
  const [a, b] = [one.mention, other.mention];
  if (!isSession(a.type) || !isSession(b.type) || !overlaps(one.days, other.days)) return null;
  const place = comparePlaces(a.place, b.place, whoIsWho);
  if (place !== SAME_PLACE) return null;
  const likeness = compareParticipants(a.participants, b.participants, whoIsWho);
  if (likeness === "same") return { likeness, place };
  const isConference = a.type === "multilateral" && b.type === "multilateral";
  return isConference && isShared(a.participants, b.participants) ? { likeness: "close", place } : null;
}

const SAME_PLACE = 2;

function isShared(one: readonly string[], other: readonly string[]): boolean {
  return one.filter((party) => other.includes(party)).length > 1;
}

/** « une rencontre à trois » in the margins is not the conference of ten. */
function isApart(a: Contact, b: Contact, { likeness }: Kinship): boolean {
  if (a.type === b.type || likeness === "same") return false;
  const [few, many] = [a.participants.length, b.participants.length].sort((x, y) => x - y);
  return (few ?? 0) * 2 < (many ?? 0);
}

export function isInPerson(type: MeetingType): boolean {
  return type !== "phone-call" && type !== "video-call";
}

function isSameKind(one: MeetingType, other: MeetingType, participants: number): boolean {
  if (one === other) return true;
  return participants >= MANY && isSession(one) && isSession(other);
}

function isSession(type: MeetingType): boolean {
  return type === "meeting" || type === "multilateral";
}

/** Days by which « ce week-end » or « vers le 28 », or a plan that slipped, may miss the day when all else is the same. */
const LOOSE = 1;

function dateWeight(one: Sighting, other: Sighting, kin: Kinship): number | null {
  const [a, b] = [one.days, other.days];
  if (a.start === b.start && a.end === b.end) return 3;
  if (contains(a, b) || contains(b, a)) {
    const width = Math.max(a.end - a.start, b.end - b.start);
    return 2 - Math.min(width, 400) / 1000;
  }
  if (overlaps(a, b)) return 1;
  const isOtherwiseEqual = kin.likeness === "same" && (kin.place > 0 || !isInPerson(one.mention.type));
  if (!isOtherwiseEqual || Math.max(a.start - b.end, b.start - a.end) > LOOSE) return null;
  if (one.firmness === 1 || other.firmness === 1) return 0;
  return isLate(one, other) || isLate(other, one) ? -1 : null;
}

/** What was planned for a day, said before it, was held on the next. */
function isLate(planned: Sighting, held: Sighting): boolean {
  return (
    planned.mention.status === "planned" &&
    held.mention.status === "held" &&
    isInPerson(held.mention.type) &&
    !planned.isHindsight &&
    planned.days.end < held.days.start
  );
}
