import { z } from "zod";
import { provenance } from "./provenance";
import { spanSchema } from "./span";

/** How a mention names its actor: by name, by office, by anaphor, or by metonymy (« Moscou » for Russia). */
export const mentionFormSchema = z.enum(["name", "office", "anaphor", "metonym"]);

/** A mention of one or several persons or states that act. `literal` is the place a metonym names literally. */
export const actorMentionSchema = spanSchema.extend({
  actors: z.array(z.string()).min(1),
  form: mentionFormSchema,
  literal: z.string().optional(),
  ...provenance,
});

export const organisationMentionSchema = spanSchema.extend({ organisation: z.string(), ...provenance });

export const placeMentionSchema = spanSchema.extend({ place: z.string(), ...provenance });

export type MentionForm = z.infer<typeof mentionFormSchema>;
export type ActorMention = z.infer<typeof actorMentionSchema>;
export type OrganisationMention = z.infer<typeof organisationMentionSchema>;
export type PlaceMention = z.infer<typeof placeMentionSchema>;
