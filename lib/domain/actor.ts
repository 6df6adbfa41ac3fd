import { z } from "zod";

/** An office held, with a half-open term: `from` included, `to` excluded, ISO dates; null where open. */
export const termSchema = z.object({
  /** Key of the kind of office, such as `foreign-minister`. */
  office: z.string(),
  /** The office as readers see it, such as « secrétaire d’État des États-Unis ». */
  label: z.string().optional(),
  /** The state or organisation the office belongs to. */
  of: z.string(),
  /** The place or conflict an envoy works for, such as `syrie`. */
  for: z.string().optional(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

/** A person or state that acts in the timeline. */
export const actorSchema = z.object({
  id: z.string(),
  kind: z.enum(["person", "state", "organisation"]),
  name: z.string(),
  /** A person's family name as used alone: « Lavrov », « de Mistura »; it names meetings. */
  family: z.string().optional(),
  aliases: z.array(z.string()),
  gender: z.enum(["m", "f"]).optional(),
  /** The state or organisation a person acts for. */
  of: z.string().nullable(),
  terms: z.array(termSchema),
  /** A short French portrait for the actor's page. */
  text: z.string().nullable(),
  wikidata: z.string().nullable(),
});

export type Term = z.infer<typeof termSchema>;
export type Actor = z.infer<typeof actorSchema>;
