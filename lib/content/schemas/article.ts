import { z } from "zod";
import { published } from "./published";
import { line, optional, webAddress } from "./values";

/** Front matter of `content/articles/*.md`: all optional. */
export const articleFrontMatter = z.strictObject({
  title: optional(line("the article's title on one line")),
  source: optional(line("the outlet or agency, such as AFP")),
  url: optional(webAddress()),
  published: optional(published()),
  retrieved: optional(published()),
});
