import { overlaps } from "@/lib/calendar";
import type { Outcome } from "@/lib/domain";
import { daysOf } from "../read/dates";
import { isSince } from "../small-words";
import { type View, within, wordAt } from "../view";
import { type Contact, isInPerson } from "./contact";
import { outcomesIn, type Said } from "./outcome-words";

const SENTENCES_AHEAD = 2;

/**
 * How a contact ended: from its sentences, the one before and the next ones, as far as they speak of the same people
 * and of no other day. Null when nothing says so.
 */
export function outcomeOf(view: View, contact: Contact, contacts: readonly Contact[] = []): Outcome | null {
  const { date } = contact;
  const said = new Set<Said>();
  const own = [...new Set(contact.drafts.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  for (const index of own) for (const outcome of outcomesIn(view, index, date)) said.add(outcome);
  const first = own[0] ?? 0;
  const last = own.at(-1) ?? 0;
  for (let index = last + 1; index <= last + SENTENCES_AHEAD; index++) {
    if (isOfOther(contact, contacts, index)) break;
    if (!speaksOf(view, index, contact, index === last + 1 || isOfParagraph(view, index))) break;
    const isAgreed = said.has("agreement");
    const isFirst = said.size === 0;
    const isContrast = isAgreed && isOnTheOtherHand(view, index);
    for (const outcome of outcomesIn(view, index, date))
      if (isFirst || outcome === (isAgreed ? "differences" : "partial") || (isContrast && outcome === "none"))
        said.add(outcome);
  }
  if (
    said.size === 0 &&
    !isOfOther(contact, contacts, first - 1) &&
    speaksOf(view, first - 1, contact, first === 1) &&
    !isOfLater(view, first - 1, contact)
  )
    for (const outcome of outcomesIn(view, first - 1, date)) said.add(outcome);
  for (let index = first - 1; said.size === 0 && index >= Math.max(0, first - SENTENCES_BACK); index--)
    if (!isOfOther(contact, contacts, index) && leadsTo(view, index, contact))
      for (const outcome of outcomesIn(view, index, date)) said.add(outcome);
  return settle(said);
}

const SENTENCES_BACK = 4;
const OPENING = 12;

/** « Sur les droits de l'homme, en revanche, les entretiens n'ont rien donné ». */
function isOnTheOtherHand(view: View, index: number): boolean {
  const first = view.document.sentences[index]?.first ?? 0;
  for (let token = first; token < first + OPENING; token++)
    if (wordAt(view, token) === "revanche") return true;
  return wordAt(view, first) === "sur";
}

/** Whether a sentence tells another contact, whose outcome it is. */
function isOfOther(contact: Contact, contacts: readonly Contact[], index: number): boolean {
  return contacts.some(
    (other) =>
      other !== contact &&
      other.date !== null &&
      isInPerson(other.type) &&
      other.drafts.some(({ sentence }) => sentence === index),
  );
}

/** « La Chine et les Etats-Unis ont trouvé dimanche un compromis … MM. X et Y ont négocié samedi et dimanche »: the news before. */
function leadsTo(view: View, index: number, { participants, date, place }: Contact): boolean {
  const sentence = view.document.sentences[index];
  if (!sentence || date === null) return false;
  const days = within(view.when, sentence.first, sentence.last).flatMap((one) => daysOf(one) ?? []);
  if (!days.some((day) => overlaps(day, date))) return false;
  const isThere = within(view.where, sentence.first, sentence.last).some(
    ({ mention }) => mention.place === place,
  );
  return spokenOf(view, index, participants) >= (isThere ? 1 : 2);
}

/** How many of those who met, or of their states, a sentence names. */
function spokenOf(view: View, index: number, participants: readonly string[]): number {
  const sentence = view.document.sentences[index];
  const named = new Set(
    sentence ? within(view.who, sentence.first, sentence.last).flatMap(({ mention }) => mention.actors) : [],
  );
  const sides = new Set(participants.flatMap((id) => [id, view.registry.actors.get(id)?.of ?? id]));
  return [...named].filter((id) => sides.has(id)).length;
}

/** « Ils ont échoué vendredi. Ils s'étaient vus une semaine plus tôt »: the sentence before tells of a later day. */
function isOfLater(view: View, index: number, { date }: Contact): boolean {
  const sentence = view.document.sentences[index];
  if (!sentence || date === null) return false;
  const days = within(view.when, sentence.first, sentence.last).flatMap((one) => daysOf(one) ?? []);
  return days.length > 0 && days.every(({ start }) => start > date.end + 1);
}

/** « Les discussions ont été franches. Aucun accord n'a été trouvé »: the story goes on. */
function isOfParagraph(view: View, index: number): boolean {
  const { sentences } = view.document;
  return sentences[index]?.paragraph === sentences[index - 1]?.paragraph;
}

/** Differences make an agreement partial, progress a failure. */
function settle(said: ReadonlySet<Said>): Outcome | null {
  if (said.has("agreement")) return said.has("none") || said.has("differences") ? "partial" : "agreement";
  if (said.has("partial")) return "partial";
  return said.has("none") ? "none" : null;
}

/** Whether a sentence is about the same contact: its people or their states, a pronoun for them, and no other day. */
function speaksOf(view: View, index: number, { participants, date }: Contact, isNext: boolean): boolean {
  const sentence = view.document.sentences[index];
  if (!sentence) return false;
  const dates = within(view.when, sentence.first, sentence.last)
    .filter(({ first }) => !isSince(view, first))
    .map(daysOf);
  if (dates.some((days) => days && date && days.end < view.anchor.start && !overlaps(days, date)))
    return false;
  const named = new Set(
    within(view.who, sentence.first, sentence.last).flatMap(({ mention }) => mention.actors),
  );
  const states = new Set(participants.map((id) => view.registry.actors.get(id)?.of ?? ""));
  const known = participants.filter((id) => named.has(id)).length;
  const allied = [...named].filter((id) => states.has(id)).length;
  if (known >= 2 || allied >= 2) return true;
  const opener = wordAt(view, sentence.first);
  if (opener === "ils" || opener === "elles") return true;
  return named.size === 0 ? isNext : known > 0 && known + allied === named.size;
}
