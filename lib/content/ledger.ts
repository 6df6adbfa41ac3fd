import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type LedgerEntry, ledgerEntrySchema, type Problem } from "@/lib/domain";
import { type Folder, readText } from "./files";
import { error } from "./problem";
import { replaceFile } from "./write";
import { readYaml } from "./yaml";

const FILE = "meetings.yaml";

const HEAD = `# Every permalink ever published and what it stood for. Written by the program; keep it in git.
`;

export type ReadLedger = {
  readonly entries: LedgerEntry[];
  /** 1-based line of each slug. */
  readonly lines: ReadonlyMap<string, number>;
  readonly text: string;
  readonly problems: Problem[];
};

/** Reads the ledger of permalinks. A line that cannot be read is a problem; the others are kept. No file is an empty ledger. */
export function readLedger(folder: Folder): ReadLedger {
  const path = join(folder.path, FILE);
  const file = `${folder.label}/${FILE}`;
  if (!existsSync(path)) return { entries: [], lines: new Map(), text: "", problems: [] };
  const read = readText(path, file);
  if ("problem" in read) return { entries: [], lines: new Map(), text: "", problems: [read.problem] };
  const entries: LedgerEntry[] = [];
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, text] of read.text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(text)) continue;
    const entry = readEntry(text);
    if (entry === null) problems.push(unreadable(file, index + 1));
    else {
      entries.push(entry);
      lines.set(entry.slug, index + 1);
    }
  }
  return { entries, lines, text: read.text, problems };
}

/**
 * The ledger's file, YAML: one line per slug, by slug, so that two runs write the same bytes and git merges lines.
 *
 * @example `2016-08-26-geneve-kerry-lavrov: { type: "meeting", date: "2016-08-26", place: "geneve", … }`
 */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  const lines = entries
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, ...rest }) => `${slug}: ${flow(rest)}\n`);
  return HEAD + lines.join("");
}

/** Puts a ledger in place of the old one, at one stroke. */
export function writeLedger(folder: Folder, text: string): void {
  replaceFile(join(folder.path, FILE), text);
}

function flow(value: Record<string, unknown>): string {
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${JSON.stringify(field)}`);
  return `{ ${fields.join(", ")} }`;
}

const lineSchema = z.record(z.string(), z.unknown());

function readEntry(text: string): LedgerEntry | null {
  const yaml = readYaml(text);
  const line = lineSchema.safeParse(yaml.data);
  if (yaml.faults.length > 0 || !line.success) return null;
  const [slug, fields] = Object.entries(line.data)[0] ?? [];
  if (typeof fields !== "object" || fields === null) return null;
  const entry = ledgerEntrySchema.safeParse({ ...fields, slug });
  return entry.success ? entry.data : null;
}

function unreadable(file: string, line: number): Problem {
  return error(
    { file, line },
    "not a line of the ledger",
    "Restore the line from git; the file is written by the program.",
  );
}
