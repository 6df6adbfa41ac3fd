import type { Day } from "@/lib/calendar";
import type { Document } from "@/lib/text";
import type { Clue } from "../clue";
import { nextAfter, type Told, toldBy } from "../occurrences";
import { sayDate } from "../say";
import type { Spoken } from "../spoken";

/** Tokens that may stand between a stretch of time and the date it leads to: « de l'échéance du ». */
const REACH = 6;
const LINKS = new Set(["de", "d'", "du", "avant", "des"]);
const SLACK = 1;
const OFF = -4;
const HOURS = /^PT(\d+)H$/;
const DAYS = /^P(\d+)([DW])$/;

/** « à moins de 24 heures de l'échéance du 10 juillet », « à trois jours du 20 janvier »: a count down to a date. */
export function countdownClues({ tokens }: Document, spoken: readonly Spoken[]): Clue[] {
  return spoken.flatMap((stretch, index): Clue[] => {
    const next = spoken[index + 1];
    const days = stretch.expression.kind === "duration" ? daysOf(stretch.expression.value) : null;
    const told = next ? toldBy(next.expression, next.mod) : null;
    if (days === null || !next || !told || (told.precision !== "day" && told.precision !== "namedDay"))
      return [];
    const isLinked = next.first - stretch.last <= REACH && LINKS.has(tokens[stretch.last]?.folded ?? "");
    if (tokens[stretch.first - 1]?.folded !== "a" || !isLinked) return [];
    return [clueOf(stretch, told, days)];
  });
}

function clueOf({ span }: Spoken, told: Told, days: number): Clue {
  const due = (day: Day) => nextAfter(told, day)?.start ?? null;
  const isNear = (day: Day) => {
    const date = due(day);
    return date !== null && Math.abs(date - day - days) <= SLACK;
  };
  return {
    kind: "countdown",
    weigh: (day) => (isNear(day) ? 0 : OFF),
    explain: (day) => {
      const date = due(day);
      if (date === null || !isNear(day)) return null;
      return { ...span, reason: `L’article compte « ${span.text} » jusqu’à une échéance, ${sayDate(date)}.` };
    },
  };
}

function daysOf(value: string): number | null {
  const hours = HOURS.exec(value)?.[1];
  if (hours !== undefined) return Math.round(Number(hours) / 24);
  const [, count, unit] = DAYS.exec(value) ?? [];
  if (count === undefined) return null;
  return Number(count) * (unit === "W" ? 7 : 1);
}
