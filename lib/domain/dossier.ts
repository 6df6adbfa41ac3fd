import { z } from "zod";

/** A track of talks: the actors it follows, its period, its introduction. */
export const dossierSchema = z.object({
  id: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  actors: z.array(z.string()),
  /** EDTF interval of the talks followed. */
  period: z.string().nullable(),
  text: z.string().nullable(),
});

export type Dossier = z.infer<typeof dossierSchema>;
