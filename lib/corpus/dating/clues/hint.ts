import { type Day, type DayInterval, parseDay } from "@/lib/calendar";
import type { ArticleSource } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import type { Clue } from "../clue";
import { nearness } from "../likelihood";

/** A hint is right far more often than not; outside it, a day is one of thousands. */
const OUTSIDE = { day: -7.5, longer: -7 } as const;
/** Crawlers that err give the day they came, which is after the day of writing. */
const LATER = -2;
/** A wrong day lies rather near the right one, by years; from this weight on it no longer matters how far. */
const FARTHEST = -3.5;
const BY_DISTANCE = 0.6;

/** The days the front matter names, null when it is silent or unreadable. */
export function hintedDays({ given }: Pick<ArticleSource, "given">): DayInterval | null {
  const anchor = anchorOf(given);
  return Number.isFinite(anchor.start) ? anchor : null;
}

/** What the front matter says of the day, as a strong hint and not as a truth. */
export function hintClues(source: Pick<ArticleSource, "given" | "retrieved">): Clue[] {
  const clues: Clue[] = [];
  const days = hintedDays(source);
  if (days) {
    const isDay = days.start === days.end;
    const outside = isDay ? OUTSIDE.day : OUTSIDE.longer;
    clues.push({
      kind: "hint",
      weigh: (day) => {
        if (day >= days.start && day <= days.end) return 0;
        const far = isDay
          ? Math.max(FARTHEST, BY_DISTANCE * nearness("year", Math.abs(day - days.start)))
          : 0;
        return outside + far + (day > days.end ? LATER : 0);
      },
      explain: (day) =>
        day < days.start || day > days.end
          ? null
          : { reason: `La source donne « ${source.given ?? ""} » comme date de publication.` },
    });
  }
  const retrieved = parseDay((source.retrieved ?? "").slice(0, 10));
  if (retrieved !== null) clues.push(retrievedClue(retrieved));
  return clues;
}

function retrievedClue(retrieved: Day): Clue {
  return {
    kind: "retrieved",
    isHard: true,
    weigh: (day) => (day > retrieved ? -20 : 0),
    explain: () => null,
  };
}
