import { type Day, weekdayOf } from "@/lib/calendar";
import type { Document } from "@/lib/text";
import type { Clue } from "../clue";
import { latestBefore, toldBy } from "../occurrences";
import { sayDate } from "../say";
import type { Spoken } from "../spoken";

const OF = new Set(["de", "du", "des", "d'"]);
/** Sentences in which an article says when it is written. */
const OPENING = 2;
const OFF = -2.5;

/** « Au lendemain du sommet qui a réuni jeudi 10 août neuf chefs d’État », at the head of an article: of the eleventh. */
export function aftermathClues({ tokens }: Document, spoken: readonly Spoken[]): Clue[] {
  return spoken.flatMap((one, index): Clue[] => {
    const { first, last, sentence, span } = one;
    if (tokens[last - 1]?.folded !== "lendemain" || tokens[first - 1]?.folded !== "au") return [];
    if (sentence < 0 || sentence >= OPENING || !OF.has(tokens[last]?.folded ?? "")) return [];
    const dated = spoken
      .slice(index + 1)
      .find((other) => other.sentence === sentence && other.frame === "past" && isDay(other));
    if (!dated) return [];
    const isNext = (day: Day) => isOn(dated, day - 1);
    return [
      {
        kind: "aftermath",
        weigh: (day) => (isNext(day) ? 0 : OFF),
        explain: (day) =>
          isNext(day)
            ? { ...span, reason: `L’article s’ouvre « au lendemain » d’un événement, ${sayDate(day - 1)}.` }
            : null,
      },
    ];
  });
}

function isDay({ expression: e }: Spoken): boolean {
  return (
    e.kind === "calendar" && e.pick === null && (e.weekday !== null || (e.day !== null && e.month !== null))
  );
}

function isOn({ expression, mod }: Spoken, day: Day): boolean {
  const told = toldBy(expression, mod);
  if (told) return latestBefore(told, day)?.end === day;
  return expression.kind === "calendar" && expression.weekday === weekdayOf(day);
}
