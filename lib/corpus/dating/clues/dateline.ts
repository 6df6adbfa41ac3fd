import { type Day, dateOf, dayOf } from "@/lib/calendar";
import { type Clue, EXCLUDED } from "../clue";
import type { Spoken } from "../spoken";

/** Copy is sent on the day of its dateline, now and then past midnight. */
const AFTER = [0, -3.5, -6];

/** Who dates in full errs hardly ever. */
const EXCLUDED_BY_FULL_DATE = -18;

/** Reportage may open on a scene of some days ago. */
const EXCLUDED_BY_SCENE = -6;

/** « GENÈVE, 9 septembre (AFP) »: the day itself, in any year where the words name none. */
export function datelineClues(spoken: readonly Spoken[]): Clue[] {
  return spoken.flatMap(({ isDateline, isScene, expression, span }): Clue[] => {
    if (!isDateline || expression.kind !== "calendar") return [];
    const { day: number, month, year } = expression;
    if (number === null || month === null) return [];
    const excluded = isScene ? EXCLUDED_BY_SCENE : year === null ? EXCLUDED : EXCLUDED_BY_FULL_DATE;
    const daysAfter = (day: Day): number => {
      const at = year ?? dateOf(day).year;
      const here = day - dayOf(at, month, number);
      return year === null && here < 0 ? day - dayOf(at - 1, month, number) : here;
    };
    return [
      {
        kind: "dateline",
        isHard: true,
        weigh: (day) => AFTER[daysAfter(day)] ?? excluded,
        explain: () => ({ ...span, reason: `La dépêche est datée « ${span.text} » en tête.` }),
      },
    ];
  });
}
