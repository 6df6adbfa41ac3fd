import {
  boundsOf,
  type Day,
  type DayInterval,
  dateOf,
  dayOf,
  daysInMonth,
  weekdayAtOrAfter,
  weekdayAtOrBefore,
  weekdayOf,
} from "@/lib/calendar";
import { CONTACT_VERBS } from "@/lib/lexicon/contacts";
import { AIMING_VERBS, PLANNING_VERBS } from "@/lib/lexicon/verb-frames";
import type { CalendarExpression, TemporalMention } from "../types";
import { daysAround, frameOf, pickDay, resolveDay, resolveWeekday, yearOfMonth } from "./calendar";
import { nthOfMonth, weekdayFrom } from "./nth";
import {
  type Dated,
  datedDay,
  datedMonth,
  datedSpan,
  datedWeek,
  datedYear,
  resolveFeast,
  resolvePeriod,
  shift,
  thisWeekend,
} from "./period";
import type { Story } from "./story";

/** Days within which a story's last day still gives its day to « dans la nuit » or « à 15h00 ». */
const STORY_REACH = 7;
/** Days after which what was told in the background of another paragraph is no longer counted from. */
const LONG_AGO = 31;
/** Tenses that go on with the background. */
const BACKGROUND: ReadonlySet<string> = new Set(["pluperfect", "imperfect"]);
/** Sentences after which a plan no longer does. */
const PLAN_REACH = 2;
/** Sentences after which a day told no longer lends itself to a bare hour. */
const SENTENCE_REACH = 5;
/** Tokens between a day and an hour that stands beside it: « vendredi 24 novembre, 7h00 ». */
const BESIDE = 1;
/** Hours before this belong to the night that began the day before: « mercredi soir […] jusqu'à 2h ». */
const DAWN = 6;

/** Resolves one mention for one possible day of writing; null for what has no date. */
export function resolveMention(
  mention: TemporalMention,
  anchor: Day,
  story: Story,
  sentence: number,
): Dated | null {
  const { expression, frame } = mention;
  if (expression.kind === "calendar") return resolveCalendar(expression, mention, anchor, story, sentence);
  if (expression.kind === "period") return resolvePeriod(expression, anchor, frame, toldIn(story, sentence));
  if (expression.kind === "feast") return resolveFeast(expression, anchor, frame);
  if (expression.kind === "weekday-of-week" || expression.kind === "weekday-told")
    return datedDay(weekdayFrom(expression, anchor, story));
  if (expression.kind === "year-of-months") {
    const { year, month } = dateOf(anchor);
    return datedYear(dateOf(dayOf(year, month + expression.count, 1)).year);
  }
  if (expression.kind === "week-of") {
    const day = resolveCalendar(expression.date, mention, anchor, story, sentence);
    const bounds = day?.edtf ? boundsOf(day.edtf) : null;
    return bounds && datedWeek(bounds.start);
  }
  if (expression.kind === "nth-of-month") {
    const { month } = expression;
    const year = expression.year ?? yearOfMonth({ month, pick: null }, anchor, frame, mention.isSure);
    return nthOfMonth(expression, year);
  }
  if (expression.kind === "span") return datedSpan(expression.digits);
  if (expression.kind === "time") return datedDay(dayOfTime(mention, anchor, story, sentence));
  if (expression.kind !== "offset") return null;
  const { unit, count, origin } = expression;
  if (origin === "speech")
    return unit === "weekend" && count === 0 ? thisWeekend(anchor, frame) : shift(unit, count, anchor);
  if (origin === "beside") return shift(unit, count, dayBeside(count, anchor, story, sentence));
  // « il ira à Rome plus tard dans l'année »
  if (count === 0 && frame === "future" && (unit === "year" || unit === "month"))
    return shift(unit, count, story.aheadPeriod?.start ?? anchor);
  const needsDay = unit === "day" || unit === "week" || unit === "weekend";
  const from = needsDay ? dayToCountFrom(mention, anchor, story) : periodToCountFrom(count, anchor, story);
  return shift(unit, count, from);
}

/** « trois jours après le sommet »: the day told in the same sentence, else that of the news. */
function dayBeside(count: number, anchor: Day, story: Story, sentence: number): Day {
  if (story.daySentence === sentence) return story.day ?? anchor;
  return count === 0 && isNewsOfYesterday(story, anchor) ? anchor - 1 : anchor;
}

/** The day that « la veille » or « le lendemain » count from: the last one told, unless what is over would then lie ahead. */
function dayToCountFrom({ expression, frame, governor }: TemporalMention, anchor: Day, story: Story): Day {
  if (story.day === null) return anchor;
  // A paragraph that begins with the news leaves a background of long ago.
  if (story.isAnew && story.mainDay !== null && anchor - story.day > LONG_AGO && story.day < story.mainDay)
    return story.mainDay;
  const isAhead =
    expression.kind === "offset" && expression.unit === "day" && story.day + expression.count > anchor;
  const isOver =
    frame === "past" && (governor?.tense !== "imperfect" || governor.modal === null) && story.dayIsPlanned;
  return isAhead && isOver && story.doneDay !== null && story.doneDay < story.day ? story.doneDay : story.day;
}

