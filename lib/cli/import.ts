import { parseArgs } from "node:util";
import { reasonOf } from "@/lib/content";
import {
  crawledFiles,
  type Draft,
  draftOf,
  type Note,
  openStore,
  readCrawl,
  type Store,
  type Stored,
  store,
} from "@/lib/content/import";
import { type ExitCode, type Terminal, UsageError } from "./command";

export const importUsage = "import FILE|FOLDER… [--content DIR] [--id NAME]   make articles of crawled text";

/** Makes an article of each crawled text or web page, `-` for standard input, and says what was kept, moved and dropped. Exit 1 when a file could not be taken. */
export async function importFiles(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { content: { type: "string", default: "content" }, id: { type: "string" } },
  });
  const { id } = values;
  if (positionals.length === 0)
    throw new UsageError("Name at least one file or folder, or - for standard input.");
  if (id !== undefined && positionals.length > 1)
    throw new UsageError("--id names one article: give one file.");
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError("--id takes small letters, digits and hyphens, such as 2016-09-08-kerry-geneve.");
  }
  const given = positionals.map((path) => ({ path, crawled: crawledFiles(path) }));
  const files = given.flatMap(({ crawled }) => crawled.files);
  if (id !== undefined && files.length > 1) throw new UsageError("--id names one article: give one file.");
  const place = openStore(values.content);
  let code: ExitCode = 0;
  for (const { path, crawled } of given) {
    if (crawled.leftOut.length > 0) terminal.err(`${path}: left out: ${listed(crawled.leftOut)}\n`);
    if (crawled.files.length > 0) continue;
    terminal.err(`${path}: no file of it is a text or a web page (.txt, .text, .md, .htm, .html).\n`);
    code = 1;
  }
  for (const [index, file] of files.entries()) {
    if (!(await importFile(file, place, id, terminal))) code = 1;
    terminal.progress(index + 1, files.length);
  }
  return code;
}

const MOST_LISTED = 10;

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

async function importFile(
  file: string,
  place: Store,
  id: string | undefined,
  terminal: Terminal,
): Promise<boolean> {
  const draft = await read(file, terminal);
  if (draft === null) return false;
  if (draft.text === "") {
    terminal.err(`${file}: there is no article in it.\n`);
    return false;
  }
  const stored = store(place, draft, id);
  terminal.err(`${file}: ${said(stored)}\n`);
  if (stored.result === "created") terminal.err(report(draft));
  return stored.result !== "name-taken";
}

async function read(file: string, terminal: Terminal): Promise<Draft | null> {
  try {
    return file === "-" ? draftOf(await terminal.stdin()) : readCrawl(file);
  } catch (cause) {
    terminal.err(`${file}: cannot be read: ${reasonOf(cause)}\n`);
    return null;
  }
}

function said(stored: Stored): string {
  if (stored.result === "created") return `written to ${stored.file}`;
  if (stored.result === "already-there") return `already there as ${stored.file}`;
  return `${stored.file} holds another text. Choose another name with --id.`;
}

function report(draft: Draft): string {
  const paragraphs = draft.text.split(/\n\s*\n/).length;
  const lines = draft.notes.map((note) => `  ${phrase(note)}\n`);
  return `${lines.join("")}  kept: ${paragraphs} paragraph${paragraphs > 1 ? "s" : ""}, to the letter\n`;
}

function phrase({ what, text, field }: Note): string {
  const quoted = `« ${text.length > 80 ? `${text.slice(0, 80)}…` : text} »`;
  if (what === "moved") return `moved to ${field ?? "the front matter"}: ${quoted}`;
  if (what === "kept") return `kept in the text, noted as ${field ?? "a field"}: ${quoted}`;
  return `dropped: ${quoted}`;
}
