import { type View, within, wordAt } from "../view";
import { daysOf } from "./dates";

const DASHES = new Set(["-", "–", "—"]);
const LONGEST_DATELINE = 20;

/** The token behind « GENÈVE, 9 septembre (AFP) – » where another day is told there: that of the dateline is the writing's. */
export function bodyOf(view: View): number {
  const [lead] = view.document.sentences;
  const last = Math.min(lead?.last ?? 0, LONGEST_DATELINE);
  for (let token = 2; token < last; token++)
    if (DASHES.has(wordAt(view, token)) && wordAt(view, token - 1) === ")")
      return within(view.when, token, lead?.last ?? token).some((date) => daysOf(date) !== null)
        ? token + 1
        : 0;
  return 0;
}
