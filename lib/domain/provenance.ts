import { z } from "zod";

/** Where a fact comes from: the rule that made it, or the editor who corrected it. */
export const provenance = {
  rule: z.string(),
  correctedBy: z.literal("editor").optional(),
};
