import { z } from "zod";
import { provenance } from "./provenance";
import { spanSchema } from "./span";

/** TIMEX3 types (ISO-TimeML). */
export const timexTypeSchema = z.enum(["DATE", "TIME", "DURATION", "SET"]);

/** TIMEX3 `mod` attribute, as far as French news copy uses it. */
export const timexModSchema = z.enum([
  "START",
  "MID",
  "END",
  "APPROX",
  "MORE_THAN",
  "LESS_THAN",
  "EQUAL_OR_MORE",
  "EQUAL_OR_LESS",
  "BEFORE",
  "AFTER",
]);

/** A temporal expression, TIMEX3: `value` as in ISO-TimeML, `edtf` the days it covers. */
export const timexSchema = spanSchema.extend({
  type: timexTypeSchema,
  value: z.string(),
  mod: timexModSchema.nullable(),
  edtf: z.string().nullable(),
  ...provenance,
});

export type TimexType = z.infer<typeof timexTypeSchema>;
export type TimexMod = z.infer<typeof timexModSchema>;
export type Timex = z.infer<typeof timexSchema>;
