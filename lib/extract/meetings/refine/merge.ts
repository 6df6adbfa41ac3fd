import { overlaps } from "@/lib/calendar";
import { beforeNoun } from "../read/nouns";
import { typeIn } from "../read/type";
import type { Draft } from "../types";
import { type View, verbFrom, wordAt } from "../view";
import {
  type Contact,
  contactOf,
  fitsPlace,
  goesOn,
  isDropped,
  isInPerson,
  isMetAfterAll,
  isNextDay,
  JOINING,
  join,
  namesDevice,
} from "./contact";
import { joinDelegates } from "./delegates";
import { framed, framesIn, withFrame } from "./frames";
import { withoutNewDay } from "./new-day";
import { joinPresent } from "./presence";
import { withResumption } from "./resumed";

const NEAR = 3;
/** Contacts that a draft is compared with: the last ones told, far more than an article has. */
const MOST_CONTACTS = 100;

/** Joins the drafts of an article that tell one contact: first those that name people, then those that point back. */
export function mergeDrafts(view: View, drafts: readonly Draft[]): Contact[] {
  const contacts: Contact[] = [];
  const ordered = [...drafts]
    .sort((a, b) => a.at - b.at)
    .map((draft) => withResumption(view, withoutNewDay(view, draft, pointsBack(view, draft))));
  const told = ordered.filter((draft) => draft.participants.length > 1 && isTold(draft));
  for (const draft of told) {
    const index = bestIndex(contacts, (contact) => affinity(view, contact, draft));
    const known = contacts[index];
    if (known) contacts[index] = join(view, known, draft);
    else contacts.push(contactOf(draft));
  }
  joinDelegates(view, contacts, ordered);
  joinPresent(
    view,
    contacts,
    framed(ordered).filter(({ isPresence }) => isPresence === true),
  );
  const lone = contacts.filter(({ participants }) => participants.length < 2);
  for (const contact of lone) contacts.splice(contacts.indexOf(contact), 1);
  const frames = framesIn(ordered);
  for (const [index, contact] of contacts.entries()) contacts[index] = withFrame(contact, frames);
  for (const draft of ordered.filter((one) => one.participants.length === 0 && isTold(one))) {
    // « la réunion de Paris » is the one told to be there, however far back, not another without a place.
    const isElsewhere =
      draft.place !== null &&
      draft.date === null &&
      contacts.slice(-MOST_CONTACTS).some(({ place }) => place === draft.place);
    const index = bestIndex(contacts, (contact) =>
      isElsewhere && contact.place === null ? 0 : backAffinity(view, contact, draft),
    );
    const known = contacts[index];
    if (known) contacts[index] = join(view, known, draft);
  }
  const dated = new Map<number, Contact>();
  for (const contact of contacts)
    if (contact.date !== null) for (const { at } of contact.drafts) dated.set(at, contact);
  return contacts.map((contact) => withTwinDate(contact, dated));
}

/** Whether a draft tells a contact, not only who was at one or that nameless sides talked. */
function isTold({ isPresence, isDelegate, isRound, isFrame }: Draft): boolean {
  return !isPresence && !isDelegate && !isRound && !isFrame;
}

/** Whether a noun of contact is told again: « la rencontre », « leur entretien ». */
function pointsBack(view: View, { rule, participants, at }: Draft): boolean {
  if (participants.length === 0) return true;
  const owner = rule === "meetings/noun" ? wordAt(view, beforeNoun(view, at)) : "";
  return owner === "leur" || owner === "leurs";
}

