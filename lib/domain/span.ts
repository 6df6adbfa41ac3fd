import { z } from "zod";

/** A stretch of an article's body: UTF-16 offsets, `body.slice(start, end) === text`. */
export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
export type Span = z.infer<typeof spanSchema>;
