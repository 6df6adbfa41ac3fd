import type { DayInterval } from "@/lib/calendar";
import type { Sentence } from "@/lib/text";
import { bodyOf } from "../read/body";
import { daysOf } from "../read/dates";
import { isEnded } from "../read/nouns";
import { clauseAt, type Stretch, type View, verbFrom, within, wordAt } from "../view";
import type { Contact } from "./contact";

/**
 * The day of a contact that was held and whose own words tell none: the only one its sentence tells, wherever it stands
 * (« La veille, X avait fait scandale en se demandant, au sortir d'une rencontre avec Y, si … »), or, of what came
 * « ensuite », that of the contact told just before.
 */
export function withOwnDay(view: View, contacts: readonly Contact[]): Contact[] {
  const found: Contact[] = [];
  for (const contact of contacts) {
    const date = isOpen(view, contact) ? dayOf(view, contact, found) : null;
    found.push(date === null ? contact : { ...contact, date });
  }
  return found;
}

function isOpen(view: View, { date, status, participants, drafts }: Contact): boolean {
  const [lead] = drafts;
  if (!lead || date !== null || status !== "held" || participants.length < 2) return false;
  // « n'exclut pas une rencontre »: only what happened on the way has the day of its sentence
  if (lead.rule === "meetings/noun") return isWithin(view, lead.at) || isEnded(view, lead);
  const verb = view.verbs[verbFrom(view, lead.at + 1) - 1];
  return verb !== undefined && (verb.tense === "past" || verb.tense === "pluperfect") && !verb.negated;
}

const FRAME_REACH = 4;
const FRAMES = new Set(["cours", "lors", "pendant", "durant", "occasion", "sortir"]);

/** « au sortir d'une rencontre », « lors d'un entretien ». */
function isWithin(view: View, at: number): boolean {
  for (let token = at - FRAME_REACH; token < at; token++) if (FRAMES.has(wordAt(view, token))) return true;
  return false;
}

function dayOf(
  view: View,
  { drafts, participants }: Contact,
  before: readonly Contact[],
): DayInterval | null {
  const [lead] = drafts;
  const sentence = lead && view.document.sentences[lead.sentence];
  if (!lead || !sentence) return null;
  const own = daysIn(view, statementAt(view, sentence, lead.at));
  const [day] = own;
  if (day) return own.every(({ start }) => start === day.start) ? day : null;
  if (!isNext(view, sentence, lead.at)) return null;
  const last = before.findLast(({ date }) => date !== null);
  const told = last?.drafts.findLast(({ at }) => at < lead.at)?.sentence ?? Number.NEGATIVE_INFINITY;
  const isNear = sentence.index - told <= NEXT_SENTENCES && last?.status === "held";
  const isSame = last?.participants.some((id) => participants.includes(id));
  return isNear && isSame && last.date !== null && last.date.start === last.date.end ? last.date : null;
}

/** The part of a sentence around a token that semicolons bound, behind a dateline. */
function statementAt(view: View, { first, last, index }: Sentence, at: number): Stretch {
  let from = at;
  let to = at;
  while (from > first && wordAt(view, from - 1) !== ";") from--;
  while (to < last && wordAt(view, to) !== ";") to++;
  return { first: index === 0 ? Math.max(from, bodyOf(view)) : from, last: to };
}

/** The past days that a statement tells; of « jusqu'à l'aube du 24 août » the day on which it ended is one. */
function daysIn(view: View, { first, last }: Stretch): DayInterval[] {
  return within(view.when, first, last).flatMap((date) => {
    const day = daysOf(date);
    const isBound = BOUNDS.has(wordAt(view, date.first - 1)) || BOUNDS.has(wordAt(view, date.first - 2));
    const isSaid = clauseAt(view, date.first)?.kind === "reporting";
    if (!day || day.start !== day.end || day.end > view.anchor.end || isBound || isSaid) return [];
    return [day];
  });
}

const BOUNDS = new Set(["depuis", "avant", "jusqu'", "jusque", "d'ici", "des"]);

const NEXT_SENTENCES = 6;
const NEXT = new Set(["ensuite", "puis", "egalement", "aussi"]);
const NEXT_REACH = 6;

function isNext(view: View, { first, last }: Sentence, at: number): boolean {
  for (let token = Math.max(first, at - NEXT_REACH); token < Math.min(last, at + NEXT_REACH); token++)
    if (NEXT.has(wordAt(view, token))) return true;
  return false;
}
