import { z } from "zod";

/** Something wrong in the content: where, what, and what to do. */
export const problemSchema = z.object({
  severity: z.enum(["error", "warning"]),
  file: z.string(),
  /** 1-based line in the file as it stands. */
  line: z.int().positive().nullable(),
  field: z.string().nullable(),
  message: z.string(),
  remedy: z.string(),
});

export type Problem = z.infer<typeof problemSchema>;
