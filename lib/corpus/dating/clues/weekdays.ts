import { type Day, weekdayOf } from "@/lib/calendar";
import { weekdayName } from "@/lib/format";
import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import type { Clue } from "../clue";
import { latestBefore, type Told, toldBy } from "../occurrences";
import { isBackground, type Spoken } from "../spoken";

/** How a bare weekday is told; each way has its own habit of distance from the day of writing. */
type Way =
  | "past"
  | "lead"
  | "reported"
  | "before"
  | "since"
  | "last"
  | "this"
  | "coming"
  | "future"
  | "due"
  | "next"
  | "unknown";

/**
 * Logarithms by distance in days, 0 to 6 (« dernier » and « prochain » count 7 for 0). In wire copy the latest news
 * bears the day of writing; a weekday nearly a week away needs « dernier » or a date to be understood. What is reported is
 * as fresh as the youngest day of the article: its distance counts from there.
 */
const HABITS: Readonly<Record<Way, readonly number[]>> = {
  past: [0, 0, -0.1, -0.4, -1.1, -1.4, -2.3],
  lead: [0, -1, -4, -4.5, -5, -5, -5],
  reported: [0, -1.2, -2.5, -3, -4, -4, -4],
  before: [-0.5, 0, 0, -0.3, -1.1, -1.4, -2.3],
  since: [-2.5, 0, 0, 0, -0.3, -0.6, -1],
  last: [0, -2, -1, 0, 0, 0, 0],
  this: [0, -3, -3, -3, -3, -3, -3],
  // « doit recevoir X ce samedi »
  coming: [0, 0, -0.3, -0.8, -1.2, -1.5, -2],
  future: [-0.7, 0, -0.1, -0.6, -0.8, -1.2, -2],
  due: [0, -0.4, -1, -3, -3.5, -4, -4.5],
  next: [0, -3, -1.5, -0.5, 0, 0, 0],
  unknown: [0, 0, -0.2, -0.4, -0.6, -0.4, -0.2],
};

/** The youngest past weekday of an article is nearly always the day of writing itself, else the day before. */
const YOUNGEST = [0, -2.3, -4.5, -6, -7, -7, -7];
/** « jeudi 17 décembre »: with its number it may be the day before; of the very day, copy says « jeudi ». */
const YOUNGEST_NUMBERED = [-0.4, -0.6, -3, -5, -7, -7, -7];
/** « jeudi 17 décembre 2015 »: who spells out the year gives a record, of the day itself or the one before. */
const YOUNGEST_IN_FULL = [-0.2, -0.9, -3.5, -5, -7, -7, -7];
/** « … se sont achevés samedi 6 août », behind an opening without a day, where no day bears its bare name: a look back. */
const YOUNGEST_LOOKED_BACK_ON = [-1.2, 0, -2.5, -4, -7, -7, -7];
/** « ce jeudi 17 décembre »: weighed as such elsewhere. */
const YOUNGEST_POINTED = [0, 0, -3, -5, -7, -7, -7];
/** « jeudi 17 décembre », and farther on « jeudi soir »: who goes on so looks back on the day. */
const YOUNGEST_NUMBERED_FIRST = [-1, 0, -3, -5, -7, -7, -7];
/** A dateline carries the day, so that the text may tell of the evening before. */
const YOUNGEST_UNDER_DATELINE = [0, -1, -4, -6, -7, -7, -7];
/** With « hier » for the news, weekdays tell of what came before. */
const YOUNGEST_BESIDE_HIER = [-3, 0, -1.5, -2.5, -4, -5, -5];

const PAST: ReadonlySet<Way> = new Set<Way>(["past", "lead", "reported", "before", "this"]);

const AHEAD: ReadonlySet<Way> = new Set<Way>(["coming", "future", "due", "next"]);

/** « a promis une audience samedi »: with these, a day farther off is that of what is to come. */
const COMMITTING = new Set(["promettre", "predire", "annoncer", "prevoir", "proposer"]);

type Named = {
  readonly weekday: number;
  readonly way: Way;
  readonly spoken: Spoken;
  /** Of « jeudi 13 décembre », the date. */
  readonly told: Told | null;
};

/**
 * What the bare weekdays of an article say of the day it was written. `isDated` where the front matter names a day: a
 * lone weekday then says once that it is the youngest, so that one odd word does not undo a date.
 */
