import { z } from "zod";
import { expected, line, optional, slug } from "./values";

const PERIOD = /^(\d{4}(-\d{2}){0,2}|\.\.)\/(\d{4}(-\d{2}){0,2}|\.\.)$|^\d{4}(-\d{2}){0,2}$/;

/** Front matter of `content/dossiers/*.md`: a track of talks. The body is its introduction. */
export const dossierFrontMatter = z.strictObject({
  title: line("the dossier's title"),
  subtitle: optional(line("a line under the title")),
  actors: z
    .array(slug(), { error: expected("a list of actor ids") })
    .nullish()
    .transform((value) => value ?? []),
  period: optional(
    z.string({ error: expected("an interval such as 2016-07/2016-09") }).regex(PERIOD, {
      error: expected("an interval such as 2016-07/2016-09"),
    }),
  ),
});
