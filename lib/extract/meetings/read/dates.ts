import { boundsOf, type DayInterval } from "@/lib/calendar";
import type { Timex } from "@/lib/domain";
import { CONTACT_NOUNS } from "@/lib/lexicon/contacts";
import type { Located } from "../../located";
import { clauseAt, isOf, sentenceAt, type View, verbsIn, within, wordAt } from "../view";

type Date = Located<Timex>;

const LONGEST = 31;
const JOINTS = new Set(["et", "a", "au", ",", "puis", "le", "-", "–", "aux"]);
/** Words before a date that make it no date of the contact. */
const NOT_ITS_OWN = new Set(["depuis", "jusqu'", "jusque", "avant", "d'ici"]);

export function daysOf({ mention }: Date): DayInterval | null {
  const bounds = mention.edtf === null ? null : boundsOf(mention.edtf);
  return bounds &&
    bounds.end - bounds.start < LONGEST &&
    mention.type !== "DURATION" &&
    mention.type !== "SET"
    ? bounds
    : null;
}

/**
 * Dates of tokens `[first, last)` that can be those of a contact; `of` also those behind « de » (« la réunion de lundi »).
 * Who says so has his own day, but in « a dit X après un entretien avec Y lundi » it is that of the contact.
 */
export function datesIn(view: View, first: number, last: number, of: boolean): Date[] {
  const own = clauseAt(view, first - 1);
  return within(view.when, first, last).filter((date) => {
    if (daysOf(date) === null) return false;
    const clause = clauseAt(view, date.first);
    if (clause?.kind === "reporting" && clause !== own) return false;
    return isOwn(view, date, of) && !isBehindSince(view, date) && !isOfBackground(view, date, first);
  });
}

const PHRASE = 12;
const THAT_OF = new Set(["celui", "celle", "ceux", "celles"]);

/** « Depuis le début de la guerre, le 24 février, X a parlé neuf fois à Y »: the day of what « depuis » names. */
function isBehindSince(view: View, { first }: Date): boolean {
  const comma = wordAt(view, first - 1) === "le" ? first - 2 : first - 1;
  if (wordAt(view, comma) !== ",") return false;
  const start = sentenceAt(view, first)?.first ?? first;
  for (let token = comma - 1; token >= Math.max(start, comma - PHRASE); token--) {
    const word = wordAt(view, token);
    // « depuis le sommet d'Aqaba, le 4 juin »: of the summit it is the day
    if (word === "," || word === ";" || THAT_OF.has(word) || CONTACT_NOUNS.has(word)) return false;
    if (word === "depuis") return verbsIn(view, token, first).length === 0;
  }
  return false;
}

const TRAVELS = new Set(
  "arret crochet deplacement detour escale etape halte passage sejour tournee visite voyage".split(" "),
);

/**
 * « une déclaration entre X et Y, après les affrontements de juillet », « y sera reçue, après une étape la veille à
 * Pékin »: the day of what is over, or still to come.
 */
export function isOfBackground(view: View, { first }: Date, from: number): boolean {
  let isOther = isOf(view, first - 1);
  for (let token = first - 1; token >= Math.max(from, first - PHRASE); token--) {
    const word = wordAt(view, token);
    if (word === "," || word === ";") return false;
    if (word === "apres" || word === "avant") return isOther && verbsIn(view, token, first).length === 0;
    isOther ||= TRAVELS.has(word);
  }
  return false;
}

function isOwn(view: View, date: Date, of: boolean): boolean {
  for (let distance = 1; distance <= 3; distance++) {
    const word = wordAt(view, date.first - distance);
    if (NOT_ITS_OWN.has(word)) return false;
    if (isOf(view, date.first - distance))
      return of || opensRange(view, date) || isLater(view, date, distance);
    if (word !== "le" && word !== "la" && word !== "l'" && word !== "a" && word !== "au") return true;
  }
  return true;
}

/** « de lundi à mercredi », « du 26 au 29 août ». */
function opensRange(view: View, date: Date): boolean {
  const joint = wordAt(view, date.last);
  return (joint === "a" || joint === "au") && within(view.when, date.last, date.last + 3).length > 0;
}

/** « à la fin de » and the like: the preposition belongs to the date. */
function isLater(view: View, date: Date, distance: number): boolean {
  const before = wordAt(view, date.first - distance - 1);
  return before === "lors" || before === "partir" || before === "compter" || before === "cours";
}

/** Whether days come from one expression for all of them: « en août », « ce week-end ». */
export function isVague(view: View, token: number, days: DayInterval | null): boolean {
  const sentence = sentenceAt(view, token);
  if (!days || !sentence || days.start === days.end) return false;
  return within(view.when, sentence.first, sentence.last).some((date) => {
    const own = daysOf(date);
    return own !== null && own.start === days.start && own.end === days.end;
  });
}

/** The days of a run of dates joined by « et », « à » or commas, from its first one on. */
export function spanFrom(view: View, dates: readonly Date[], index: number): DayInterval | null {
  const first = dates[index];
  let span = first ? daysOf(first) : null;
  let last = first;
  for (let next = index + 1; next < dates.length && span && last; next++) {
    const date = dates[next];
    const days = date ? daysOf(date) : null;
    if (!date || !days || !isJoined(view, last.last, date.first)) break;
    span = isInside(days, span)
      ? days
      : { start: Math.min(span.start, days.start), end: Math.max(span.end, days.end) };
    last = date;
  }
  return span;
}

