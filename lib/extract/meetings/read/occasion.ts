import { type DayInterval, dateOf, dayOf } from "@/lib/calendar";
import { clauseAt, isOccasionWord, type Stretch, sentenceAt, type View, within, wordAt } from "../view";
import { dateNear } from "./dates";
import { placeAnteceding, placeOfNoun, whereIn } from "./places";

const AROUND = 9;
/** Tokens to either side in which the summit is spoken of. */
const FURTHEST = 2000;

/**
 * When and where the summit is that a contact is told to be at (« au G20 », « en marge du sommet »), from any place of
 * the text that says so: « ce week-end en marge du sommet du G20 en Chine ». A summit lasts and others meet before and
 * after it: of the day of the contact only the month is known.
 */
export function occasionIn(
  view: View,
  { first, last }: Stretch,
): { place: string | null; date: DayInterval | null } {
  for (const { mention, first: at } of within(view.groups, first, last)) {
    if (!isOccasion(view, at)) continue;
    let place: string | null = null;
    let date: DayInterval | null = null;
    for (const other of within(view.groups, at - FURTHEST, at + FURTHEST)) {
      if (other.mention.organisation !== mention.organisation || !isOccasion(view, other.first)) continue;
      place ??= whereIn(view, other.last, other.last + AROUND).place;
      date ??= dateNear(view, other.first, other.first - AROUND, other.last + AROUND);
    }
    if (place !== null || date !== null) return { place, date: date ? monthsOf(date) : null };
  }
  return { place: null, date: null };
}

/** The place of the gathering that a contact is told to be « en marge » of: « le sommet de Rome », « à Rome, où se tient le sommet ». */
export function placeOfMargin(view: View, at: number): string | null {
  const sentence = sentenceAt(view, at);
  const own = clauseAt(view, at);
  if (!sentence || !own) return null;
  for (let token = sentence.first; token < sentence.last; token++) {
    if (wordAt(view, token) !== "marge" || clauseAt(view, token)?.verb !== own.verb) continue;
    for (let next = token + 1; next <= token + 3; next++) {
      const word = wordAt(view, next);
      if (isOccasionWord(word)) return placeOfGathering(view, word, next);
    }
  }
  return null;
}

function placeOfGathering(view: View, word: string, from: number): string | null {
  const own = placeOfNoun(view, from + 1);
  if (own !== null) return own;
  for (let token = Math.max(0, from - FURTHEST); token < from; token++) {
    if (wordAt(view, token) !== word) continue;
    const clause = clauseAt(view, token);
    const antecedent =
      clause?.kind === "relative" && wordAt(view, clause.first) === "ou"
        ? placeAnteceding(view, clause.first).place
        : null;
    const told = antecedent ?? placeOfNoun(view, token + 1) ?? whereIn(view, token, token + AROUND).place;
    if (told !== null) return told;
  }
  return null;
}

function monthsOf({ start, end }: DayInterval): DayInterval {
  const first = dateOf(start);
  const last = dateOf(end);
  return { start: dayOf(first.year, first.month, 1), end: dayOf(last.year, last.month + 1, 1) - 1 };
}

/** « au G20 », « le sommet du G20 », « en marge du G20 ». */
function isOccasion(view: View, at: number): boolean {
  for (let distance = 1; distance <= 4; distance++) {
    if (isOccasionWord(wordAt(view, at - distance))) return true;
  }
  return wordAt(view, at - 1) === "au";
}
