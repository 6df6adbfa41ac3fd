import { z } from "zod";
import { correctionEntry } from "./correction";
import { published } from "./published";
import { expected, line, optional, webAddress } from "./values";

/** Front matter of `content/articles/*.md`: all optional. */
export const articleFrontMatter = z.strictObject({
  title: optional(line("the article's title on one line")),
  source: optional(line("the outlet or agency, such as AFP")),
  author: optional(line("who signs the article")),
  rubric: optional(line("the rubric it stood in, such as Monde")),
  url: optional(webAddress()),
  published: optional(published()),
  retrieved: optional(published()),
  corrections: z
    .array(correctionEntry, { error: expected("a list of corrections") })
    .nullish()
    .transform((value) => value ?? []),
});
