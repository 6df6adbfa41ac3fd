import { z } from "zod";
import { actorSchema } from "./actor";
import { articleSchema } from "./article";
import { dossierSchema } from "./dossier";
import { meetingSchema } from "./meeting";
import { placeSchema } from "./place";
import { problemSchema } from "./problem";

/** The one value that the site, the command line and every export read. */
export const timelineSchema = z.object({
  articles: z.array(articleSchema),
  /** By date, then slug. */
  meetings: z.array(meetingSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  dossiers: z.array(dossierSchema),
  problems: z.array(problemSchema),
});

export type Timeline = z.infer<typeof timelineSchema>;
