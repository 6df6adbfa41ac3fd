import { type DayInterval, overlaps } from "@/lib/calendar";
import { daysOf } from "../read/dates";
import { byIn } from "../read/parties";
import { regionAfter } from "../read/persons";
import { placeBefore } from "../read/place-before";
import { capitalOf, dateline, isWithin, type Where, whereIn } from "../read/places";
import { BUILDINGS } from "../read/where";
import { clauseAt, sentenceAt, type View, verbFrom, within, wordAt } from "../view";
import { type Contact, isInPerson } from "./contact";
import { placeOfTalksTold, sceneOf } from "./lead-scene";

const NOWHERE: Where = { place: null, venue: null };
/** Days before the day of writing on which what is told without a place was where the article is written. */
const NEWS = 2;

/**
 * Where a contact is that names no place of its own: with the others who were met on that day, where its paragraph is,
 * in the city of the dateline, at the host's, where the text was last.
 */
export function placeOf(view: View, contact: Contact, contacts: readonly Contact[]): Where {
  if (contact.place !== null) return contact;
  const [lead] = contact.drafts;
  const sentence = lead ? view.document.sentences[lead.sentence] : undefined;
  const at = sentence?.first ?? 0;
  const guesses = [
    () => (isSameSpot(view, lead?.at ?? at) ? placeToldLast(view, contact, contacts) : NOWHERE),
    () => placeOfCompany(contact, contacts),
    () => placeOfJourney(view, contact, contacts),
    () => placeBefore(view, lead?.at ?? at, 0, { day: contact.date }),
    () => placeOfPerson(view, contact, at),
    () => placeOfDelegations(view, contact, contacts),
    () => placeBefore(view, at, 1, { day: contact.date, people: contact.participants }),
    () => placeOfSamePeople(contact, contacts),
    () => placeOfNeighbour(view, contact, contacts),
    () => placeOfTalksTold(view, lead?.sentence ?? 0),
    () => (isNews(view, contact.date) ? sceneOf(view) : NOWHERE),
    () => placeBefore(view, at, 12, { day: contact.date, people: contact.participants }),
    () => placeOfRound(view, contact, contacts),
    () => placeBefore(view, at, 4, { people: contact.participants }),
  ];
  let before = NOWHERE;
  for (const guess of guesses) {
    before = guess();
    if (before.place !== null) break;
  }
  const home = homeOf(view, contact);
  const isAbroad =
    home &&
    before.place !== null &&
    view.registry.places.has(before.place) &&
    !isWithin(view, before.place, home.state);
  if (isAbroad) {
    // The reporter sits abroad, and the lead is about the host.
    if (before.place === dateline(view) && isInLead(view, home.host, lead?.sentence ?? 0)) return before;
    // « X était mardi à Oslo … Il a reçu Y mardi »
    const abroad = placeOfPerson(view, { ...contact, participants: [home.host] }, at);
    return abroad.place !== null ? abroad : { place: home.capital, venue: null };
  }
  if (home && before.place === home.state) return { place: home.capital, venue: null };
  const scene = isNews(view, contact.date) ? sceneOf(view) : NOWHERE;
  // « premier ministre à se rendre en Tunisie », told in Tunis.
  if (scene.place !== null && before.place !== null && isWithin(view, scene.place, before.place))
    return scene;
  if (before.place !== null) return before;
  const capital = contact.participants.map((id) => capitalOf(view, id)).find((place) => place !== null);
  return {
    place: home?.capital ?? sceneOf(view).place ?? placeOfStory(contacts) ?? capital ?? null,
    venue: null,
  };
}

const LEAD = 2;

/** Whether the first sentences, before one, name somebody. */
function isInLead(view: View, id: string, before: number): boolean {
  const last = view.document.sentences[Math.min(LEAD, before) - 1]?.last ?? 0;
  return within(view.who, 0, last).some(({ mention }) => mention.actors.includes(id));
}

const SPOTS = new Set(["endroit", "lieu", "ville", "enceinte", "adresse", ...BUILDINGS]);
const ROOMS = new Set(["batiment", "bureau", "hotel", "piece", "salle", "salon", "villa"]);
const SPOT_REACH = 30;

