import { weekdayOf } from "@/lib/calendar";
import type { Document } from "@/lib/text";
import type { Clue } from "../clue";
import type { Spoken } from "../spoken";

const THE_VERY_DAY = -4;

/**
 * « au sortir de leur rencontre de jeudi », « le vote de mardi »: so one tells which of several days is meant; of the very
 * day, copy says « ont fait savoir jeudi, au sortir de leur rencontre ». Where it says that as well, « la rencontre de
 * jeudi » only takes it up.
 */
export function nounOfDayClues(document: Document, spoken: readonly Spoken[]): Clue[] {
  const starts = new Set(spoken.filter(isWeekday).map(({ first }) => first));
  const bare = new Set<number>();
  const ofNoun = new Set<number>();
  for (const one of spoken) {
    const { expression: e, isDateline } = one;
    if (e.kind !== "calendar" || e.weekday === null || e.day !== null || e.pick !== null || isDateline)
      continue;
    if (isOfNoun(document, one, starts)) ofNoun.add(e.weekday);
    else bare.add(e.weekday);
  }
  return [...ofNoun]
    .filter((weekday) => !bare.has(weekday))
    .map((weekday) => ({
      kind: "noun-of-day",
      weigh: (day) => (weekdayOf(day) === weekday ? THE_VERY_DAY : 0),
      explain: () => null,
    }));
}

function isWeekday({ expression: e }: Spoken): boolean {
  return e.kind === "calendar" && e.weekday !== null;
}

/** « de jeudi », but not « de jeudi à samedi ». */
function isOfNoun({ tokens }: Document, { first, last }: Spoken, weekdays: ReadonlySet<number>): boolean {
  return tokens[first - 1]?.folded === "de" && !weekdays.has(last + 1);
}
