import type { Day } from "@/lib/calendar";
import { type Document, readNumber } from "@/lib/text";
import type { Clue } from "../clue";
import { latestBefore, type Told, toldBy } from "../occurrences";
import { sayDate } from "../say";
import { isBackground, type Spoken } from "../spoken";

/** Days in a unit, and by how many days such a count may miss. */
const UNITS: Readonly<Record<string, { readonly days: number; readonly slack: number }>> = {
  D: { days: 1, slack: 0 },
  W: { days: 7, slack: 2 },
  M: { days: 30.44, slack: 5 },
  Y: { days: 365.25, slack: 20 },
};
const CODES: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" };
const LENGTH = /^P(\d+)([DWMY])$/;
/** Days by which « sept mois jour pour jour » may miss: months are not all as long. */
const TO_THE_DAY = 1;
/** Sentences in which an article says how long after something it is written. */
const OPENING = 5;
/** Tokens between « après » and the date it leads to: « après l'échéance du 31 mars ». */
const REACH = 8;
const ROUNDED = -1.5;
const MISSED = -4;
const LATER = new Set(["apres"]);
const EXACTLY = ["jour", "pour", "jour"];

/** « deux jours après l'échéance du 31 mars », « sept mois jour pour jour après l'attaque du 7 octobre »: a count from a date to the day of writing. */
export function countedFromClues(document: Document, spoken: readonly Spoken[]): Clue[] {
  return spoken.flatMap((one, index): Clue[] => {
    const next = spoken[index + 1];
    if (!next || one.sentence < 0 || one.sentence >= OPENING || isBackground(one.governor)) return [];
    if (one.sentence !== next.sentence || next.first - one.last > REACH) return [];
    const count = countOf(document, one);
    const told = toldBy(next.expression, next.mod);
    const isDay = told?.precision === "day" || told?.precision === "namedDay";
    return count && told && isDay ? [clueOf(one, next, told, count)] : [];
  });
}

type Count = { readonly days: number; readonly slack: number };

function countOf({ tokens }: Document, { expression, first, last }: Spoken): Count | null {
  if (expression.kind === "offset" && expression.origin === "beside") {
    let at = first;
    while (at < last && !readNumber(tokens, at)) at++;
    return lengthOf(readNumber(tokens, at)?.value ?? null, CODES[expression.unit]);
  }
  if (expression.kind !== "duration") return null;
  const isExact = EXACTLY.every((word, index) => tokens[last + index]?.folded === word);
  if (!LATER.has(tokens[isExact ? last + EXACTLY.length : last]?.folded ?? "")) return null;
  const [, count, unit] = LENGTH.exec(expression.value) ?? [];
  const length = lengthOf(count === undefined ? null : Number(count), unit);
  return length && isExact ? { ...length, slack: TO_THE_DAY } : length;
}

function lengthOf(count: number | null, code: string | undefined): Count | null {
  const unit = code === undefined ? undefined : UNITS[code];
  return unit && count !== null ? { days: Math.round(count * unit.days), slack: unit.slack } : null;
}

function clueOf({ span }: Spoken, from: Spoken, told: Told, { days, slack }: Count): Clue {
  const miss = (day: Day): number => {
    // Of a date without its year, the one that the count leads to.
    const start = latestBefore(told, day - days + slack);
    return start ? Math.abs(day - days - start.start) : Number.POSITIVE_INFINITY;
  };
  return {
    kind: "counted-from",
    weigh: (day) => {
      const away = miss(day);
      return away <= slack ? 0 : away <= 2 * slack + 1 ? ROUNDED : MISSED;
    },
    explain: (day) => {
      if (miss(day) > slack) return null;
      const reason = `L’article est écrit « ${span.text} » un événement du « ${from.span.text} », ${sayDate(day - days)}.`;
      return { ...span, reason };
    },
  };
}