/** « prévu au même endroit le 16 mai », « dans cette même résidence », « dans un salon voisin ». */
function isSameSpot(view: View, at: number): boolean {
  const sentence = sentenceAt(view, at);
  const last = Math.min(sentence?.last ?? at, at + SPOT_REACH);
  for (let token = Math.max(sentence?.first ?? at, at - SPOT_REACH); token < last; token++)
    if (
      (wordAt(view, token) === "meme" && SPOTS.has(wordAt(view, token + 1))) ||
      (ROOMS.has(wordAt(view, token)) && wordAt(view, token + 1).startsWith("voisin"))
    )
      return true;
  return false;
}

function placeToldLast(view: View, contact: Contact, contacts: readonly Contact[]): Where {
  const at = contact.drafts[0]?.at ?? 0;
  const before = contacts.filter(({ type, drafts }) => isInPerson(type) && (drafts[0]?.at ?? 0) < at);
  const last = before.at(-1);
  return before.findLast(({ place }) => place !== null) ?? (last ? placeOf(view, last, []) : NOWHERE);
}

/** The place told of most contacts, the first of equals. */
function placeOfStory(contacts: readonly Contact[]): string | null {
  const counts = new Map<string, number>();
  for (const { place } of contacts) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  let most: string | null = null;
  for (const [place, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = place;
  return most;
}

function isNews({ anchor }: View, date: DayInterval | null): boolean {
  return date !== null && date.start >= anchor.start - NEWS && date.end <= anchor.end + 1;
}

/** Who met others somewhere on a day was there on that day: the contact told last before, else the next one. */
function placeOfCompany(contact: Contact, contacts: readonly Contact[]): Where {
  const at = contact.drafts[0]?.at ?? 0;
  const others = contacts.filter((other) => other !== contact && isCompany(contact, other));
  const before = others.findLast(({ drafts }) => (drafts[0]?.at ?? 0) < at);
  return before ?? NOWHERE;
}

function isCompany(contact: Contact, other: Contact): boolean {
  if (other.place === null || !isInPerson(other.type)) return false;
  if (!contact.date || !other.date || !overlaps(contact.date, other.date)) return false;
  // A session of talks that last for weeks.
  const isSession = contact.participants.every((id) => other.participants.includes(id));
  if (isSession && contact.date.start >= other.date.start && contact.date.end <= other.date.end) return true;
  if (
    contact.date.end - contact.date.start > LONGEST_STAY ||
    other.date.end - other.date.start > LONGEST_STAY
  )
    return false;
  return contact.participants.some((id) => other.participants.includes(id));
}

/** « A Oslo, X a vu Y jeudi. Z doit le voir vendredi »: where the sentence before tells that one of them met others. */
function placeOfNeighbour(view: View, contact: Contact, contacts: readonly Contact[]): Where {
  const [own] = contact.drafts;
  const date = contact.date;
  const paragraph = own && view.document.sentences[own.sentence]?.paragraph;
  const beside = contacts.findLast(({ drafts, place, type, participants, date: theirs }) => {
    const last = drafts.at(-1);
    if (!own || !last || place === null || !isInPerson(type) || last.sentence !== own.sentence - 1)
      return false;
    if (view.document.sentences[last.sentence]?.paragraph !== paragraph || !date || !theirs) return false;
    const isSoon = overlaps(theirs, { start: date.start - NEWS, end: date.end + NEWS });
    return isSoon && participants.some((id) => contact.participants.includes(id));
  });
  return beside ?? NOWHERE;
}

/** « Ils se reverront samedi »: where the same people met a day or two from then. */
function placeOfSamePeople(contact: Contact, contacts: readonly Contact[]): Where {
  const date = contact.date;
  const at = contact.drafts[0]?.at ?? 0;
  const same = contacts.findLast(
    (other) =>
      other.place !== null &&
      other !== contact &&
      isInPerson(other.type) &&
      (other.drafts[0]?.at ?? 0) < at &&
      other.participants.length === contact.participants.length &&
      contact.participants.every((id) => other.participants.includes(id)) &&
      date !== null &&
      other.date !== null &&
      overlaps(other.date, { start: date.start - NEWS, end: date.end + NEWS }),
  );
  return same ?? NOWHERE;
}

const AGAIN = new Set(["deja", "nouveau"]);

/** « Le 2 avril déjà, les deux hommes avaient négocié »: a round of the talks told before, where those were. */
function placeOfRound(
  view: View,
  { drafts: [lead], participants }: Contact,
  contacts: readonly Contact[],
): Where {
  const sentence = lead && view.document.sentences[lead.sentence];
  if (!sentence) return NOWHERE;
  const isRound = view.document.tokens
    .slice(sentence.first, Math.min(sentence.last, sentence.first + ROUND_REACH))
    .some(({ folded }) => AGAIN.has(folded));
  if (!isRound) return NOWHERE;
  const before = contacts.findLast(
    (other) =>
      other.place !== null &&
      isInPerson(other.type) &&
      (other.drafts[0]?.at ?? 0) < lead.at &&
      lead.sentence - (other.drafts.at(-1)?.sentence ?? 0) <= SENTENCES_BACK &&
      participants.every((id) => other.participants.includes(id)),
  );
  return before ?? NOWHERE;
}

const ROUND_REACH = 10;

/** « X et Y se sont parlé à part lundi »: on the day on which others of both states met, where they did. */
function placeOfDelegations(view: View, contact: Contact, contacts: readonly Contact[]): Where {
  const at = contact.drafts[0]?.at ?? 0;
  const states = statesOf(view, contact);
  if (states.size < 2 || !contact.date) return NOWHERE;
  const date = contact.date;
  const others = contacts.filter((other) => {
    if (
      other === contact ||
      other.place === null ||
      !isInPerson(other.type) ||
      !other.date ||
      (other.drafts[0]?.at ?? 0) >= at
    )
      return false;
    const theirs = statesOf(view, other);
    const isSameDay = date.start === other.date.start && date.end === other.date.end;
    return isSameDay && [...states].every((state) => theirs.has(state));
  });
  return others.at(-1) ?? NOWHERE;
}

function statesOf({ registry }: View, { participants }: Contact): Set<string> {
  return new Set(participants.flatMap((id) => registry.actors.get(id)?.of ?? []));
}

const LONGEST_STAY = 4;
const SENTENCES_BACK = 6;

/** « sera reçu lundi par X, puis s'entretiendra mardi avec Y »: he is still at the host's. */
function placeOfJourney(view: View, contact: Contact, contacts: readonly Contact[]): Where {
  const [own] = contact.drafts;
  const host = contacts.findLast(({ drafts: [lead], participants }) => {
    const isBefore = own && lead && lead.sentence === own.sentence && lead.at < own.at;
    return isBefore && participants[0] === contact.participants[0];
  });
  return { place: host ? (homeOf(view, host)?.capital ?? null) : null, venue: null };
}

/** « S'exprimant lundi à Oslo, X a dit »: where one of them was told to be on that day. */
function placeOfPerson(view: View, { date, participants }: Contact, token: number): Where {
  const index = view.document.sentenceAt[token] ?? 0;
  if (date === null || date.start !== date.end) return NOWHERE;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const sentence = view.document.sentences[index - back];
    if (!sentence) break;
    const isNamed = within(view.who, sentence.first, sentence.last).some(({ mention }) =>
      mention.actors.some((id) => participants.includes(id)),
    );
    const when = isNamed ? within(view.when, sentence.first, sentence.last) : [];
    for (const told of when) {
      const days = daysOf(told);
      const clause = clauseAt(view, told.first);
      if (!days || !clause || !overlaps(days, date)) continue;
      const where = whereIn(view, clause.first, clause.last);
      if (where.place !== null) return where;
    }
  }
  return NOWHERE;
}

/** The state of the one who receives, and its capital. */
function homeOf(
  view: View,
  { drafts, participants }: Contact,
): { host: string; state: string; capital: string } | null {
  const [lead] = drafts;
  const verb = lead ? view.verbs[verbFrom(view, lead.at + 1) - 1] : undefined;
  if (!lead || !verb || verb.head !== lead.at || !RECEIVING.has(verb.lemma)) return null;
  const by = verb.passive ? byIn(view, { first: verb.last, last: regionAfter(view, verb.last) }) : [];
  const host = by[0] ?? (verb.passive ? participants.at(-1) : participants[0]) ?? "";
  const state = view.registry.actors.get(host)?.of;
  const capital = capitalOf(view, host);
  return state && capital !== null ? { host, state, capital } : null;
}

const RECEIVING = new Set(["recevoir", "accueillir"]);
