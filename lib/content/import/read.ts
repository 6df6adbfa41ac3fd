import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "./draft";
import { decodeCrawl } from "./encoding";
import { isPage, readPage } from "./page";
import { recognise } from "./recognise";

const CRAWLED = /\.(?:txt|text|md|html?)$/i;

/** The files a path stands for: itself, or the crawled files of a folder, by name. `-` is standard input. */
export function crawledFiles(path: string): string[] {
  if (path === "-" || statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(isCrawled)
    .map(({ name }) => join(path, name))
    .sort();
}

function isCrawled(entry: Dirent): boolean {
  return entry.isFile() && CRAWLED.test(entry.name) && !entry.name.startsWith(".");
}

/** A crawled file as a draft. Throws what the file system says when it cannot be read. */
export function readCrawl(path: string): Draft {
  return draftOf(readFileSync(path));
}

/**
 * Crawled bytes, plain text or a web page in any usual encoding, as a draft; its text is empty when there is none.
 *
 * @example draftOf(Buffer.from(" date 2016-09 Monde\n\nKerry à Genève.")).fields // { published: "2016-09", rubric: "Monde" }
 */
export function draftOf(bytes: Buffer): Draft {
  const text = decodeCrawl(bytes);
  if (!isPage(text)) return recognise(text);
  const page = readPage(text);
  if (page === null) return { text: "", fields: {}, notes: [] };
  const draft = recognise(page.text, page.fields);
  return { ...draft, notes: [...page.notes, ...draft.notes] };
}
