import { type DayInterval, overlaps } from "@/lib/calendar";
import { isFiniteVerb, type Sentence, type VerbGroup } from "@/lib/text";
import { dateNear, datesIn, daysOf } from "../read/dates";
import { nounAt } from "../read/noun-at";
import { beforeNoun, type NounAt } from "../read/nouns";
import { whereIn } from "../read/places";
import { subjectOf } from "../read/subjects";
import { clauseAt, type View, verbsIn, within, wordAt } from "../view";
import { type Contact, fitsPlace, isInPerson } from "./contact";
import { placeOf } from "./scene";

/**
 * The day of a contact whose sentence tells none: that of another of its sentence, of the journey told just before
 * (« X est attendu vendredi à Oslo. Il s'entretiendra avec Y »), or of what it follows or precedes (« auparavant »).
 */
export function withInherited(view: View, contacts: readonly Contact[]): Contact[] {
  const bySentence = new Map<number, Contact[]>();
  for (const contact of contacts) {
    const index = contact.drafts[0]?.sentence ?? -1;
    bySentence.set(index, [...(bySentence.get(index) ?? []), contact]);
  }
  const found: Contact[] = [];
  const known = new Map<Contact, Contact>();
  for (const contact of contacts) {
    const told = isOpen(view, contact) ? inherited(view, contact, bySentence, known) : null;
    const next =
      told === null
        ? contact
        : {
            ...contact,
            date: told.date,
            place: contact.place ?? told.place,
            type: told.type ?? contact.type,
          };
    known.set(contact, next);
    found.push(next);
  }
  return found;
}

/** Whether a contact in person has no day, and no sentence of it tells one. */
function isOpen(view: View, { type, date, status, drafts }: Contact): boolean {
  if (date !== null || !isInPerson(type) || (status !== "held" && status !== "planned")) return false;
  return drafts.every(({ sentence }) => isUndated(view, view.document.sentences[sentence]));
}

function isUndated(view: View, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  return (
    within(view.when, sentence.first, sentence.last).every(
      (date) => daysOf(date) === null || clauseAt(view, date.first)?.kind === "reporting",
    ) && within(view.often, sentence.first, sentence.last).length === 0
  );
}

/** A day and, of what was told at the same place, that place. */
type Inherited = {
  readonly date: DayInterval;
  readonly place: string | null;
  readonly type?: Contact["type"];
};

function inherited(
  view: View,
  contact: Contact,
  bySentence: ReadonlyMap<number, readonly Contact[]>,
  known: ReadonlyMap<Contact, Contact>,
): Inherited | null {
  const index = contact.drafts[0]?.sentence ?? 0;
  const beside = bySentence.get(index) ?? [];
  const sibling = beside
    .map((other) => known.get(other) ?? other)
    .find((other) => other.date !== null && isOfSameStory(contact, other));
  if (sibling?.date) return { date: sibling.date, place: beside.includes(sibling) ? null : sibling.place };
  const gathering = gatheringBefore(view, contact, index);
  if (gathering) return gathering;
  const journey = journeyBefore(view, contact, index);
  if (journey) return { date: journey, place: null };
  if (contact.status === "planned") return nextToday(view, contact, index, bySentence, known);
  const told = goesOn(view, contact, index);
  if (told) return { date: told, place: null };
  const isToldBefore = (bySentence.get(index - 1) ?? []).some(({ participants }) =>
    contact.participants.every((id) => participants.includes(id)),
  );
  const act = isToldBefore ? null : actBefore(view, contact, index);
  if (act) return act;
  if (!isSequel(view, contact)) return null;
  const before = [...(bySentence.get(index - 2) ?? []), ...(bySentence.get(index - 1) ?? [])]
    .map((other) => known.get(other) ?? other)
    .findLast((other) => other.date !== null && isOfSameStory(contact, other));
  if (before) {
    const { date } = before;
    const isThere = wordAt(view, view.document.sentences[index]?.first ?? 0) !== "de";
    return date && date.start === date.end
      ? { date, place: isThere ? placeOf(view, before, []).place : null }
      : null;
  }
  const day = bySentence.has(index - 1) ? null : dayBefore(view, contact, index);
  return day !== null && day.end <= view.anchor.end ? { date: day, place: null } : null;
}

