import type { DayInterval } from "@/lib/calendar";
import type { Sentence } from "@/lib/text";
import { dateBefore, datesIn, daysOf } from "../read/dates";
import { nounAt } from "../read/noun-at";
import { hasY } from "../read/verb-place";
import { isSince } from "../small-words";
import { clauseAt, type View, verbFrom, within, wordAt } from "../view";
import { type Contact, isInPerson } from "./contact";

/**
 * The day of a contact that is told to have been at what the story is about, and without a day: « En marge du sommet, X
 * s'est entretenu avec Y », « Z y a échangé quelques mots avec W », « dans les couloirs », « quelques heures plus tôt ».
 */
export function withSceneDay(view: View, contacts: readonly Contact[]): Contact[] {
  return contacts.map((contact, index) => {
    const told = isOpen(view, contact)
      ? dayOf(view, contact, contacts.slice(Math.max(0, index - FURTHEST), index))
      : null;
    return told === null
      ? contact
      : {
          ...contact,
          date: told.date,
          place: contact.place ?? told.place,
          type: isInPerson(contact.type) ? contact.type : "meeting",
        };
  });
}

const FURTHEST = 12;

type Told = { readonly date: DayInterval; readonly place: string | null };

/** Whether a contact that was held in person, or told without saying how, has no day and no sentence of it tells one. */
function isOpen(view: View, { type, date, status, drafts }: Contact): boolean {
  if (date !== null || status !== "held") return false;
  if (!isInPerson(type) && !drafts.every(({ isAssumed }) => isAssumed === true)) return false;
  return drafts.every(
    ({ sentence, isPresence }) => !isPresence && isUndated(view, view.document.sentences[sentence]),
  );
}

const OFTEN = new Set("souvent plusieurs jamais deja regulierement frequemment maintes reprises".split(" "));
const LONGEST_SENTENCE = 120;

function isUndated(view: View, sentence: Sentence | undefined): boolean {
  if (!sentence || sentence.last - sentence.first > LONGEST_SENTENCE) return false;
  const isFree = within(view.when, sentence.first, sentence.last).every(
    (date) =>
      daysOf(date) === null || isSince(view, date.first) || clauseAt(view, date.first)?.kind === "reporting",
  );
  for (let token = sentence.first; token < sentence.last; token++)
    if (OFTEN.has(wordAt(view, token))) return false;
  return isFree;
}

function dayOf(view: View, contact: Contact, before: readonly Contact[]): Told | null {
  const lead = contact.drafts.find(({ participants }) => participants.length > 0);
  const own = lead ? view.document.sentences[lead.sentence] : undefined;
  if (!lead || !own) return null;
  const earlier = view.document.sentences[own.index - 1];
  const verb = view.verbs[verbFrom(view, lead.at + 1) - 1];
  const isY = verb !== undefined && verb.first <= lead.at && lead.at < verb.last && hasY(view, verb);
  if (isHoursOff(view, own) || (isY && earlier?.paragraph === own.paragraph && isHoursOff(view, earlier))) {
    const last = before.findLast(({ date, status }) => date !== null && status === "held")?.date;
    const date = last ?? dateBefore(view, own.first, HOURS_BACK);
    return date && date.start === date.end ? { date, place: null } : null;
  }
  const isThere = isAround(view, own) || (isY && earlier !== undefined && tellsGathering(view, earlier));
  return isThere || isUnderMargin(view, own) ? gatheringOf(view, before) : null;
}

const HOURS_BACK = 6;
const HOURS = new Set(["heures", "heure", "minutes", "instants"]);
const APART = new Set(["auparavant", "apres", "avant"]);

/** « Quelques heures auparavant », « deux heures plus tard », « dans la foulée ». */
function isHoursOff(view: View, { first, last }: Sentence): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word === "foulee" && wordAt(view, token - 1) === "la") return true;
    if (!HOURS.has(word)) continue;
    const next = wordAt(view, token + 1);
    if (APART.has(next)) return true;
    if (next === "plus" && ["tot", "tard"].includes(wordAt(view, token + 2))) return true;
  }
  return false;
}

const PASSAGES = new Set(["couloirs", "couloir", "allees", "coulisses"]);

/** « en marge du sommet », « dans les couloirs », « a profité de l'occasion », « sur place ». */
function isAround(view: View, { first, last }: Sentence): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    const before = wordAt(view, token - 1);
    if (word === "marge" && before === "en") return true;
    if (PASSAGES.has(word) && ["les", "un", "des"].includes(before)) return true;
    if (word === "place" && before === "sur") return true;
    if (word === "occasion" && ["l'", "cette"].includes(before) && isSeized(view, token)) return true;
  }
  return false;
}

/** « a profité de l'occasion », « à cette occasion », « a saisi l'occasion ». */
function isSeized(view: View, at: number): boolean {
  if (wordAt(view, at - 1) === "cette") return true;
  const verb = view.verbs[verbFrom(view, at) - 1];
  return verb !== undefined && at - verb.last <= 2 && ["profiter", "saisir"].includes(verb.lemma);
}

const MARGIN_BACK = 4;

/** « Les apartés se sont multipliés en marge du sommet. X a vu Y, Z s'est entretenu avec W »: over a paragraph. */
function isUnderMargin(view: View, own: Sentence): boolean {
  for (let back = 1; back <= MARGIN_BACK; back++) {
    const sentence = view.document.sentences[own.index - back];
    if (!sentence || sentence.paragraph !== own.paragraph || !isUndated(view, sentence)) return false;
    if (isAround(view, sentence)) return true;
  }
  return false;
}

function tellsGathering(view: View, { first, last }: Sentence): boolean {
  for (let token = first; token < Math.min(last, first + LONGEST_SENTENCE); token++)
    if (nounAt(view, token)?.kind === "event") return true;
  return false;
}

const LONGEST_GATHERING = 3;
const LEAD = 5;

/** The gathering told last before, else the day that the lead tells. */
function gatheringOf(view: View, before: readonly Contact[]): Told | null {
  const gathering = before.findLast(
    ({ date, status, type, drafts }) =>
      date !== null &&
      status === "held" &&
      date.end - date.start < LONGEST_GATHERING &&
      (type === "multilateral" || drafts.some(({ kind }) => kind !== "contact")),
  );
  if (gathering?.date) return { date: gathering.date, place: gathering.place };
  for (let index = 0; index < LEAD; index++) {
    const sentence = view.document.sentences[index];
    if (!sentence) return null;
    const days = datesIn(view, sentence.first, sentence.last, false).flatMap((date) => daysOf(date) ?? []);
    const day = days.findLast(({ start, end }) => start === end && end <= view.anchor.end);
    if (day) return { date: day, place: null };
  }
  return null;
}
