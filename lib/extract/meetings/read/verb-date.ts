import type { DayInterval } from "@/lib/calendar";
import { CONTACT_VERBS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import {
  clauseAt,
  finiteBefore,
  type Stretch,
  sentenceAt,
  type View,
  verbFrom,
  verbsIn,
  within,
  wordAt,
} from "../view";
import { bodyOf } from "./body";
import { dateBefore, dateNear, datesIn, daysOf, isOfBackground, sinceIn } from "./dates";
import { hourOfEntry } from "./entry";
import { followsOn, willFollow } from "./follows-on";
import { occasionIn } from "./occasion";
import { isTied } from "./opener";
import { tellerBefore } from "./subjects";
import { endOfStop, hasY, piecesOf } from "./verb-place";

/** The day of a contact that a verb tells: behind it, before it in its clauses, at the summit it is at, told before. */
export function dateOf(view: View, verb: VerbGroup, stretch: Stretch): DayInterval | null {
  const behind = dateNear(view, verb.last, verb.last, stretch.last);
  if (behind) return insideOf(view, verb.last, stretch.last, behind);
  // « a déclaré lundi Y après avoir vu X »
  const teller = tellerBefore(view, verb);
  const said = teller ? within(view.when, teller.last, stretch.last).at(-1) : undefined;
  if (teller) return said ? daysOf(said) : dayOfNews(view);
  const body = bodyOf(view);
  const pieces = piecesOf(view, verb).map(({ first, last }) => ({ first: Math.max(first, body), last }));
  // « L'accord conclu mardi par un texte signé par X et Y »: the nearest piece, not the dateline.
  for (const { first, last } of isFiniteVerb(verb) ? pieces : pieces.toReversed()) {
    const end = Math.min(last, Math.max(first, verb.first));
    const before = dateNear(view, end, first, end);
    if (before) return closerIn(view, pieces, before);
  }
  const stop = endOfStop(view, verb, sentenceAt(view, verb.head)?.last ?? stretch.last);
  for (const { first, last } of pieces) {
    const anywhere = first < stop ? dateNear(view, first, first, Math.min(last, stop)) : null;
    if (anywhere) return anywhere;
  }
  const leaning = dateOfClauseBefore(view, verb);
  if (leaning) return leaning;
  const occasion = occasionIn(view, { first: verb.last, last: stretch.last }).date;
  return occasion ?? dateMeanwhile(view, verb) ?? dateToldBefore(view, verb);
}

/** « se rendra vendredi à Oslo, où il verra X », « une visite lundi, au cours de laquelle »: the day of what a clause leans on. */
export function dateOfClauseBefore(view: View, verb: VerbGroup): DayInterval | null {
  const clause = clauseAt(view, verb.head);
  const sentence = sentenceAt(view, verb.head);
  const opener = clause && sentence ? openingOfSameDay(view, verb, clause.first, sentence.first) : null;
  if (!sentence || opener === null) return null;
  const beside = dayBeside(view, sentence.first, opener);
  return (
    beside ?? dateNear(view, opener, sentence.first, opener) ?? dateItDatesFrom(view, sentence.first, opener)
  );
}

const BESIDE = 8;

/** « après une étape la veille à Pékin, où elle verra X »: the day of what stands right before. */
function dayBeside(view: View, first: number, opener: number): DayInterval | null {
  const told = within(view.when, Math.max(first, opener - BESIDE), opener).at(-1);
  if (!told || !isOfBackground(view, told, first)) return null;
  for (let token = told.last; token < opener - 1; token++) if (wordAt(view, token) === ",") return null;
  return daysOf(told);
}

/** « Une semaine plus tard, le 22 septembre, ils ont » : the day inside the vaguer time told in another piece. */
function closerIn(view: View, pieces: readonly Stretch[], days: DayInterval): DayInterval {
  if (days.start === days.end) return days;
  for (const { first, last } of pieces) {
    const told = dateNear(view, first, first, last);
    if (
      told &&
      told.start >= days.start &&
      told.end <= days.end &&
      told.end - told.start < days.end - days.start
    )
      return told;
  }
  return days;
}

/** « deux semaines plus tôt à Sotchi, le 5 août »: the day that says the vaguer time more closely. */
function insideOf(view: View, first: number, last: number, days: DayInterval): DayInterval {
  if (days.start === days.end) return days;
  const day = datesIn(view, first, last, false)
    .flatMap((date) => daysOf(date) ?? [])
    .find(({ start, end }) => start === end && start >= days.start && end <= days.end);
  return day && !isRunOfDays(view, first, last, days) ? day : days;
}

/** « lundi et mardi »: days of one run. */
function isRunOfDays(view: View, first: number, last: number, { start, end }: DayInterval): boolean {
  return !datesIn(view, first, last, false).some((date) => {
    const own = daysOf(date);
    return own?.start === start && own.end === end;
  });
}

/** The day of writing, where the first sentence tells it as the day of the news. */
function dayOfNews(view: View): DayInterval | null {
  const [lead] = view.document.sentences;
  const days = lead
    ? within(view.when, lead.first, Math.min(lead.last, lead.first + LONGEST_SENTENCE)).flatMap(
        (date) => daysOf(date) ?? [],
      )
    : [];
  return days.find(({ start, end }) => start === view.anchor.start && end === view.anchor.end) ?? null;
}

const WHEN = new Set(["ou", "quand", "lorsque", "lorsqu'"]);
const WHEN_REACH = 40;

/** The token of « où », « quand », « lorsque » or, with an imperfect, « qui » that ties a verb to the day told before it. */
function openingOfSameDay(view: View, verb: VerbGroup, clauseFirst: number, first: number): number | null {
  for (let token = verb.first; token >= Math.max(first, verb.first - WHEN_REACH); token--) {
    const word = wordAt(view, token);
    if (clauseAt(view, token)?.first !== token) continue;
    if (WHEN.has(word) || isDuring(view, token)) return token;
    if (token === clauseFirst && isTied(view, verb, token)) return token;
  }
  return null;
}

const DURING = new Set(["cours", "lors", "occasion", "issue", "durant", "pendant", "marge", "terme"]);
const WHICH = new Set(["laquelle", "duquel", "lequel", "lesquels", "lesquelles", "desquels", "desquelles"]);
const LONGEST_OPENER = 5;

/** « au cours de laquelle », « lors duquel », « à l'issue desquels ». */
function isDuring(view: View, first: number): boolean {
  let isTold = false;
  for (let token = Math.max(0, first - LONGEST_OPENER); token < first + LONGEST_OPENER; token++) {
    isTold ||= DURING.has(wordAt(view, token));
    if (isTold && token >= first && WHICH.has(wordAt(view, token))) return true;
  }
  return false;
}

const DATING = new Set(["dater", "remonter"]);

/** « Le dégel date de janvier, lorsque X avait rencontré Y », « remonte au 3 mai, quand ». */
function dateItDatesFrom(view: View, first: number, last: number): DayInterval | null {
  const verb = verbsIn(view, first, last).at(-1);
  const told = verb && DATING.has(verb.lemma) ? within(view.when, verb.last, last).at(-1) : undefined;
  return told && last - told.last <= 1 ? daysOf(told) : null;
}

const MEANWHILE = new Set(["tandis", "alors", "pendant"]);

/** « Tandis que X voyait Y mardi, Z recevait W »: of two things told as going on together, on the day of the first. */
function dateMeanwhile(view: View, verb: VerbGroup): DayInterval | null {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || (verb.tense !== "imperfect" && verb.tense !== "past") || verb.modal !== null) return null;
  const first = Math.max(sentence.first, verb.first - MEANWHILE_REACH);
  for (let token = first; token < verb.first; token++)
    if (MEANWHILE.has(wordAt(view, token)) && ["que", "qu'"].includes(wordAt(view, token + 1)))
      return dateNear(view, verb.first, first, verb.first);
  return null;
}

