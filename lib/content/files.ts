import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join, resolve, sep } from "node:path";
import type { Problem } from "@/lib/domain";
import { decode } from "./decode";
import { error, warning } from "./problem";

/** A content folder, and what its files are called in problems and in the timeline. */
export type Folder = { readonly path: string; readonly label: string };

export type ContentFile = {
  /** The name without its extension. */
  readonly id: string;
  /** As in problems: `content/articles/x.md`. */
  readonly file: string;
  readonly path: string;
  readonly text: string;
};

export type Files = { readonly files: ContentFile[]; readonly problems: Problem[] };

/** A content folder by its path, named after its last part. */
export function contentFolder(dir: string): Folder {
  const path = resolve(dir);
  return { path, label: basename(path) };
}

/** Reads every file of one of the folder's parts, by name; what cannot be read is a problem. A missing part is empty. */
export function readFiles(folder: Folder, part: string, extensions: readonly string[]): Files {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const entry of entriesOf(join(folder.path, part))) {
    const file = `${folder.label}/${part}/${entry.name}`;
    const path = join(folder.path, part, entry.name);
    const problem = refusal(entry, path, file, folder.path, extensions);
    if (problem) problems.push(problem);
    if (problem !== null || !extensions.includes(extname(entry.name))) continue;
    const read = readText(path, file);
    if ("problem" in read) problems.push(read.problem);
    else files.push({ id: basename(entry.name, extname(entry.name)), file, path, text: read.text });
  }
  return { files, problems };
}

/** A file's text, or the reason why there is none. */
export function readText(
  path: string,
  file: string,
): { readonly text: string } | { readonly problem: Problem } {
  try {
    return decode(readFileSync(path), file);
  } catch (cause) {
    return {
      problem: error(
        { file },
        `cannot be read: ${reasonOf(cause)}`,
        "Check that the file is there and may be read.",
      ),
    };
  }
}

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !/^[.~#]|[~#]$/.test(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Why an entry is not read: it leads out of the folder, is not a plain file, or has another extension. */
function refusal(
  entry: Dirent,
  path: string,
  file: string,
  root: string,
  extensions: readonly string[],
): Problem | null {
  try {
    if (lstatSync(path).isSymbolicLink() && !realpathSync(path).startsWith(realpathSync(root) + sep)) {
      return error(
        { file },
        "a symbolic link that leads out of the content folder",
        "Copy the file here instead.",
      );
    }
    if (!statSync(path).isFile()) {
      return warning(
        { file },
        "not a file, so it is not read",
        `Keep files directly in the folder, as ${extensions.join(" or ")}.`,
      );
    }
  } catch (cause) {
    return error({ file }, `cannot be read: ${reasonOf(cause)}`, "Remove the entry, or put the file there.");
  }
  if (extensions.includes(extname(entry.name))) return null;
  const remedy =
    extname(entry.name) === ".txt"
      ? "Run: npm run import -- FILE"
      : `Rename it to end in ${extensions.join(" or ")}.`;
  return warning({ file }, `not read: its name does not end in ${extensions.join(" or ")}`, remedy);
}

/** What the file system says, in words. */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : null;
  return code === null ? cause.message : (REASONS[code] ?? code);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  ENOENT: "there is no such file",
  ELOOP: "the link leads to itself",
  EISDIR: "it is a folder",
};
