import { type Day, formatDay } from "@/lib/calendar";
import type { DocumentDate } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import type { Draft } from "../draft";
import type { WhoIsWho } from "../who-is-who";
import type { Clue } from "./clue";
import { hintClues, hintedDays } from "./clues/hint";
import { LIKELIEST_SLIP } from "./clues/slips";
import { CERTAIN_AS_GIVEN } from "./conclude";
import { setBlanks } from "./say";
import { textClues } from "./text-clues";

/** So much likelier than any other day must the one given be to be taken over at once. */
const AHEAD = Math.log(CERTAIN_AS_GIVEN / (1 - CERTAIN_AS_GIVEN));

/**
 * The date of the front matter where it is a day that the text does not contradict; null otherwise. A full date is worth
 * more than what a text leaves open, and less than what all of it says: a day that the words fit much better, and that is
 * easily mistaken for the one given, casts doubt on it.
 */
export function givenDay(draft: Draft, whoIsWho: WhoIsWho): DocumentDate | null {
  const { source } = draft;
  const hint = hintedDays(source);
  if (!hint || hint.start !== hint.end) return null;
  const text = textClues(draft, anchorOf(source.given), whoIsWho);
  // The clues that rule out most days come first, so that the search through the years is short.
  const clues = [...hintClues(source), ...text.filter(isHard), ...text.filter((clue) => !isHard(clue))];
  if (!isAhead(clues, hint.start)) return null;
  const reason = setBlanks("La date est donnée par la source et rien dans le texte ne la contredit.");
  return {
    edtf: formatDay(hint.start),
    given: source.given,
    basis: "given",
    evidence: [{ reason }],
    conflict: null,
  };
}

function isHard({ isHard: hard }: Clue): boolean {
  return hard === true;
}

/** Days around the one given among which others are sought: a crawler may come many years later. */
const BACK = 9000;
const AHEAD_IN_TIME = 1200;

/** Whether no other day comes near the one given. */
function isAhead(clues: readonly Clue[], given: Day): boolean {
  const least = weightOf(clues, given, Number.NEGATIVE_INFINITY) - AHEAD;
  // Weights are never above 0, so that a day that fits well enough cannot be beaten.
  if (least >= LIKELIEST_SLIP) return true;
  for (let day = given - BACK; day <= given + AHEAD_IN_TIME; day++)
    if (day !== given && weightOf(clues, day, least) > least) return false;
  return true;
}

/** The sum of weights of a day, as far as it does not matter less than some bound. */
function weightOf(clues: readonly Clue[], day: Day, least: number): number {
  let sum = 0;
  for (const clue of clues) {
    sum += clue.weigh(day);
    if (sum <= least) break;
  }
  return sum;
}