/** « a reçu X, puis Y »: one verb, one day. */
function withTwinDate(contact: Contact, dated: ReadonlyMap<number, Contact>): Contact {
  const [draft] = contact.drafts;
  const twin = draft && contact.date === null ? dated.get(draft.at) : undefined;
  return twin && twin.status === contact.status
    ? { ...contact, date: twin.date, place: contact.place ?? twin.place }
    : contact;
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
  const isSame = isSameKind(contact.type, draft.type) || isSameCall(contact, draft);
  if (!isSame && !isAssumedOf(contact, draft)) return 0;
  if (!fitsPlace(view, contact.place, draft.place)) return 0;
  const shared = draft.participants.filter((id) => contact.participants.includes(id)).length;
  const union = contact.participants.length + draft.participants.length - shared;
  if (shared < 2 && shared !== draft.participants.length && shared !== contact.participants.length) return 0;
  const isEqual = shared === union;
  const isApart = draft.isApart === true || contact.drafts.some((other) => other.isApart === true);
  if (isApart && !isEqual && (draft.rule !== JOINING || draft.isApart === true)) return 0;
  if (draft.rule === JOINING && shared === contact.participants.length && contact.status === draft.status)
    return 1;
  if (isGesture(contact, draft) && shared === draft.participants.length) return 1;
  if (isHosting(contact, draft) && shared === contact.participants.length) return 1;
  if (!isEqual && shared / union < 0.5) return 0;
  if (contact.date && draft.date) {
    if (isEqual)
      return overlaps(contact.date, draft.date) || goesOn(contact, draft) || isNextDay(contact, draft)
        ? 3
        : 0;
    const isSameDate = contact.date.start === draft.date.start && contact.date.end === draft.date.end;
    const isGoingOn = draft.kind !== "contact" && goesOn(contact, draft);
    return (isSameDate || isGoingOn) && contact.status === draft.status ? 2 : 0;
  }
  if (contact.date === null && isOfBefore(view, draft)) return 0;
  if (isEqual && tellsHowItWent(view, contact, draft)) return 2;
  // What was held is not dropped: « Un déjeuner des deux hommes a été annulé ».
  if (contact.status !== draft.status && (!isDropped(draft.status) || contact.status === "held")) return 0;
  if (isEqual) return 2;
  // Where each names somebody else, and one no day: only where one goes on from the other.
  const isPart = shared === draft.participants.length || shared === contact.participants.length;
  const isNear = isPart || contact.drafts.some(({ sentence }) => Math.abs(sentence - draft.sentence) <= NEAR);
  return isNear && contact.drafts.some(({ kind }) => isSameSort(kind, draft.kind)) ? 1 : 0;
}

/** « Cinq jours plus tôt, ils avaient déjà signé »: before what has just been told. */
function isOfBefore(view: View, { at, date }: Draft): boolean {
  const verb = view.verbs[verbFrom(view, at + 1) - 1];
  if (date === null || verb?.tense !== "pluperfect" || at >= verb.last) return false;
  for (let token = verb.first; token <= verb.last; token++) if (wordAt(view, token) === "deja") return true;
  return false;
}

const OFTEN = new Set("deja fois jamais maintes plusieurs reprises souvent".split(" "));

/** « X devait voir Y mardi … Les deux hommes se sont entretenus deux heures »: what was to be today or before was held. */
function tellsHowItWent(view: View, contact: Contact, draft: Draft): boolean {
  if (contact.status !== "planned" || draft.status !== "held" || draft.date !== null) return false;
  if (contact.date === null || contact.date.end > view.anchor.end) return false;
  const last = contact.drafts.at(-1);
  if (!last || draft.sentence - last.sentence > 2 || draft.sentence === last.sentence) return false;
  const verb = view.verbs[verbFrom(view, draft.at + 1) - 1];
  const sentence = view.document.sentences[draft.sentence];
  if (verb?.tense !== "past" || !sentence) return false;
  for (let token = sentence.first; token < Math.min(sentence.last, sentence.first + LONGEST); token++)
    if (OFTEN.has(wordAt(view, token))) return false;
  return true;
}

const LONGEST = 80;

const RECEPTIONS = new Set(["meetings/meets", "meetings/received"]);

