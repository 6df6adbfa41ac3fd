import { z } from "zod";
import { meetingStatusSchema, meetingTypeSchema, outcomeSchema } from "./meeting";
import { spanSchema } from "./span";
import { timexModSchema } from "./timex";
import { boundSchema, tollSchema } from "./toll";

/** The kinds of facts that stand on words of an article. */
export const layerSchema = z.enum(["date", "actor", "organisation", "place", "toll", "meeting"]);

/** What an editor says against the parser. */
export const changeSchema = z.discriminatedUnion("kind", [
  /** TIMEX3 `value`, and the days it covers. */
  z.object({ kind: z.literal("date"), value: z.string(), edtf: z.string(), mod: timexModSchema.nullable() }),
  z.object({ kind: z.literal("actor"), actors: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal("organisation"), organisation: z.string() }),
  z.object({ kind: z.literal("place"), place: z.string() }),
  z.object({
    kind: z.literal("toll"),
    bound: boundSchema,
    count: z.number().nonnegative(),
    victims: z.string(),
    scope: tollSchema.shape.scope,
    attribution: z.string().nullable(),
  }),
  z.object({
    kind: z.literal("meeting"),
    type: meetingTypeSchema,
    date: z.string(),
    place: z.string().nullable(),
    participants: z.array(z.string()).min(1),
    status: meetingStatusSchema,
    outcome: outcomeSchema.nullable(),
  }),
  /** No fact of these kinds stands on the quoted words. */
  z.object({ kind: z.literal("drop"), layers: z.array(layerSchema).min(1) }),
  /** The day on which the article was written. */
  z.object({ kind: z.literal("published"), date: z.string() }),
]);

/** An editor's word against the parser's, on quoted words of the article. */
export const correctionSchema = z.object({
  /** 1-based line of the file. */
  line: z.int().positive(),
  /** The quoted words; null for what concerns the article as a whole. */
  quote: spanSchema.nullable(),
  change: changeSchema,
});

export type Layer = z.infer<typeof layerSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Correction = z.infer<typeof correctionSchema>;