/** « Dix mois plus tôt » does not count from what is still to come. */
function periodToCountFrom(count: number, anchor: Day, { period, mainPeriod }: Story): Day {
  const told = period !== null && period.start > anchor && count < 0 ? (mainPeriod ?? period) : period;
  return told?.start ?? anchor;
}

/** The last date told under its year, where it stands in the same sentence. */
function toldIn({ datedIn }: Story, sentence: number): DayInterval | null {
  return datedIn?.sentence === sentence ? datedIn.interval : null;
}

/** « avaient signé le 2 janvier », « s'étaient vus »: not « avait obtenu la promesse d'élections le 10 décembre ». */
function isOfPastContact(governor: TemporalMention["governor"]): boolean {
  if (governor?.tense !== "pluperfect" || governor.modal !== null) return false;
  return governor.lemma === "signer" || CONTACT_VERBS.has(governor.lemma);
}

function resolveCalendar(
  expression: CalendarExpression,
  { frame, isSure, part, governor }: TemporalMention,
  anchor: Day,
  story: Story,
  sentence: number,
): Dated | null {
  const { weekday, day, month, year } = expression;
  // « qui devait durer jusqu'en juillet » looks ahead from a day in the past.
  const isPlan = frame === "future" && isSure && governor?.tense !== "imperfect";
  if (day !== null) {
    if (year !== null && month !== null) return datedDay(dayOf(year, month, day));
    const told = story.datedIn?.sentence === sentence && !isPlan ? story.datedIn.interval : null;
    if (told && month !== null && expression.pick === null && weekday === null) {
      const toldYear = dateOf(told.start).year;
      const same = dayOf(toldYear, month, day);
      if (toldYear < dateOf(anchor).year)
        return datedDay(same >= told.start ? same : dayOf(toldYear + 1, month, day));
    }
    const toldYear =
      expression.pick === null && weekday === null ? yearGoingOn(story, governor, sentence) : null;
    if (toldYear !== null && month !== null && toldYear < dateOf(anchor).year)
      return datedDay(dayOf(toldYear, month, day));
    if (month === null && frame !== "future" && story.day !== null && story.daySentence === sentence)
      return datedDay(pickDay(daysAround(story.day, day), story.day, "unknown", false) ?? story.day);
    const inMonth = month === null ? dayOfToldMonth(day, story, sentence) : null;
    if (inMonth !== null) return datedDay(inMonth);
    const found = resolveDay(
      expression,
      anchor,
      isDue({ frame, governor }) ? "unknown" : frame,
      isOfPastContact(governor),
    );
    return found === null ? null : datedDay(found);
  }
  if (month !== null) {
    if (year !== null) return datedMonth(year, month);
    const told = story.datedIn?.sentence === sentence && !isPlan ? story.datedIn.interval : null;
    if (told && expression.pick === null && dateOf(told.end).year < dateOf(anchor).year) {
      const toldYear = dateOf(told.start).year;
      const isLater = dayOf(toldYear, month + 1, 1) > told.start;
      return datedMonth(isLater ? toldYear : toldYear + 1, month);
    }
    const isAim = governor !== null && AIMING_VERBS.has(governor.lemma) && month === dateOf(anchor).month + 1;
    const decided = isAim && expression.pick === null ? "future" : frame;
    // « devait avoir fin juin », said in July: over
    const isNext = isSure && !isDue({ frame, governor });
    return datedMonth(yearOfMonth({ month, pick: expression.pick }, anchor, decided, isNext), month);
  }
  if (year !== null) return datedYear(year);
  if (weekday === null) return null;
  // « dans la nuit de lundi à mardi », read on Tuesday, is the one just over.
  const isLastNight = part === "NI" && !isSure && weekdayOf(anchor - 1) === weekday;
  const decided = isLastNight && expression.pick === null ? "past" : frame;
  const { pick } = expression;
  if (pick === null && isDue({ frame, governor })) {
    const [before, after] = [weekdayAtOrBefore(anchor, weekday), weekdayAtOrAfter(anchor, weekday)];
    const patience = frame === "future" ? 2 : 1;
    return datedDay(patience * (anchor - before) <= after - anchor ? before : after);
  }
  return datedDay(resolveWeekday(expression, anchor, frameOf(pick, decided)));
}

/** « En mai 2022, X avait renoncé. Ils s'étaient pourtant vus le 13 mars »: the background goes on in its year. */
function yearGoingOn(
  { datedIn }: Story,
  governor: TemporalMention["governor"],
  sentence: number,
): number | null {
  if (datedIn?.isBackground !== true || sentence - datedIn.sentence !== 1) return null;
  if (governor?.tense !== "pluperfect") return null;
  return dateOf(datedIn.interval.start).year;
}

