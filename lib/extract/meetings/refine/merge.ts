import { type DayInterval, overlaps } from "@/lib/calendar";
import type { MeetingStatus } from "@/lib/domain";
import { isWithin } from "../read/places";
import type { Draft } from "../types";
import type { View } from "../view";

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

/** Who joins others may be many more than they are. */
const JOINING = "meetings/joins";
const NEAR = 3;
/** Contacts that a draft is compared with: the last ones told, far more than an article has. */
const MOST_CONTACTS = 100;
/** Days that talks go on at most. */
const LONGEST_TALKS = 45;

/** Joins the drafts of an article that tell one contact: first those that name people, then those that point back. */
export function mergeDrafts(view: View, drafts: readonly Draft[]): Contact[] {
  const contacts: Contact[] = [];
  const ordered = [...drafts].sort((a, b) => a.at - b.at);
  for (const draft of ordered.filter(({ participants }) => participants.length > 1)) {
    const index = bestIndex(contacts, (contact) => affinity(view, contact, draft));
    const known = contacts[index];
    if (known) contacts[index] = join(view, known, draft);
    else contacts.push(contactOf(draft));
  }
  for (const draft of ordered.filter(({ participants }) => participants.length === 1)) {
    const index = contacts.findLastIndex((contact) => isAttended(contact, draft));
    const known = contacts[index];
    if (known) contacts[index] = join(view, known, draft);
  }
  for (const draft of ordered.filter(({ participants }) => participants.length === 0)) {
    const index = bestIndex(contacts, (contact) => backAffinity(view, contact, draft));
    const known = contacts[index];
    if (known) contacts[index] = join(view, known, draft);
  }
  const dated = new Map<number, Contact>();
  for (const contact of contacts)
    if (contact.date !== null) for (const { at } of contact.drafts) dated.set(at, contact);
  return contacts.map((contact) => withTwinDate(contact, dated));
}

/** « a reçu X, puis Y »: one verb, one day. */
function withTwinDate(contact: Contact, dated: ReadonlyMap<number, Contact>): Contact {
  const [draft] = contact.drafts;
  const twin = draft && contact.date === null ? dated.get(draft.at) : undefined;
  return twin && twin.status === contact.status
    ? { ...contact, date: twin.date, place: contact.place ?? twin.place }
    : contact;
}

/** Who attends « the » meeting attends the one told just before. */
function isAttended(contact: Contact, draft: Draft): boolean {
  const last = contact.drafts.findLast(({ at }) => at < draft.at);
  return last !== undefined && draft.sentence - last.sentence <= 2 && isSameKind(contact.type, draft.type);
}

function contactOf(draft: Draft): Contact {
  const { type, participants, date, place, venue, status } = draft;
  return { type, participants, date, place, venue, status, drafts: [draft] };
}

function bestIndex(contacts: readonly Contact[], score: (contact: Contact) => number): number {
  let best = -1;
  let most = 0;
  for (let index = Math.max(0, contacts.length - MOST_CONTACTS); index < contacts.length; index++) {
    const contact = contacts[index];
    const value = contact ? score(contact) : 0;
    if (value > most) {
      most = value;
      best = index;
    }
  }
  return best;
}

/** How well a draft with people fits a contact; 0 when it is another one. */
function affinity(view: View, contact: Contact, draft: Draft): number {
  if (!isSameKind(contact.type, draft.type) && !isSameCall(contact, draft)) return 0;
  if (!fitsPlace(view, contact.place, draft.place)) return 0;
  const shared = draft.participants.filter((id) => contact.participants.includes(id)).length;
  const union = contact.participants.length + draft.participants.length - shared;
  if (shared < 2 && shared !== draft.participants.length && shared !== contact.participants.length) return 0;
  const isEqual = shared === union;
  const isApart = draft.isApart === true || contact.drafts.some((other) => other.isApart === true);
  if (isApart && !isEqual && draft.rule !== JOINING) return 0;
  if (draft.rule === JOINING && shared === contact.participants.length && contact.status === draft.status)
    return 1;
  if (!isEqual && shared / union < 0.5) return 0;
  if (contact.date && draft.date) {
    if (isEqual) return overlaps(contact.date, draft.date) || goesOn(contact, draft) ? 3 : 0;
    const isSameDate = contact.date.start === draft.date.start && contact.date.end === draft.date.end;
    const isGoingOn = draft.kind !== "contact" && goesOn(contact, draft);
    return (isSameDate || isGoingOn) && contact.status === draft.status ? 2 : 0;
  }
  if (contact.status !== draft.status && !isDropped(draft.status)) return 0;
  if (isEqual) return 2;
  return contact.drafts.some(({ kind }) => kind === draft.kind) ? 1 : 0;
}

