import type { DayInterval } from "@/lib/calendar";
import type { MeetingStatus } from "@/lib/domain";
import { isWithin } from "../read/places";
import type { Draft } from "../types";
import type { View } from "../view";
import { resumes } from "./resumed";

/** The drafts of one contact, in text order; the first one that names its people leads. */
export type Contact = {
  readonly type: Draft["type"];
  readonly participants: readonly string[];
  readonly date: DayInterval | null;
  readonly place: string | null;
  readonly venue: string | null;
  readonly status: MeetingStatus;
  readonly drafts: readonly Draft[];
};

/** Joining people who sit together already: who joins may be many more than they are. */
export const JOINING = "meetings/joins";
/** Days that talks go on at most. */
const LONGEST_TALKS = 45;

export function contactOf(draft: Draft): Contact {
  const { type, participants, date, place, venue, status } = draft;
  return { type, participants, date, place, venue, status, drafts: [draft] };
}

export function isDropped(status: MeetingStatus): boolean {
  return status === "cancelled" || status === "postponed";
}

export function isInPerson(type: Draft["type"]): boolean {
  return type === "meeting" || type === "multilateral";
}

export function fitsPlace(view: View, a: string | null, b: string | null): boolean {
  return a === null || b === null || isWithin(view, a, b) || isWithin(view, b, a);
}

/** « X s'est entretenu avec Y. L'échange téléphonique a duré une heure »: only the next sentence says how. */
export function namesDevice(contact: Contact, draft: Draft): boolean {
  const last = contact.drafts.findLast(({ at }) => at < draft.at);
  const isNext = last !== undefined && draft.sentence - last.sentence === 1;
  // « se sont parlé » names none.
  const isNamed = !isInPerson(draft.type) && !draft.isAssumed;
  return isNext && isNamed && contact.type === "meeting" && contact.place === null;
}

/** « X et Y se sont parlé lundi … La rencontre »: no call was meant. */
export function isMetAfterAll({ type, drafts }: Contact, draft: Draft): boolean {
  return !isInPerson(type) && isInPerson(draft.type) && drafts.every(({ isAssumed }) => isAssumed === true);
}

/** Talks opened on one day and told again on a later one. */
export function goesOn(contact: Contact, draft: Draft): boolean {
  if (resumes(contact, draft)) return true;
  const opening = [...contact.drafts, draft].find(({ dateRole }) => dateRole !== "whole");
  if (!opening?.date || !contact.date || !draft.date) return false;
  if (opening.dateRole === "since" && draft.status !== contact.status) return false;
  const days = [contact.date, draft.date].map(({ start }) => start - (opening.date?.start ?? start));
  return days.every((day) => day >= 0 && day <= LONGEST_TALKS) && contact.status === "held";
}

const NEXT_SENTENCES = 3;

/** « X a accueilli Y dimanche à Asmara … Les deux hommes ont signé lundi »: a summit of two over several days is one. */
export function isNextDay({ type, date, place, status, drafts }: Contact, draft: Draft): boolean {
  const last = drafts.at(-1);
  if (!last || !date || !draft.date || !isInPerson(type) || !isInPerson(draft.type)) return false;
  const isThere = place !== null && (draft.place === null || draft.place === place);
  const isNear = draft.sentence > last.sentence && draft.sentence - last.sentence <= NEXT_SENTENCES;
  const isNext = draft.date.start === date.end + 1 && draft.date.start === draft.date.end;
  const isSame = status === "held" && draft.status === "held" && draft.kind !== "contact" && !draft.isApart;
  return isThere && isNear && isNext && isSame;
}

/** « leur ont demandé de poursuivre leurs négociations »: talks told again without day or place bring nobody new. */
function onlyPointsBack(contact: Contact, draft: Draft): boolean {
  const isBare = draft.kind === "talks" && draft.date === null && draft.place === null;
  return isBare && draft.rule !== JOINING && contact.date !== null && contact.participants.length > 1;
}

export function join(view: View, contact: Contact, draft: Draft): Contact {
  const drafts = [...contact.drafts, draft];
  const isSmaller =
    contact.place !== null &&
    draft.place !== null &&
    draft.place !== contact.place &&
    isWithin(view, draft.place, contact.place);
  return {
    type: tellsKind(contact, draft) ? draft.type : contact.type,
    participants: onlyPointsBack(contact, draft)
      ? contact.participants
      : [...new Set([...contact.participants, ...draft.participants])],
    date: joinDates(contact, draft),
    place: contact.place === null || isSmaller ? draft.place : contact.place,
    venue: contact.venue ?? draft.venue,
    status: isDropped(draft.status) || isHeldAfterAll(contact, draft) ? draft.status : contact.status,
    drafts,
  };
}

/** What was to be, and is then told by its people as done. */
function isHeldAfterAll({ status }: Contact, draft: Draft): boolean {
  return status === "planned" && draft.status === "held" && draft.participants.length > 1;
}

/** « La rencontre … Le sommet de Vienne »: of two people a summit is no conference. */
function tellsKind(contact: Contact, draft: Draft): boolean {
  if (namesDevice(contact, draft) || isMetAfterAll(contact, draft)) return true;
  // « l'hôtel où se tient la conférence »: said in passing
  const isBare = draft.date === null && draft.place === null;
  const isOfTwo =
    (draft.isPairable === true || isBare) && isOfPair(contact) && draft.participants.length === 0;
  return draft.type === "multilateral" && !isOfTwo;
}

/** Two people, whoever joined them later. */
function isOfPair({ participants, drafts }: Contact): boolean {
  if (participants.length === 2) return true;
  const told = drafts.filter((draft) => draft.participants.length > 0 && draft.rule !== JOINING);
  return drafts.length > told.length && told.every((draft) => draft.participants.length === 2);
}

/** The days told first stay, unless the talks went on from an opening day, or a month gets its day. */
function joinDates(contact: Contact, draft: Draft): DayInterval | null {
  if (!contact.date || !draft.date) return contact.date ?? draft.date;
  if (goesOn(contact, draft) || isNextDay(contact, draft))
    return {
      start: Math.min(contact.date.start, draft.date.start),
      end: Math.max(contact.date.end, draft.date.end),
    };
  const isCloser =
    draft.participants.length > 0 &&
    contact.drafts.some(({ isVague }) => isVague) &&
    draft.date.end - draft.date.start < contact.date.end - contact.date.start &&
    draft.date.start >= contact.date.start &&
    draft.date.end <= contact.date.end;
  return isCloser ? draft.date : contact.date;
}