/** « X et Y se sont serré la main »: what some of those told before did there. */
function isGesture({ drafts, status }: Contact, draft: Draft): boolean {
  const isBare = draft.rule === "meetings/together" && draft.date === null && draft.place === null;
  const last = drafts.at(-1);
  return isBare && status === draft.status && last !== undefined && draft.sentence - last.sentence <= 2;
}

/** « X et Y ont signé … Z, qui les avait réunis, »: he who had them come was there; Z sees nobody else. */
function isHosting({ drafts, date, status, participants }: Contact, draft: Draft): boolean {
  const last = drafts.at(-1);
  const isHost = draft.rule === "meetings/meets" && draft.participants.length === participants.length + 1;
  const isNext = last !== undefined && draft.sentence - last.sentence <= 1 && draft.at > last.at;
  const isThen = draft.date === null || (date !== null && overlaps(date, draft.date));
  const isNew = !participants.includes(draft.participants[0] ?? "");
  return isHost && isNew && isNext && isThen && status === draft.status && participants.length > 1;
}

/** Talks and conferences are told in the same ways. */
function isSameSort(a: Draft["kind"], b: Draft["kind"]): boolean {
  return a === b || (a !== "contact" && b !== "contact");
}

/** How well a draft without people fits a contact told near it. */
function backAffinity(view: View, contact: Contact, draft: Draft): number {
  const isMet = isMetAfterAll(contact, draft) && FACE_TO_FACE.has(wordAt(view, draft.at));
  const isOfDevice = namesDevice(contact, draft) && hasDevice(view, draft);
  if (!isSameKind(contact.type, draft.type) && !isOfDevice && !isMet) return 0;
  if (!fitsPlace(view, contact.place, draft.place)) return 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const { sentence } of contact.drafts)
    distance = Math.min(distance, Math.abs(sentence - draft.sentence));
  if (distance > NEAR) return 0;
  const lasts = contact.drafts.some(({ kind }) => kind !== "contact");
  if (draft.dateRole !== "whole" && draft.kind === "event" && !lasts) return 0;
  if (draft.isCeremony && !lasts) return 0;
  // « Les pourparlers de X ont échoué, a dit Y après avoir reçu Z »: not that audience
  const isAhead = contact.drafts.every(({ at, rule }) => at > draft.at && RECEPTIONS.has(rule));
  if (isAhead && draft.kind === "talks" && draft.place !== null && !lasts) return 0;
  if (contact.date && draft.date && !overlaps(contact.date, draft.date) && !goesOn(contact, draft)) return 0;
  if (!contact.date && draft.date && contact.status !== draft.status) return 0;
  // « Une seconde séance avait été annulée »: another than what was held.
  if (contact.status === "held" && isDropped(draft.status)) return 0;
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

/** « X a reçu Y mardi. Mardi matin, les deux hommes se sont parlé seul à seul »: face to face. */
function isAssumedOf({ type, date, drafts, participants }: Contact, draft: Draft): boolean {
  const last = drafts.at(-1);
  if (!draft.isAssumed || !isInPerson(type) || date === null || !last) return false;
  const isNear = draft.sentence - last.sentence <= 1;
  const isOnTheDay = draft.date === null || overlaps(date, draft.date);
  const shared = participants.filter((id) => draft.participants.includes(id)).length;
  return (
    isNear &&
    isOnTheDay &&
    shared > 1 &&
    (shared === participants.length || shared === draft.participants.length)
  );
}

/** Nouns of contacts face to face. */
const FACE_TO_FACE = new Set("dejeuner diner entrevue face rencontre reunion sommet tete".split(" "));

/** « l'échange téléphonique », not « cette conversation ». */
function hasDevice(view: View, { at }: Draft): boolean {
  return typeIn(view, at, at + DEVICE_REACH, null) !== null;
}

const DEVICE_REACH = 6;

function isSameKind(a: Draft["type"], b: Draft["type"]): boolean {
  return a === b || (isInPerson(a) && isInPerson(b));
}
