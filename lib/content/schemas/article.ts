import { z } from "zod";
import { published } from "./published";
import { expected, line, optional, webAddress } from "./values";

/** Front matter of `content/articles/*.md`: all optional. Each of the `corrections` is read by itself (`correctionEntry`). */
export const articleFrontMatter = z.strictObject({
  title: optional(line("the article's title on one line")),
  source: optional(line("the outlet or agency, such as AFP")),
  author: optional(line("who signs the article")),
  rubric: optional(line("the rubric it stood in, such as Monde")),
  url: optional(webAddress()),
  published: optional(published()),
  retrieved: optional(published()),
  corrections: z
    .array(z.unknown(), { error: expected("a list of corrections") })
    .nullish()
    .transform((value) => value ?? []),
});
