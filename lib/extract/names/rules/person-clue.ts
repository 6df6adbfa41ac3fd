import type { PersonList } from "../person-list";
import type { PersonSource } from "../persons";

/**
 * A clue that a name is a person's. `find` looks at one token, adds the persons it finds there and gives the token after
 * them, or null. `examples` are in the notation of rules: `⟦id|name⟧`.
 */
export type PersonClue = {
  readonly name: `names/${string}`;
  /** The linguistic why, in one line. */
  readonly note: string;
  readonly find: (source: PersonSource, found: PersonList, at: number) => number | null;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};
