import { type Day, weekdayAtOrBefore } from "@/lib/calendar";
import type { Clue } from "../clue";
import { latestBefore, toldBy } from "../occurrences";
import { sayDate } from "../say";
import { isBackground, type Spoken } from "../spoken";

const ONE_DAY = -4.5;

/**
 * « a rencontré vendredi le général … La conférence, vendredi 21 juillet, avait promis une riposte »: the day with its
 * number belongs to the background, and so is not the one that the news calls by its name alone.
 */
export function toldApartClues(spoken: readonly Spoken[]): Clue[] {
  return spoken.flatMap((one): Clue[] => {
    const { expression: e, governor, span } = one;
    if (e.kind !== "calendar" || e.weekday === null || e.day === null) return [];
    const weekday = e.weekday;
    const told = toldBy(e, one.mod);
    // « la capture du dictateur, samedi 13 décembre, … » names an event in passing.
    const isEarlier = isBackground(governor) || governor?.tense === "imperfect" || governor === null;
    if (!told || !isEarlier || !spoken.some((other) => other.first < one.first && isNewsOf(other, weekday)))
      return [];
    const isSame = (day: Day) => latestBefore(told, day)?.start === weekdayAtOrBefore(day, weekday);
    return [
      {
        kind: "told-apart",
        weigh: (day) => (isSame(day) ? ONE_DAY : 0),
        explain: (day) => {
          const date = isSame(day) ? null : latestBefore(told, day);
          return (
            date && {
              ...span,
              reason: `« ${span.text} », ${sayDate(date.start)}, est un autre jour que celui dont l’article rend compte.`,
            }
          );
        },
      },
    ];
  });
}

/** « a rencontré vendredi »: the news itself, by the name of its day alone. */
function isNewsOf(
  { expression: e, frame, governor, isSince, part, sentence }: Spoken,
  weekday: number,
): boolean {
  if (e.kind !== "calendar" || e.day !== null || e.month !== null || e.pick !== null) return false;
  if (part === "NI") return false;
  return e.weekday === weekday && frame === "past" && !isBackground(governor) && !isSince && sentence >= 0;
}