/** « devait s'ouvrir lundi », « était attendu jeudi », « prévue mercredi, est reportée »: the day may be over or still to come, and is near. */
function isDue({ frame, governor }: Pick<TemporalMention, "frame" | "governor">): boolean {
  if (governor === null) return false;
  const isPlanned = PLANNING_VERBS.has(governor.lemma);
  if (frame === "unknown") return isPlanned;
  const isMeant = governor.modal === "devoir" || isPlanned;
  return frame === "future" && governor.tense === "imperfect" && isMeant;
}

/** « En décembre, le sommet prévu le 15 a été annulé »: the day of the month named in that sentence. */
function dayOfToldMonth(day: number, { period, periodSentence }: Story, sentence: number): Day | null {
  if (period === null || periodSentence !== sentence) return null;
  const { year, month, day: first } = dateOf(period.start);
  const isMonth = first === 1 && period.end === dayOf(year, month + 1, 1) - 1;
  return isMonth && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
}

/** Whether all that was told is the news of the day before: its hours stay there, however far down. */
function isNewsOfYesterday({ day, mainDay }: Story, anchor: Day): boolean {
  return day !== null && day === mainDay && anchor - day === 1;
}

/** The day of an hour or part of the day that stands alone; on the day of writing a night that is over began the day before. */
function dayOfTime(mention: TemporalMention, anchor: Day, story: Story, sentence: number): Day {
  const day = dayToldFor(mention, anchor, story, sentence);
  // Not « la nuit tombée ».
  const isBare = mention.part === "NI" && mention.last - mention.first === 1;
  const isOver = isBare && mention.frame === "past" && day === anchor;
  return isOver ? day - 1 : day;
}

function isNear(day: Day, anchor: Day): boolean {
  return Math.abs(day - anchor) <= STORY_REACH;
}

function dayToldFor(
  { expression, frame, clock, first, governor }: TemporalMention,
  anchor: Day,
  story: Story,
  sentence: number,
): Day {
  // « Le film de la journée »: of the day before, where that is the news.
  if (expression.kind === "time" && expression.origin === "log") {
    story.logDay ??= story.mainDay !== null && anchor - story.mainDay === 1 ? story.mainDay : anchor;
    return story.logDay;
  }
  if (expression.kind === "time" && expression.origin === "speech") return anchor;
  if (expression.kind === "time" && expression.origin === "beside")
    return story.day !== null && story.daySentence === sentence && first - story.dayEnd <= BESIDE + 1
      ? story.day
      : anchor;
  // « se verront jeudi, a-t-on appris mercredi. Ils se retrouveront à 8h »: on the day planned, not that of the telling.
  const isAhead = frame === "future" && story.plannedDay !== null && story.plannedDay >= anchor;
  if (isAhead && !story.dayIsPlanned && sentence - story.plannedSentence <= PLAN_REACH)
    return story.plannedDay ?? anchor;
  if (story.day === null) return anchor;
  if (sentence - story.daySentence > SENTENCE_REACH)
    return isNewsOfYesterday(story, anchor) ? story.day : anchor;
  if (first - story.dayEnd <= BESIDE) return story.day;
  // « a vu X mercredi avant la reprise, prévue jeudi, des pourparlers. Il devait voir Y en soirée »
  if (story.dayIsAside && story.dayIsPlanned && story.daySentence !== sentence && story.mainDay !== null)
    return story.mainDay;
  if (frame === "past" && story.day > anchor) return anchor;
  // « Ils avaient dîné vendredi. Il l'a rencontré dans l'après-midi »: back from the background to the news.
  if (story.dayIsBackground && governor?.tense === "past" && story.daySentence !== sentence)
    return story.mainDay !== null && isNear(story.mainDay, anchor) ? story.mainDay : anchor;
  // « Le 1er avril, ils s'étaient quittés fâchés. ¶ … On a fait savoir que Y les avait appelés dans la journée »
  if (story.isAnew && story.mainDay !== null && story.day < story.mainDay && isNear(story.mainDay, anchor))
    return anchor - story.mainDay === 1 ? story.mainDay : anchor;
  // « s'étaient vus le 27 février. […] a dit X après avoir été reçu dans la journée »
  const isBack = story.dayIsBackground && story.daySentence !== sentence && governor !== null;
  if (isBack && anchor - story.day > STORY_REACH && !BACKGROUND.has(governor.tense)) return anchor;
  if (governor?.tense === "future" && story.day < anchor && clock === null) return anchor;
  const isMidnight = clock !== null && clock.hour === 0 && clock.minute === 0;
  if (isMidnight && story.day < anchor) return story.day + 1;
  if (story.isNight && clock !== null && clock.hour < DAWN && story.daySentence === sentence)
    return story.day + 1;
  const isFar = Math.abs(story.day - anchor) > STORY_REACH;
  return isFar && (story.dayIsAside || sentence - story.daySentence > 1) ? anchor : story.day;
}