export function weekdayClues(spoken: readonly Spoken[], isDated = false): Clue[] {
  const named = distinct(spoken.flatMap(namedWeekday));
  const past = [...named.filter(({ way }) => PAST.has(way)), ...spoken.flatMap(pastNamedDay)];
  const youngest = youngestOf(past);
  const isLone = isDated && past.length === 1;
  // « depuis lundi … dîneront lundi soir »: since this very morning.
  const isOfToday = ({ way, weekday }: Named) => way === "since" && isTold(named, weekday, TO_COME);
  const telling = named.filter((one) => !isOfToday(one) && !(isLone && PAST.has(one.way)));
  const habits = telling.map(({ weekday, way, spoken }): Clue => {
    const isAhead = AHEAD.has(way);
    return {
      kind: "weekday",
      weigh: (day) => {
        const away = distance(day, weekday, isAhead);
        // « partiront mercredi soir », said on Wednesday.
        if (isAhead && away === 0 && spoken.part !== null) return 0;
        return HABITS[way][way === "reported" && !spoken.isLead ? away - youngest(day) : away] ?? 0;
      },
      explain: (day) => ({ ...spoken.span, reason: reasonFor(way, distance(day, weekday, isAhead), spoken) }),
    };
  });
  habits.push(...bothSides(named));
  if (past.length === 0) return habits;
  const isBesideHier = spoken.some(
    ({ expression: e }) => e.kind === "offset" && e.unit === "day" && e.count === -1 && e.origin === "speech",
  );
  const hasDateline = spoken.some(({ isDateline }) => isDateline);
  const pointed = past.find(({ told, spoken }) => told !== null && spoken.isPointedAt);
  const isPlain = pointed !== undefined || !(isBesideHier || hasDateline);
  const special = isBesideHier ? YOUNGEST_BESIDE_HIER : YOUNGEST_UNDER_DATELINE;
  const numbered = new Set(past.filter(isNumbered).map(({ weekday }) => weekday));
  const opening = new Set(past.filter(({ spoken }) => spoken.isLead).map(({ weekday }) => weekday));
  const bare = new Set(past.filter(isBare).map(({ weekday }) => weekday));
  const inFull = new Set(past.filter(isInFull).map(({ weekday }) => weekday));
  const scaleOn = (day: Day) => {
    const weekday = weekdayOf(day - youngest(day));
    if (!isPlain) return special;
    if (pointed && daysAgo(pointed, day) === youngest(day)) return YOUNGEST_POINTED;
    if (!numbered.has(weekday)) return YOUNGEST;
    if (named.length === 0 && !opening.has(weekday)) return YOUNGEST_LOOKED_BACK_ON;
    if (inFull.has(weekday)) return YOUNGEST_IN_FULL;
    return bare.has(weekday) ? YOUNGEST_NUMBERED_FIRST : YOUNGEST_NUMBERED;
  };
  return [
    ...habits,
    {
      kind: "latest-weekday",
      weigh: (day) => scaleOn(day)[youngest(day)] ?? 0,
      explain: (day) => {
        const latest = past.find((one) => daysAgo(one, day) === youngest(day));
        if (!latest || youngest(day) > (isBesideHier ? 1 : 0)) return null;
        if (isNumbered(latest)) return null;
        if (youngest(day) === 1) {
          const reason = `« hier » et « ${latest.spoken.span.text} » désignent le même jour : l’article est du lendemain.`;
          return { ...latest.spoken.span, reason };
        }
        return {
          ...latest.spoken.span,
          reason: `« ${latest.spoken.span.text} » est le dernier jour dont l’article rend compte : il a été écrit ce jour-là.`,
        };
      },
    },
  ];
}

/** « jeudi 17 décembre », with or without its year, but not « ce jeudi 17 décembre ». */
function isNumbered({ spoken: { expression, isPointedAt } }: Named): boolean {
  return expression.kind === "calendar" && expression.day !== null && !isPointedAt;
}

function isInFull({ spoken: { expression } }: Named): boolean {
  return expression.kind === "calendar" && expression.day !== null && expression.year !== null;
}

/** « jeudi soir », but not « dans la nuit de mercredi à jeudi ». */
function isBare({ spoken: { expression, part } }: Named): boolean {
  return expression.kind === "calendar" && expression.day === null && part !== "NI";
}