/** « X a repris les choses en main samedi. A peine arrivé, il s'est isolé avec Y »: the same one, of whom the story goes on. */
function goesOn(view: View, contact: Contact, index: number): DayInterval | null {
  const own = view.document.sentences[index];
  const before = view.document.sentences[index - 1];
  const [lead] = contact.drafts;
  if (!own || !before || !lead || !isLeadOrSame(before, own)) return null;
  const verb = verbsIn(view, own.first, own.last).find(isMain(view));
  const main = verbsIn(view, before.first, before.last).find(isMain(view));
  if (!verb || !main || verb.tense !== "past" || main.tense !== "past" || verb.negated) return null;
  if (lead.at < verb.head || verbsIn(view, verb.last, lead.at).some(isFiniteVerb)) return null;
  const [subject, ...others] = subjectOf(view, verb);
  if (subject === undefined || others.length > 0 || !contact.participants.includes(subject)) return null;
  if (!subjectOf(view, main).includes(subject)) return null;
  const days = datesIn(view, before.first, before.last, false).flatMap((date) => daysOf(date) ?? []);
  const [day] = days;
  const isOne = day !== undefined && day.start === day.end && days.every((other) => overlaps(day, other));
  return isOne && day.end <= view.anchor.end ? day : null;
}

function isMain(view: View): (verb: VerbGroup) => boolean {
  return (verb) => isFiniteVerb(verb) && clauseAt(view, verb.head)?.kind === "main";
}

/** The lead of a story, or a sentence of the same paragraph. */
function isLeadOrSame(before: Sentence, own: Sentence): boolean {
  return before.index === 0 || before.paragraph === own.paragraph;
}

const NEXT = new Set(["egalement", "ensuite", "puis"]);

/** « a vu X mardi … Il devait ensuite voir Y », said on Tuesday: on the same day. */
function nextToday(
  view: View,
  contact: Contact,
  index: number,
  bySentence: ReadonlyMap<number, readonly Contact[]>,
  known: ReadonlyMap<Contact, Contact>,
): Inherited | null {
  const sentence = view.document.sentences[index];
  const [lead] = contact.drafts;
  if (!sentence || !lead) return null;
  let isNext = false;
  for (let token = Math.max(sentence.first, lead.at - SEQUEL_REACH); token < lead.at + 3; token++)
    isNext ||= NEXT.has(wordAt(view, token));
  const before = (bySentence.get(index - 1) ?? [])
    .map((other) => known.get(other) ?? other)
    .findLast((other) => other.date !== null && isOfSameStory({ ...contact, status: other.status }, other));
  const date = before?.date;
  const isDue = isNext && date && date.start === date.end && date.end >= view.anchor.start;
  return isDue ? { date, place: null } : null;
}

/** « X et Y ont condamné dimanche à Helsinki l'invasion. Leur rencontre a duré sept heures »: when and where they acted. */
function actBefore(view: View, contact: Contact, index: number): Inherited | null {
  const before = view.document.sentences[index - 1];
  const [lead] = contact.drafts;
  if (!before || !lead || wordAt(view, beforeNoun(view, lead.at)) !== "leur") return null;
  const verb = verbsIn(view, before.first, before.last).find(
    (one) => isFiniteVerb(one) && clauseAt(view, one.head)?.kind === "main",
  );
  const who = verb?.tense === "past" ? subjectOf(view, verb) : [];
  const isTheirs =
    who.length === contact.participants.length && who.every((id) => contact.participants.includes(id));
  const date = isTheirs ? dayBefore(view, contact, index) : null;
  if (date === null || date.end > view.anchor.end) return null;
  return { date, place: whereIn(view, before.first, before.last).place };
}

/** The only day that the sentence before tells, of the same paragraph. */
function dayBefore(view: View, { place }: Contact, index: number): DayInterval | null {
  const own = view.document.sentences[index];
  const before = view.document.sentences[index - 1];
  if (!own || !before || own.paragraph !== before.paragraph) return null;
  const day = dayAt(view, before, place);
  return day && day.start === day.end ? day : null;
}

function isOfSameStory(contact: Contact, other: Contact): boolean {
  return (
    other !== contact &&
    other.status === contact.status &&
    isInPerson(other.type) &&
    other.participants.some((id) => contact.participants.includes(id))
  );
}

