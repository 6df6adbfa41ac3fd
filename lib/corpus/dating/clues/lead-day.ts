import { type Day, weekdayOf } from "@/lib/calendar";
import { type Clue, EXCLUDED } from "../clue";
import { latestBefore, toldBy } from "../occurrences";
import { isBackground, type Spoken } from "../spoken";

/** News is of the day or of the day before: weights by the distance of the latest day that the opening tells of. */
const FRESH = [0, 0, -2.5, -3.5];
const STALEST = -4.5;
/** News that is dated in full, and so long ago, rules the day out. */
const STALE = 10;
/** Sentences in which an article comes to its news. */
const OPENING = 4;

/**
 * What an article opens with is fresh: the latest past day told in the first sentence that tells one is the day of writing
 * or the day before. Later sentences may go back as far as they like. `isGiven` where the front matter names a day: a lone
 * weekday is then weighed once, as the youngest.
 */
export function leadDayClues(spoken: readonly Spoken[], isGiven = false): Clue[] {
  const told = spoken.filter(isPastDay);
  const opening = Math.min(...told.map(({ sentence }) => sentence));
  const news = told.filter(({ sentence }) => sentence === opening);
  if (news.length === 0 || opening >= OPENING) return [];
  const latest = (day: Day) => {
    let least = Number.POSITIVE_INFINITY;
    for (const one of news) least = Math.min(least, distance(one, day));
    return least;
  };
  const isLone = told.length === 1 && !spoken.some((one) => one !== told[0] && isPastWeekday(one));
  const isDated = news.every(({ expression: e }) => e.kind === "calendar" && e.day !== null);
  if (isGiven && isLone && !isDated) return [];
  return [
    {
      kind: "lead-day",
      isHard: isDated,
      weigh: (day) => {
        const days = latest(day);
        return isDated && days > STALE ? EXCLUDED : (FRESH[days] ?? STALEST);
      },
      explain: (day) => {
        const found = news.find((one) => distance(one, day) === latest(day));
        if (!found || latest(day) > 1) return null;
        const { span } = found;
        return { ...span, reason: `L’article s’ouvre sur « ${span.text} », et l’on ouvre sur du frais.` };
      },
    },
  ];
}

function isPastDay({ expression, frame, isDateline, isSince, sentence, governor }: Spoken): boolean {
  if (expression.kind !== "calendar" || expression.weekday === null || expression.pick !== null) return false;
  if (isDateline || isSince || sentence < 0) return false;
  return frame === "past" && !isBackground(governor);
}

function isPastWeekday({ expression, frame, isDateline }: Spoken): boolean {
  return !isDateline && frame === "past" && expression.kind === "calendar" && expression.weekday !== null;
}

function distance({ expression, mod, part, span }: Spoken, day: Day): number {
  if (expression.kind !== "calendar" || expression.weekday === null) return 0;
  const told = toldBy(expression, mod);
  const date = told && latestBefore(told, day);
  if (told) return date ? day - date.end : 0;
  const back = (weekdayOf(day) - expression.weekday + 7) % 7;
  // « dans la nuit de jeudi à vendredi » ends on the next day.
  return part === "NI" && span.text.includes(" à ") ? (back + 6) % 7 : back;
}
