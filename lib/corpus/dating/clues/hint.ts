import { type Day, type DayInterval, parseDay } from "@/lib/calendar";
import type { ArticleSource } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import type { Clue } from "../clue";

/** A hint is right far more often than not; outside it, a day is one of thousands. */
const OUTSIDE = { day: -9, longer: -7 } as const;
/** Crawlers that err give the day they came, which is after the day of writing. */
const LATER = -2;

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
    const outside = days.start === days.end ? OUTSIDE.day : OUTSIDE.longer;
    clues.push({
      kind: "hint",
      weigh: (day) => (day > days.end ? outside + LATER : day < days.start ? outside : 0),
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
