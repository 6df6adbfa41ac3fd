import type { VerbGroup } from "@/lib/text";
import type { Draft } from "../types";
import type { View } from "../view";

/**
 * A way in which a verb tells a contact. `examples` hold a sentence said on Thursday 8 September 2016, with dates,
 * actors and places marked as in the annotation guide, and the entries it gives:
 * `meeting 2016-09-09 geneve x+y planned`. `counterExamples` must give none.
 */
export type ContactRule = {
  readonly name: `meetings/${string}`;
  /** The linguistic why, in one line. */
  readonly note: string;
  readonly find: (view: View, verb: VerbGroup) => Draft[];
  readonly examples: readonly (readonly [sentence: string, ...entries: string[]])[];
  readonly counterExamples: readonly string[];
};
