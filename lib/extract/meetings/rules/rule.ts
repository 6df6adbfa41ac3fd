import type { Draft } from "../types";
import type { View } from "../view";

/**
 * A way in which a word tells a contact. `examples` hold text said on Thursday 8 September 2016, with dates, actors and
 * places marked as in the annotation guide, and the entries it gives: `meeting 2016-09-09 geneve x+y planned`.
 * `counterExamples` must give none.
 */
export type ContactRule<Trigger> = {
  readonly name: `meetings/${string}`;
  /** The linguistic why, in one line. */
  readonly note: string;
  /** The contacts told by a verb group, or by the noun at a token. */
  readonly find: (view: View, trigger: Trigger) => Draft[];
  readonly examples: readonly (readonly [text: string, ...entries: string[]])[];
  readonly counterExamples: readonly string[];
};
