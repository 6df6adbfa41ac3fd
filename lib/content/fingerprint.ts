import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "./files";

/** The folders of a content folder whose files count; the last is the folder itself. */
export const PARTS = ["articles", "actors", "places", "dossiers", "."] as const;

/**
 * A text that changes whenever a file of the content folder comes, goes or is saved. Reads names, sizes and times, not
 * the files; a folder that is not there has an empty one.
 *
 * @example fingerprint("content") === fingerprint("content") // true, until a file is saved
 */
export function fingerprint(dir: string): string {
  const { path } = contentFolder(dir);
  return PARTS.flatMap((part) => marksOf(join(path, part))).join("\n");
}

function marksOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return `${folder}/${name} ${stat?.size} ${stat?.mtimeMs}`;
    });
  } catch {
    return [];
  }
}
