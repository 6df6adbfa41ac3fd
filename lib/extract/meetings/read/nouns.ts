import type { ContactNoun } from "@/lib/lexicon/contacts";
import { FOREGOING_ADJECTIVES } from "@/lib/lexicon/verb-context";
import { isOf, type View, wordAt } from "../view";

/** A noun of contact: its token and the token after the words that belong to it (« tête-à-tête », « entretien téléphonique »). */
export type NounAt = ContactNoun & {
  readonly at: number;
  readonly end: number;
  /** « celui de X avec Y »: it repeats a noun told before. */
  readonly isAnaphoric?: boolean;
};

/** The token before a noun and its adjectives. */
export function beforeNoun(view: View, token: number): number {
  let at = token - 1;
  while (FOREGOING_ADJECTIVES.has(wordAt(view, at))) at--;
  return at;
}

const DEFINITE = new Set([
  "le",
  "la",
  "l'",
  "les",
  "ce",
  "cet",
  "cette",
  "ces",
  "leur",
  "leurs",
  "du",
  "des",
  "au",
  "aux",
]);

/** « la rencontre », « leur entretien », not « une rencontre »: only such a noun can point back. */
export function isDefinite(view: View, { at }: NounAt): boolean {
  return DEFINITE.has(wordAt(view, beforeNoun(view, at)));
}

const AFTERWARDS = new Set([
  "apres",
  "suite",
  "avant",
  "depuis",
  "issue",
  "terme",
  "cloture",
  "malgre",
  "faute",
  "lendemain",
  "surlendemain",
  "veille",
]);
/** « après », « avant », « au lendemain de » and the like. */
export function isAfterwards(word: string): boolean {
  return AFTERWARDS.has(word);
}

/** Of these, what ends a contact on the very day: « a quitté Moscou après sept heures d'entretiens ». */
const ENDING = new Set(["apres", "cloture", "depit", "issue", "malgre", "terme"]);

/** « faisait suite aux entretiens entre X et Y »: a contact told in passing, with no share in its sentence's date. */
export function isInPassing(view: View, { at }: Pick<NounAt, "at">): boolean {
  for (let distance = 1; distance <= 4; distance++)
    if (AFTERWARDS.has(wordAt(view, at - distance)) && !isDay(view, at - distance)) return true;
  return false;
}

/** « le lendemain »: a day of its own, not « au lendemain de ». */
function isDay(view: View, token: number): boolean {
  return DAYS.has(wordAt(view, token)) && !isOf(view, token + 1);
}

const DAYS = new Set(["lendemain", "surlendemain", "veille"]);

const DURING = new Set(["cours", "lors", "pendant", "durant", "occasion"]);

/** « au cours d'un dîner »: on the day of what is told. */
export function isDuring(view: View, { at }: NounAt): boolean {
  for (let distance = 1; distance <= 4; distance++) if (DURING.has(wordAt(view, at - distance))) return true;
  return false;
}

/** « après », « à l'issue de » before a noun of contact. */
export function isEnded(view: View, { at }: Pick<NounAt, "at">): boolean {
  for (let distance = 1; distance <= 6; distance++) if (ENDING.has(wordAt(view, at - distance))) return true;
  return false;
}
