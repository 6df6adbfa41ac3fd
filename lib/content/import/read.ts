import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "./draft";
import { decodeCrawl } from "./encoding";
import { isPage, readPage } from "./page";
import { recognise } from "./recognise";

/** Bytes that are no text in any encoding: a picture, a document of an office program. */
export class NotTextError extends Error {
  override readonly name = "NotTextError";
  constructor() {
    super("it is no text: it holds NUL characters. Save it as plain text or as a web page.");
  }
}

const CRAWLED = /\.(?:txt|text|md|html?)$/i;

/** The files that a path stands for, and what of a folder is left out. */
export type Crawled = { readonly files: readonly string[]; readonly leftOut: readonly string[] };

/** A path itself, or the crawled files of a folder, by name; what else is in it is left out. `-` is standard input. */
export function crawledFiles(path: string): Crawled {
  if (path === "-" || statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { files: [path], leftOut: [] };
  const entries = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files: entries.filter(isCrawled).map(({ name }) => join(path, name)),
    leftOut: entries.filter((entry) => !isCrawled(entry)).map(labelOf),
  };
}

function isCrawled(entry: Dirent): boolean {
  return entry.isFile() && CRAWLED.test(entry.name);
}

function labelOf(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

/** A crawled file as a draft. Throws what the file system says when it cannot be read, `NotTextError` when it is no text. */
export function readCrawl(path: string): Draft {
  return draftOf(readFileSync(path));
}

/**
 * Crawled bytes, plain text or a web page in any usual encoding, as a draft; its text is empty when there is none. Throws
 * `NotTextError` on bytes that are no text.
 *
 * @example draftOf(Buffer.from(" date 2016-09 Monde\n\nKerry à Genève.")).fields // { published: "2016-09", rubric: "Monde" }
 */
export function draftOf(bytes: Buffer): Draft {
  const text = decodeCrawl(bytes);
  if (text.includes("\0")) throw new NotTextError();
  if (!isPage(text)) return recognise(text);
  const page = readPage(text);
  if (page === null) return { text: "", fields: {}, notes: [] };
  const draft = recognise(page.text, page.fields);
  return { ...draft, notes: [...page.notes, ...draft.notes] };
}