/** How well a draft without people fits a contact told near it. */
function backAffinity(view: View, contact: Contact, draft: Draft): number {
  if (!isSameKind(contact.type, draft.type) && !namesDevice(contact, draft)) return 0;
  if (!fitsPlace(view, contact.place, draft.place)) return 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const { sentence } of contact.drafts)
    distance = Math.min(distance, Math.abs(sentence - draft.sentence));
  if (distance > NEAR) return 0;
  const lasts = contact.drafts.some(({ kind }) => kind !== "contact");
  if (draft.dateRole !== "whole" && draft.kind === "event" && !lasts) return 0;
  if (contact.date && draft.date && !overlaps(contact.date, draft.date) && !goesOn(contact, draft)) return 0;
  if (!contact.date && draft.date && contact.status !== draft.status) return 0;
  const isSamePlace = draft.place !== null && contact.place === draft.place;
  const isSameDate = contact.date !== null && draft.date !== null;
  return (
    1 +
    (isSameDate ? 4 : 0) +
    (isSamePlace ? 3 : 0) +
    (NEAR - distance) +
    (lasts && draft.kind !== "contact" ? 3 : 0)
  );
}

/** « Lors d'un appel mardi, X et Y ont discuté »: one sentence, one call. */
function isSameCall(contact: Contact, draft: Draft): boolean {
  const isCall = !isInPerson(contact.type) && draft.type === "meeting" && draft.place === null;
  return isCall && contact.drafts.some(({ sentence }) => sentence === draft.sentence);
}

/** « X s'est entretenu avec Y. L'échange téléphonique a duré une heure »: only the next sentence says how. */
function namesDevice(contact: Contact, draft: Draft): boolean {
  const last = contact.drafts.findLast(({ at }) => at < draft.at);
  const isNext = last !== undefined && draft.sentence - last.sentence === 1;
  return isNext && contact.type === "meeting" && !isInPerson(draft.type) && contact.place === null;
}

function isDropped(status: MeetingStatus): boolean {
  return status === "cancelled" || status === "postponed";
}

function isSameKind(a: Draft["type"], b: Draft["type"]): boolean {
  return a === b || (isInPerson(a) && isInPerson(b));
}

function isInPerson(type: Draft["type"]): boolean {
  return type === "meeting" || type === "multilateral";
}

function fitsPlace(view: View, a: string | null, b: string | null): boolean {
  return a === null || b === null || isWithin(view, a, b) || isWithin(view, b, a);
}

/** Talks opened on one day and told again on a later one. */
function goesOn(contact: Contact, draft: Draft): boolean {
  const opening = [...contact.drafts, draft].find(({ dateRole }) => dateRole !== "whole");
  if (!opening?.date || !contact.date || !draft.date) return false;
  if (opening.dateRole === "since" && draft.status !== contact.status) return false;
  const days = [contact.date, draft.date].map(({ start }) => start - (opening.date?.start ?? start));
  return days.every((day) => day >= 0 && day <= LONGEST_TALKS) && contact.status === "held";
}

/** « leur ont demandé de poursuivre leurs négociations »: talks told again without day or place bring nobody new. */
function onlyPointsBack(contact: Contact, draft: Draft): boolean {
  const isBare = draft.kind === "talks" && draft.date === null && draft.place === null;
  return isBare && draft.rule !== JOINING && contact.date !== null && contact.participants.length > 1;
}

function join(view: View, contact: Contact, draft: Draft): Contact {
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
    status: isDropped(draft.status) ? draft.status : contact.status,
    drafts,
  };
}

/** « La rencontre … Le sommet de Vienne »: of two people a summit is no conference. */
function tellsKind(contact: Contact, draft: Draft): boolean {
  if (namesDevice(contact, draft)) return true;
  const isOfTwo =
    draft.isPairable === true && contact.participants.length === 2 && draft.participants.length === 0;
  return draft.type === "multilateral" && !isOfTwo;
}

/** The days told first stay, unless the talks went on from an opening day, or a month gets its day. */
function joinDates(contact: Contact, draft: Draft): DayInterval | null {
  if (!contact.date || !draft.date) return contact.date ?? draft.date;
  if (goesOn(contact, draft))
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
