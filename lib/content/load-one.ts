import { basename, extname } from "node:path";
import type { ArticleSource, Problem } from "@/lib/domain";
import { readArticle } from "./articles";
import { decode } from "./decode";
import { readText } from "./files";

/** `problems` beside a source are what was passed over in its front matter. */
export type LoadedArticle = { readonly source?: ArticleSource; readonly problems: Problem[] };

/**
 * Reads one article's file, wherever it is; its name without the extension is the id. A file that is not there, or is
 * no text, is answered with problems.
 *
 * @example loadArticle("/tmp/depeche.txt") // { source: { id: "depeche", body: "…", given: null, … }, problems: [] }
 */
export function loadArticle(path: string): LoadedArticle {
  const read = readText(path, path);
  if ("problem" in read) return { problems: [read.problem] };
  return readArticle({ id: basename(path, extname(path)), file: path, text: read.text });
}

/**
 * Reads one article from bytes that are in no file; `name` stands for the file in problems, and is the id.
 *
 * @example loadArticleBytes(Buffer.from("Kerry à Genève."), "stdin")
 */
export function loadArticleBytes(bytes: Buffer, name: string): LoadedArticle {
  const read = decode(bytes, name);
  if ("problem" in read) return { problems: [read.problem] };
  return readArticle({ id: name, file: name, text: read.text });
}
