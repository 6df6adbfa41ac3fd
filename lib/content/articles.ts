import type { ArticleSource, Problem } from "@/lib/domain";
import { readCorrections } from "./corrections";
import { type ContentFile, type Folder, readFiles } from "./files";
import { readFrontMatter } from "./front-matter";
import { error, warning } from "./problem";
import { articleFrontMatter } from "./schemas/article";
import { validateEach } from "./validate";

export type Read<T> = { readonly values: T[]; readonly problems: Problem[] };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads `articles/*.md`. A file that cannot be read as an article is left out; all that is wrong is named in the problems. */
export function readArticles(folder: Folder): Read<ArticleSource> {
  const { files, problems } = readFiles(folder, "articles", [".md"]);
  const values: ArticleSource[] = [];
  for (const file of files) {
    const read = readArticle(file);
    if (read.source) values.push(read.source);
    problems.push(...read.problems);
  }
  return { values, problems };
}

type ReadArticle = { readonly source?: ArticleSource; readonly problems: Problem[] };

/**
 * One article's file as its source, or the problems that keep it out: front matter in another language than YAML or never
 * closed, no text. A field that is unknown or wrong, or a correction of words that are not there, is named and passed over:
 * the article stands without it. `bodyLine` is a 1-based line.
 *
 * @example readArticle({ id: "x", file: "x.md", text: "---\npublished: 2016-09\n---\nKerry à Genève." })
 */
export function readArticle({ id, file, text }: Pick<ContentFile, "id" | "file" | "text">): ReadArticle {
  if (text.trim() === "") {
    return {
      problems: [
        error({ file, line: 1 }, "the file is empty", "Paste the article's text, or delete the file."),
      ],
    };
  }
  const front = readFrontMatter(text, file);
  if ("problems" in front) return front;
  const { matter } = front;
  const fields = validateEach(articleFrontMatter, matter, file);
  if (matter.body.trim() === "") {
    const message = "there is no text under the front matter";
    const remedy = "Paste the article's text under the line ---.";
    return { problems: [...fields.problems, error({ file, line: matter.bodyLine }, message, remedy)] };
  }
  if (fields.value === null) return { problems: fields.problems };
  const { published: given, title, source: outlet, url, retrieved } = fields.value;
  const { corrections, problems } = readCorrections(fields.value.corrections, matter, file);
  const { body, bodyLine } = matter;
  const givenLine = given === null ? null : matter.lineOf(["published"]);
  const source = {
    id,
    file,
    title,
    source: outlet,
    url,
    given,
    givenLine,
    retrieved,
    body,
    bodyLine,
    corrections,
  };
  return { source, problems: [...fields.problems, ...problems, ...(SLUG.test(id) ? [] : [oddName(file)])] };
}

function oddName(file: string): Problem {
  const message = "the file's name is the article's address, and this one needs escaping there";
  return warning({ file }, message, "Name it with small letters, digits and hyphens before it is published.");
}
