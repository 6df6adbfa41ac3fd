import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A source file of the house: its path from the root with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** All `.ts` and `.tsx` files below a folder of the root. */
export function sourceFiles(folder: string): SourceFile[] {
  const root = process.cwd();
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?from\s)?["']([^"']+)["']|import\(["']([^"']+)["']\)/g;

/** What a file imports: house paths from the root (`lib/text`), packages by name. */
export function importsOf({ path, text }: SourceFile): string[] {
  return Array.from(text.matchAll(IMPORT), ([, fixed, dynamic]) => fixed ?? dynamic ?? "").map((target) => {
    if (target.startsWith("@/")) return target.slice(2);
    return target.startsWith(".") ? join(dirname(path), target).replaceAll("\\", "/") : target;
  });
}