/** « Un mois plus tard, le 26 mai »: the closer of two says it. */
function isInside(days: DayInterval, span: DayInterval): boolean {
  return days.start >= span.start && days.end <= span.end && days.end - days.start < span.end - span.start;
}

/** « les 17 et 29 mai », « lundi et jeudi »: days joined by « et » that do not follow each other are so many contacts, calls also where they do. */
export function daysApart(view: View, token: number, days: DayInterval, isCall = false): DayInterval[] {
  const sentence = sentenceAt(view, token);
  if (!sentence || days.start === days.end) return [days];
  const own = within(view.when, sentence.first, sentence.last).filter((date) => {
    const day = daysOf(date);
    return day !== null && day.start === day.end && day.start >= days.start && day.end <= days.end;
  });
  const single: DayInterval[] = [];
  for (const [index, date] of own.entries()) {
    const day = daysOf(date);
    const before = own[index - 1];
    const isNext = before !== undefined && joinsByAnd(view, before.last, date.first);
    const gap = day && index > 0 ? day.start - (single.at(-1)?.end ?? 0) : 0;
    // « se sont parlé dimanche et lundi »: a call is over on its day.
    const isApart = isCall ? gap !== 0 : gap > 1;
    if (!day || (index > 0 && (!isNext || !isApart))) return [days];
    single.push(day);
  }
  single.sort((a, b) => a.start - b.start);
  const isWhole = single.at(0)?.start === days.start && single.at(-1)?.end === days.end;
  return isWhole ? single : [days];
}

function joinsByAnd(view: View, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false;
  let joints = 0;
  for (let token = from; token < to; token++) {
    const past = pastOnce(view, token);
    if (past === token && (++joints > 3 || !AND.has(wordAt(view, token)))) return false;
    token = past;
  }
  return to > from;
}

const AND = new Set(["et", ",", "le"]);
const LONGEST_JOINT = 9;
/** « le 16 mai et, pour la dernière fois, le 2 juin » */
const FOR_ONCE = ["pour", "la", null, "fois"];

/** The token behind « , pour la dernière fois, » at a token; the token itself where it is not there. */
function pastOnce(view: View, token: number): number {
  const at = wordAt(view, token) === "," ? token + 1 : token;
  if (!FOR_ONCE.every((word, index) => word === null || wordAt(view, at + index) === word)) return token;
  return wordAt(view, at + FOR_ONCE.length) === "," ? at + FOR_ONCE.length : at + FOR_ONCE.length - 1;
}

function isJoined(view: View, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false;
  let joints = 0;
  for (let token = from; token < to; token++) {
    const past = pastOnce(view, token);
    if (past === token && (++joints > 3 || !JOINTS.has(wordAt(view, token)))) return false;
    token = past;
  }
  return to > from;
}

/** The date told nearest to a token: behind it before in front of it. */
export function dateNear(
  view: View,
  token: number,
  first: number,
  last: number,
  of = false,
): DayInterval | null {
  const behind = datesIn(view, token, last, of);
  if (behind.length > 0) return spanFrom(view, behind, 0);
  const before = datesIn(view, first, token, false);
  for (let index = before.length - 1; index >= 0; index--) {
    const date = before[index];
    const earlier = before[index - 1];
    if (date && earlier && isJoined(view, earlier.last, date.first)) continue;
    return spanFrom(view, before, index);
  }
  return null;
}

const SINCE_REACH = 14;

/** The day behind « depuis » or « dès » after a verb: talks go on from then to the day of writing. */
export function sinceIn(view: View, token: number): DayInterval | null {
  const last = Math.min(sentenceAt(view, token - 1)?.last ?? token, token + SINCE_REACH);
  for (const date of within(view.when, token, last)) {
    const days = daysOf(date);
    const isSince = [1, 2].some((distance) => wordAt(view, date.first - distance) === "depuis");
    if (isSince && days && days.start === days.end && days.end <= view.anchor.end) return days;
  }
  return null;
}

const SENTENCES_BACK = 2;

/** The day told last before a token, of those to come where `isAhead`; for what had just happened then (« il venait de recevoir X »). */
export function dateBefore(
  view: View,
  token: number,
  furthest = SENTENCES_BACK,
  isAhead = false,
): DayInterval | null {
  const index = view.document.sentenceAt[token] ?? 0;
  for (let back = 0; back <= furthest; back++) {
    const sentence = view.document.sentences[index - back];
    if (!sentence) break;
    const dates = within(view.when, sentence.first, Math.min(sentence.last, token)).toReversed();
    for (const date of dates) {
      const days = daysOf(date);
      if (days && (isAhead ? days.start >= view.anchor.start : days.end <= view.anchor.end)) return days;
    }
  }
  return null;
}

const PAST_DURATION = /^P(\d+)D$/;

/** « au terme de trois jours de tractations », said with the last day: the days talked. */
export function lengthened(view: View, token: number, date: DayInterval): DayInterval {
  const sentence = sentenceAt(view, token);
  if (!sentence || date.start !== date.end) return date;
  for (const { mention, first } of within(view.lasting, sentence.first, sentence.last)) {
    const match = PAST_DURATION.exec(mention.value);
    const two = wordAt(view, first - 2);
    const isEnd = two === "terme" || two === "issue" || wordAt(view, first - 1) === "apres";
    if (match && isEnd) return { start: date.end - Number(match[1]) + 1, end: date.end };
  }
  return date;
}
