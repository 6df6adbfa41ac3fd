import { z } from "zod";

export const placeKindSchema = z.enum(["city", "country", "region", "venue", "water", "other"]);

/** A physical location. `in` is the place it is part of (Genève in `suisse`). */
export const placeSchema = z.object({
  id: z.string(),
  kind: placeKindSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  in: z.string().nullable(),
  /** WGS 84 decimal degrees. */
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  text: z.string().nullable(),
});

export type PlaceKind = z.infer<typeof placeKindSchema>;
export type Place = z.infer<typeof placeSchema>;
