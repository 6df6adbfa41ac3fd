import { boundsOf, type Day, type DayInterval } from "@/lib/calendar";
import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import type { TemporalMention } from "../types";

/** The dates told so far, as the reader has them in mind. */
export type Story = {
  /** The last day told, whatever its precision below a day. */
  day: Day | null;
  daySentence: number;
  /** The token behind it. */
  dayEnd: number;
  /** Whether it was told as an evening or a night. */
  isNight: boolean;
  /** Whether that day stands in a participle's clause (« ouverte le 28 juin »), away from the story's line. */
  dayIsAside: boolean;
  /** Whether that day belongs to the background, which the pluperfect tells. */
  dayIsBackground: boolean;
  /** Whether that day was told as a plan (« devaient se voir le 12 juin »). */
  dayIsPlanned: boolean;
  /** Whether that day is one on which something was only said. */
  dayIsSaid: boolean;
  /** Whether a paragraph has begun since that day, and not with what is resolved now. */
  isAnew: boolean;
  /** The last day told that was no plan, in the background or not. */
  doneDay: Day | null;
  /** The last day told by neither: the news itself is there. */
  mainDay: Day | null;
  /** The last day told as a plan, and its sentence. */
  plannedDay: Day | null;
  plannedSentence: number;
  /** The last period told: a day, a month, a year. */
  period: DayInterval | null;
  periodSentence: number;
  /** The last period told that was not still to come, and the last one that was. */
  mainPeriod: DayInterval | null;
  aheadPeriod: DayInterval | null;
  /** The day of a running report, once its first entry is read. */
  logDay: Day | null;
  /** The last day told under its year, and the sentence it stands in. */
  datedIn: { sentence: number; interval: DayInterval; isBackground: boolean } | null;
};

export function newStory(): Story {
  return {
    day: null,
    daySentence: -1,
    dayEnd: -1,
    isNight: false,
    dayIsAside: false,
    mainDay: null,
    dayIsBackground: false,
    dayIsPlanned: false,
    dayIsSaid: false,
    isAnew: false,
    doneDay: null,
    plannedDay: null,
    plannedSentence: -1,
    period: null,
    periodSentence: -1,
    mainPeriod: null,
    aheadPeriod: null,
    logDay: null,
    datedIn: null,
  };
}

/** Where a date is told; `isSince` behind « depuis », which leads from the past to now and opens no story there. */
export type Telling = { readonly sentence: number; readonly isSince: boolean; readonly anchor: Day };

/** « en mai 2009 » names its year; « trois mois plus tard » takes it on. */
function namesYear(expression: TemporalMention["expression"]): boolean {
  if (expression.kind === "calendar") return expression.year !== null;
  return expression.kind === "offset" && expression.origin === "story" && expression.unit === "month";
}

/** « fin 2011 »: the months told behind it are mostly of later years. */
function isYearAlone(expression: TemporalMention["expression"]): boolean {
  return expression.kind === "calendar" && expression.month === null;
}

/** « a été reçu samedi […], ont indiqué dimanche des sources »: the story stays on the day of what is reported. */
function isReportOfNews(story: Story, { governor, first }: TemporalMention, sentence: number): boolean {
  const isSaid = governor !== null && SAYING_VERBS.has(governor.lemma);
  return (
    isSaid &&
    story.daySentence === sentence &&
    story.dayEnd < first &&
    !story.dayIsPlanned &&
    !story.dayIsSaid
  );
}

/** Takes a resolved date into the story. */
export function tell(
  story: Story,
  mention: TemporalMention,
  edtf: string | null,
  { sentence, isSince, anchor }: Telling,
): void {
  const bounds = edtf === null ? null : boundsOf(edtf);
  if (!bounds) return;
  story.period = bounds;
  story.periodSentence = sentence;
  if (bounds.start <= anchor) story.mainPeriod = bounds;
  else story.aheadPeriod = bounds;
  const { expression } = mention;
  if (namesYear(expression) && !isSince && !(mention.mod === "END" && isYearAlone(expression)))
    story.datedIn = {
      sentence,
      interval: bounds,
      isBackground: mention.governor?.tense === "pluperfect",
    };
  if (bounds.start !== bounds.end || isReportOfNews(story, mention, sentence)) return;
  story.day = bounds.start;
  story.daySentence = sentence;
  story.dayEnd = mention.last;
  story.isNight = mention.part === "EV" || mention.part === "NI";
  story.dayIsAside = mention.governor?.tense === "participle";
  story.dayIsBackground = mention.governor?.tense === "pluperfect";
  story.dayIsSaid = mention.governor !== null && SAYING_VERBS.has(mention.governor.lemma);
  story.dayIsPlanned = mention.frame === "future";
  if (story.dayIsPlanned && !story.dayIsAside) {
    story.plannedDay = bounds.start;
    story.plannedSentence = sentence;
  }
  if (!story.dayIsPlanned) story.doneDay = bounds.start;
  if (!story.dayIsBackground && !story.dayIsAside && !story.dayIsPlanned) story.mainDay = bounds.start;
}