const MEANWHILE_REACH = 60;

/** « il venait de recevoir X », « ils s'y étaient mis d'accord »: on the day told before. */
function dateToldBefore(view: View, verb: VerbGroup): DayInterval | null {
  const elaborates = verb.tense === "pluperfect" && (verb.lemma === "reunir" || hasY(view, verb));
  if (isUndated(view, verb) && isAtThatMoment(view, verb))
    return dateBefore(view, verb.first, 5, isPlanned(verb));
  // « visitera ensuite la ville, avant de saluer X »
  const carrier = verb.tense === "infinitive" ? (finiteBefore(view, verb) ?? verb) : verb;
  if (willFollow(view, carrier)) return dateBefore(view, verb.first, 2, true);
  if (followsOn(view, verb)) return dateBefore(view, verb.first, 3);
  // « X ira lundi à Doha. Il y verra Y », « Il en a profité pour voir Y »
  const ahead = isFiniteVerb(verb) && hasY(view, verb) ? dateOfJourney(view, verb) : null;
  if (ahead) return ahead;
  if (isFiniteVerb(verb) && hasY(view, verb) && isUndated(view, verb))
    return dateBefore(view, verb.first, 2, isPlanned(verb));
  if (profits(view, verb) && isUndated(view, verb)) return dateBefore(view, verb.first, 1);
  if (verb.modal === "venir" || elaborates) return dateBefore(view, verb.first);
  return isFiniteVerb(verb) && isUndated(view, verb)
    ? (dateOfEntry(view, verb) ?? dateOfScene(view, verb))
    : null;
}

