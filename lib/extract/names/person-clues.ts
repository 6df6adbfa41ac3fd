import type { PersonList } from "./person-list";
import type { PersonSource } from "./persons";
import { ACTING } from "./rules/persons-acting";
import { BARE } from "./rules/persons-bare";
import { BESIDE } from "./rules/persons-beside";
import { INTRODUCED } from "./rules/persons-introduced";

/** All clues to persons, the surest first. */
export const PERSON_CLUES = [
  ...ACTING.slice(0, 1),
  ...INTRODUCED,
  ...BESIDE,
  ...ACTING.slice(1),
  ...BARE,
] as const;

/** Finds the names that clues give away, beside those that titles introduce. */
export function findByClue(source: PersonSource, found: PersonList): void {
  const { tokens } = source.document;
  for (let at = 0; at < tokens.length; at++) {
    if (found.at(at)) continue;
    for (const clue of PERSON_CLUES) {
      const end = clue.find(source, found, at);
      if (end === null) continue;
      at = end - 1;
      break;
    }
  }
}
