import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** Puts a file in place of another at one stroke: whoever reads sees the old one or the new one, whole. */
export function replaceFile(path: string, text: string): void {
  replaceWith(path, [text]);
}

/** The same, line by line: for what is too long for one string. */
export function replaceLines(path: string, lines: Iterable<string>): void {
  replaceWith(path, ended(lines));
}

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

function replaceWith(path: string, parts: Iterable<string>): void {
  const draft = writeDraft(path, parts);
  try {
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Puts a new file in place at one stroke; false, and nothing changed, when one of that name is there already. */
export function createFile(path: string, text: string): boolean {
  const draft = writeDraft(path, [text]);
  try {
    putInPlace(draft, path);
    return true;
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false;
    throw cause;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link fails where the name is taken, also when another program takes it this very moment; some file systems have none. */
function putInPlace(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") throw cause;
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}

/** Writes beside the file, under a hidden name that no reader of the folder looks at. */
function writeDraft(path: string, parts: Iterable<string>): string {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = openSync(draft, "wx");
  try {
    for (const part of parts) {
      const bytes = Buffer.from(part);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return draft;
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && "code" in cause ? cause.code : null;
}
