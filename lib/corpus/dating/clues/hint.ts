import { type Day, type DayInterval, parseDay } from "@/lib/calendar";
import type { ArticleSource } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import type { Clue } from "../clue";
import { slipsFrom } from "./slips";

/** The kind of clue that a full date of the front matter is; less is a `hint`. */
export const FULL_DATE = "full-date";

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
    clues.push({
      kind: days.start === days.end ? FULL_DATE : "hint",
      weigh: slipsFrom(days),
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
