import { z } from "zod";
import { meetingMentionSchema } from "./meeting";
import { actorMentionSchema, organisationMentionSchema, placeMentionSchema } from "./mention";
import { timexSchema } from "./timex";
import { tollSchema } from "./toll";

/** One reason for a document date, in a French sentence for readers; with the words that say it, where there are any. */
export const dateEvidenceSchema = z.object({
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  text: z.string().optional(),
  reason: z.string(),
  /** The other article that settles it, for `basis: "corpus"`. */
  article: z.string().optional(),
});

export const documentDateSchema = z.object({
  /** EDTF; less precise than a day only where nothing fixes the day. */
  edtf: z.string(),
  given: z.string().nullable(),
  basis: z.enum(["given", "text", "corpus"]),
  evidence: z.array(dateEvidenceSchema),
  conflict: z.string().nullable(),
  correctedBy: z.literal("editor").optional(),
});

export const articleSchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  file: z.string(),
  /** The markdown body as it stands in the file, to the letter. */
  body: z.string(),
  documentDate: documentDateSchema,
  timexes: z.array(timexSchema),
  actors: z.array(actorMentionSchema),
  organisations: z.array(organisationMentionSchema),
  places: z.array(placeMentionSchema),
  tolls: z.array(tollSchema),
  meetings: z.array(meetingMentionSchema),
});

export type DateEvidence = z.infer<typeof dateEvidenceSchema>;
export type DocumentDate = z.infer<typeof documentDateSchema>;
export type Article = z.infer<typeof articleSchema>;