const SCENE_BACK = 2;
/** So that a long sentence is not asked again for each verb of another. */
const LONGEST_SENTENCE = 120;

/** « Mercredi, la junte a entrouvert sa porte. X a reçu Y »: the only day told just before in its paragraph. */
function dateOfScene(view: View, verb: VerbGroup): DayInterval | null {
  const own = sentenceAt(view, verb.head);
  if (
    !own ||
    !CONTACT_VERBS.has(verb.lemma) ||
    verb.tense !== "past" ||
    clauseAt(view, verb.head)?.kind !== "main"
  )
    return null;
  for (let back = 1; back <= SCENE_BACK; back++) {
    const sentence = view.document.sentences[own.index - back];
    if (!sentence || sentence.paragraph !== own.paragraph) return null;
    const days = within(view.when, sentence.first, sentence.last).flatMap((date) => daysOf(date) ?? []);
    const [day] = days;
    if (day)
      return days.every(({ start, end }) => start === day.start && end === day.end) &&
        day.start === day.end &&
        day.end <= view.anchor.end
        ? day
        : null;
  }
  return null;
}

/** « 20h45 - X est arrivé. Il a été reçu par Y »: what an entry of a running report tells is of its hour. */
function dateOfEntry(view: View, verb: VerbGroup): DayInterval | null {
  if (verb.tense !== "past" && verb.tense !== "pluperfect" && verb.tense !== "present") return null;
  const hour = hourOfEntry(view, verb.head);
  return hour ? daysOf(hour) : null;
}

/** « se retrouveront lundi à Bruxelles : il y verra X », « ira jeudi à Oslo et y recevra Y ». */
function dateOfJourney(view: View, verb: VerbGroup): DayInterval | null {
  const sentence = sentenceAt(view, verb.head);
  const first = Math.max(sentence?.first ?? verb.first, verb.first - WHEN_REACH);
  return dateNear(view, verb.first, first, verb.first);
}

const INTENDED = new Set(["devoir", "aller", "compter"]);

function isPlanned({ tense, modal }: VerbGroup): boolean {
  return (
    tense === "future" || tense === "conditional" || (INTENDED.has(modal ?? "") && tense !== "pluperfect")
  );
}

/** « Au même moment, X recevait Y », « a retrouvé au même moment X ». */
function isAtThatMoment(view: View, verb: VerbGroup): boolean {
  const first = sentenceAt(view, verb.head)?.first ?? verb.first;
  for (let token = Math.max(first, verb.first - WHEN_REACH); token < verb.last + 3; token++)
    if (wordAt(view, token) === "meme" && ["moment", "instant", "temps"].includes(wordAt(view, token + 1)))
      return wordAt(view, token - 1) === "au" || wordAt(view, token - 1) === "le";
  return false;
}

/** « en a profité pour rencontrer ». */
function profits(view: View, verb: VerbGroup): boolean {
  const before = view.verbs[verbFrom(view, verb.first) - 1];
  return (
    before?.lemma === "profiter" && wordAt(view, verb.first - 1) === "pour" && verb.first - before.last <= 2
  );
}

/** Whether no day, only a year or a time that lasts, is told in the sentence of a verb. */
function isUndated(view: View, verb: VerbGroup): boolean {
  const sentence = sentenceAt(view, verb.head);
  return (
    sentence !== undefined &&
    within(
      view.when,
      Math.max(sentence.first, verb.first - WHEN_REACH),
      Math.min(sentence.last, verb.last + WHEN_REACH),
    ).every(
      (date) =>
        daysOf(date) === null ||
        isSubordinate(view, verb, date.first) ||
        (date.first > verb.last && isOfBackground(view, date, verb.last)),
    )
  );
}

/** Whether a date behind a verb is that of a subordinate clause: « l'y a reçu, avant que X ne le voie lundi ». */
function isSubordinate(view: View, verb: VerbGroup, token: number): boolean {
  const clause = clauseAt(view, token);
  return token > verb.last && clause?.kind === "subordinate" && clause !== clauseAt(view, verb.head);
}

/** The day since which talks go on: « négociait depuis mercredi », « réunis depuis le 13 ». */
export function sinceOf(view: View, verb: VerbGroup): DayInterval | null {
  const isGoingOn = verb.tense === "imperfect" || verb.tense === "present" || verb.tense === "participle";
  return isGoingOn && verb.modal === null ? sinceIn(view, verb.last) : null;
}