/** How many days ago a past day was. */
function daysAgo({ weekday, told }: Named, day: Day): number {
  const date = told && latestBefore(told, day);
  return date ? day - date.end : distance(day, weekday, false);
}

/** How many days ago the youngest of them was. */
function youngestOf(past: readonly Named[]): (day: Day) => number {
  return (day) => {
    let least = Number.POSITIVE_INFINITY;
    for (const one of past) least = Math.min(least, daysAgo(one, day));
    return least;
  };
}

/** One name for two days: « vendredi » of last week beside « vendredi » of this one would mislead. */
const CONFUSING = -1.5;

const TO_COME: ReadonlySet<Way> = new Set<Way>(["future", "due"]);

function isTold(named: readonly Named[], weekday: number, ways: ReadonlySet<Way>): boolean {
  return named.some((one) => one.weekday === weekday && ways.has(one.way));
}

/** A weekday told both as past and as to come is the day of writing. */
function bothSides(named: readonly Named[]): Clue[] {
  const isToCome = (weekday: number) => isTold(named, weekday, TO_COME);
  return named.flatMap(({ weekday, way, spoken }): Clue[] => {
    if (!(PAST.has(way) || way === "since") || !isToCome(weekday)) return [];
    return [
      {
        kind: "both-sides",
        weigh: (day) => (weekdayOf(day) === weekday ? 0 : CONFUSING),
        explain: (day) => {
          if (weekdayOf(day) !== weekday) return null;
          const reason = `« ${weekdayName(day)} » est à la fois passé et à venir : c’est le jour même de l’article.`;
          return { ...spoken.span, reason };
        },
      },
    ];
  });
}

function distance(day: Day, weekday: number, isAhead: boolean): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return isAhead ? (7 - back) % 7 : back;
}

function namedWeekday(spoken: Spoken): Named[] {
  const { expression, frame, part, span, isLead, governor } = spoken;
  if (expression.kind !== "calendar" || expression.weekday === null || spoken.isDateline) return [];
  if (expression.pick === "in-eight" || expression.pick === "in-fifteen" || expression.month !== null)
    return [];
  // « dans la nuit de jeudi à vendredi » ends on the next day.
  const isNight = part === "NI" && span.text.includes(" à ");
  const weekday = isNight ? (expression.weekday % 7) + 1 : expression.weekday;
  const way = ((): Way => {
    if (expression.pick === "last") return "last";
    if (expression.pick === "next") return "next";
    if (expression.pick === "this") return frame === "future" ? "coming" : "this";
    // « devait recevoir mardi »: as good as begun.
    if (frame === "future" && governor?.tense === "imperfect") return "due";
    if (frame !== "past") return frame;
    if (spoken.isSince && part === null) return "since";
    if (isBackground(governor)) return "before";
    if (governor && SAYING_VERBS.has(governor.lemma) && governor.tense === "past")
      return COMMITTING.has(governor.lemma) && !spoken.isBesideVerb ? "unknown" : "reported";
    return isLead ? "lead" : "past";
  })();
  return [{ weekday, way, spoken, told: null }];
}

/** « jeudi 13 décembre », told as past, is one of the days an article gives an account of. */
function pastNamedDay(spoken: Spoken): Named[] {
  const { expression, frame, isDateline } = spoken;
  if (expression.kind !== "calendar" || isDateline || frame !== "past") return [];
  if (expression.weekday === null || expression.day === null || expression.month === null) return [];
  return [{ weekday: expression.weekday, way: "past", spoken, told: toldBy(expression, spoken.mod) }];
}

/** Each weekday once in each way: what is said twice is not twice as true. */
function distinct(named: readonly Named[]): Named[] {
  const first = new Map<string, Named>();
  for (const one of named) {
    const key = `${one.weekday} ${one.way}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function reasonFor(way: Way, distance: number, { span, governor }: Spoken): string {
  const words = `« ${span.text} »`;
  if (AHEAD.has(way)) return `${words} est encore à venir quand l’article est écrit.`;
  if (distance === 0 && way === "reported" && governor)
    return `${words} : ce qui vient d’être dit l’a été le jour même.`;
  if (distance === 0) return `${words} est le jour même de l’article.`;
  return `${words} est déjà passé quand l’article est écrit.`;
}