/** « Un sommet du G20 s'est tenu dimanche à X. Y participaient A, B et C »: the day and place of what they were at. */
function gatheringBefore(view: View, contact: Contact, index: number): Inherited | null {
  const before = view.document.sentences[index - 1];
  if (!before || !contact.drafts.every(({ isPresence }) => isPresence === true)) return null;
  let noun: NounAt | null = null;
  for (let token = before.first; token < Math.min(before.last, before.first + LONGEST) && !noun; token++) {
    const found = nounAt(view, token);
    if (found && found.kind !== "contact") noun = found;
  }
  const date = noun ? dayBefore(view, contact, index) : null;
  if (date === null || date.start > view.anchor.end !== (contact.status === "planned")) return null;
  const { place } = whereIn(view, before.first, before.last);
  return { date, place, ...(noun?.type === "multilateral" && { type: noun.type }) };
}

const LONGEST = 60;
const SEQUELS = new Set(["auparavant", "aussitot", "prealablement"]);
const SEQUEL_REACH = 30;

/** « s'était entretenu auparavant avec X », « De là, il a gagné Berlin, où il a vu X ». */
function isSequel(view: View, { drafts, status }: Contact): boolean {
  const [lead] = drafts;
  const sentence = lead ? view.document.sentences[lead.sentence] : undefined;
  if (!lead || !sentence || status !== "held") return false;
  if (wordAt(view, sentence.first) === "de" && wordAt(view, sentence.first + 1) === "la") return true;
  for (let token = Math.max(sentence.first, lead.at - SEQUEL_REACH); token < lead.at + SEQUEL_REACH; token++)
    if (token < sentence.last && SEQUELS.has(wordAt(view, token))) return true;
  return false;
}

const GOING = new Set(
  "achever aller arriver atterrir attendre debarquer debuter effectuer entamer envoler etre faire gagner partir passer poursuivre rejoindre rendre venir visiter".split(
    " ",
  ),
);

/** The day on which one of those who met was to be, or was, where they did, told in the sentence before. */
function journeyBefore(view: View, contact: Contact, index: number): DayInterval | null {
  const own = view.document.sentences[index];
  const before = view.document.sentences[index - 1];
  if (!own || !before || own.paragraph !== before.paragraph) return null;
  const isGone = verbsIn(view, before.first, before.last).some((verb) =>
    isJourney(view, verb, contact.participants),
  );
  const pointing = pointsThere(view, own);
  if (!isGone && !pointing) return null;
  const day = dayAt(view, before, pointing ? null : contact.place);
  if (!day || day.start !== day.end) return null;
  const isDue = contact.status === "planned" ? day.start >= view.anchor.start : day.end <= view.anchor.end;
  return isDue ? day : null;
}

const STAGES = new Set(["etape", "escale", "halte"]);

/** « C'est là que », « Première étape : »: the place and the day told before. */
function pointsThere(view: View, { first }: Sentence): boolean {
  const words = [0, 1, 2].map((distance) => wordAt(view, first + distance));
  const isStage = words[0] === "premiere" && STAGES.has(words[1] ?? "");
  return isStage || words.join(" ") === "c' est la";
}

function isJourney(view: View, verb: VerbGroup, participants: readonly string[]): boolean {
  if (!isFiniteVerb(verb) || verb.negated || !GOING.has(verb.lemma)) return false;
  if (clauseAt(view, verb.head)?.kind !== "main") return false;
  return subjectOf(view, verb).some((id) => participants.includes(id));
}

/** The day told with the place of a contact in a sentence; of a contact without one, the only day told. */
function dayAt(view: View, sentence: Sentence, place: string | null): DayInterval | null {
  const places = within(view.where, sentence.first, sentence.last);
  if (place !== null && places.length > 0) {
    const there = places.findLast(({ mention }) => fitsPlace(view, place, mention.place));
    if (!there) return null;
    const clause = clauseAt(view, there.first);
    const near = clause ? dateNear(view, there.first, clause.first, clause.last) : null;
    if (near) return near;
  }
  const days = datesIn(view, sentence.first, sentence.last, false).flatMap((date) => daysOf(date) ?? []);
  const [day] = days;
  return day && days.every((other) => overlaps(day, other)) ? day : null;
}
