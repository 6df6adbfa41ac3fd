import { z } from "zod";
import { provenance } from "./provenance";
import { spanSchema } from "./span";

/** What a figure claims: exact, more than, at least, fewer than, at most, about. */
export const boundSchema = z.enum(["=", ">", ">=", "<", "<=", "~"]);

/** A death toll as one sentence claims it; `low`, `best`, `high` as in the UCDP data sets. */
export const tollSchema = spanSchema.extend({
  bound: boundSchema,
  count: z.number().nonnegative(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  victims: z.string(),
  scope: z.object({
    on: z.string().optional(),
    since: z.string().optional(),
    until: z.string().optional(),
    place: z.string().optional(),
  }),
  attribution: z.string().nullable(),
  ...provenance,
});

export type Bound = z.infer<typeof boundSchema>;
export type Toll = z.infer<typeof tollSchema>;
