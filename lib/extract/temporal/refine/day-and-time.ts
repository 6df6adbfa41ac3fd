import type { Document } from "@/lib/text";
import type { TemporalMention } from "../types";

/** What may stand between a day and its hour: « vendredi à 00H01 », « samedi à l'aube », « lundi dans la soirée ». */
const DAY_THEN_TIME: ReadonlySet<string> = new Set([
  "",
  "a",
  "a l'",
  "a la",
  "au",
  "aux",
  "dans la",
  "dans l'",
  "en",
  "des l'",
  "en fin de",
  "en fin d'",
  "en debut de",
  "en debut d'",
  "en milieu de",
  "en milieu d'",
  "tard dans la",
  "tard en",
  "au cours de la",
]);
/** And between an hour and its day: « 07H00 GMT vendredi », « la soirée du 5 mai ». */
const TIME_THEN_DAY: ReadonlySet<string> = new Set(["", "de", "du", "ce", "le", ", le"]);
const LONGEST_GAP = 4;

function isDay({ expression, part, clock }: TemporalMention): boolean {
  if (part !== null || clock !== null) return false;
  if (expression.kind === "calendar") return expression.weekday !== null || expression.day !== null;
  return expression.kind === "feast" || (expression.kind === "offset" && expression.unit === "day");
}

function isTime({ expression, part, clock }: TemporalMention): boolean {
  return expression.kind === "time" && (part !== null || clock !== null);
}

/** A day that already has its part, « jeudi soir », and may still take a clock. */
function isDayPart({ expression, part, clock }: TemporalMention): boolean {
  return part !== null && clock === null && expression.kind !== "time";
}

/** Joins a day and the time that stands right beside it into one mention. */
export function joinDayAndTime(document: Document, mentions: readonly TemporalMention[]): TemporalMention[] {
  const joined: TemporalMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const both = before ? join(document, before, mention) : null;
    if (both) joined[joined.length - 1] = both;
    else {
      if (before && lendsDay(document, before, mention))
        joined[joined.length - 1] = { ...before, expression: mention.expression };
      joined.push(mention);
    }
  }
  return joined;
}

/** « vers 15h30, hier »: a day with no name of its own only completes the hour. */
function isDeictic({ expression }: TemporalMention): boolean {
  return expression.kind === "offset" && expression.unit === "day" && expression.origin === "speech";
}

/** « vers 0h40, jeudi, … »: the hour takes the day behind the comma. */
function lendsDay(document: Document, time: TemporalMention, day: TemporalMention): boolean {
  return (
    isTime(time) && isDay(day) && day.first - time.last === 1 && document.tokens[time.last]?.folded === ","
  );
}

function join(document: Document, a: TemporalMention, b: TemporalMention): TemporalMention | null {
  if (b.first - a.last > LONGEST_GAP) return null;
  const isForward = isTime(b) && (isDay(a) || (isDayPart(a) && b.clock !== null));
  const isBackward = isTime(a) && isDay(b);
  if (!isForward && !isBackward) return null;
  if (document.sentenceAt[a.first] !== document.sentenceAt[b.first]) return null;
  const gap = gapBetween(document, a, b);
  if (isBackward) {
    const isClose =
      gap === "" || (TIME_THEN_DAY.has(gap) && a.part !== null) || (gap === "," && isDeictic(b));
    return isClose ? merge(a, b, b) : null;
  }
  if (!isDay(a)) return gap === "a" || (gap === "" && b.mod !== null) ? merge(a, b, a) : null;
  const isStamp =
    gap === "," && b.clock !== null && a.expression.kind === "calendar" && a.expression.year !== null;
  // « Publié le 14 octobre 2009 à 16h12 »: two fields of a page
  if (gap === "a" && isPageStamp(document, a)) return null;
  return DAY_THEN_TIME.has(gap) || isStamp ? merge(a, b, a) : null;
}

const PAGE_STAMPS: ReadonlySet<string> = new Set([
  "publie",
  "publiee",
  "mis",
  "modifie",
  "poste",
  "actualise",
]);

/** « Publié le », « Mis à jour le » at the head of a line, with a date in full. */
function isPageStamp(
  { tokens, sentences, sentenceAt }: Document,
  { expression, first, rule }: TemporalMention,
): boolean {
  if (rule === "temporal/numeric-date" || expression.kind !== "calendar" || expression.year === null)
    return false;
  const start = sentences[sentenceAt[first] ?? -1]?.first ?? first;
  return PAGE_STAMPS.has(tokens[start]?.folded ?? "") && first - start <= STAMP_REACH;
}

const STAMP_REACH = 5;

function gapBetween(document: Document, a: TemporalMention, b: TemporalMention): string {
  let gap = "";
  for (let at = a.last; at < b.first; at++)
    gap += `${at > a.last ? " " : ""}${document.tokens[at]?.folded ?? ""}`;
  return gap;
}

function merge(a: TemporalMention, b: TemporalMention, day: TemporalMention): TemporalMention {
  const time = day === a ? b : a;
  const { rule, expression, frame, isSure, governor, reason } = day;
  return {
    first: a.first,
    last: b.last,
    type: "TIME",
    mod: time.mod ?? day.mod,
    rule,
    expression,
    part: time.clock ? null : time.part,
    clock: time.clock,
    frame,
    isSure,
    governor,
    reason,
  };
}
