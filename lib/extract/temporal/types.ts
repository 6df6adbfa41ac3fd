import type { TimexMod, TimexType } from "@/lib/domain";

/** A temporal expression as the text has it, not yet resolved against a document date. */
export type TemporalMention = {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly type: TimexType;
  readonly mod: TimexMod | null;
  readonly rule: string;
};
