import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { readArticles } from "../articles";
import { contentFolder, type Folder } from "../files";
import { createFile } from "../write";
import { formatArticle, proposeId } from "./article-file";
import type { Draft } from "./draft";

export type Stored =
  | { readonly result: "created"; readonly file: string }
  | { readonly result: "already-there"; readonly file: string }
  | { readonly result: "name-taken"; readonly file: string };

/** Where imported articles go, and which texts are there. */
export type Store = { readonly folder: Folder; readonly known: Map<string, string> };

/** Makes a content folder ready for imports: creates `articles/` if it is missing, and learns which texts are there. */
export function openStore(dir: string): Store {
  const folder = contentFolder(dir);
  makeFolder(join(folder.path, "articles"));
  return { folder, known: knownTexts(folder) };
}

/** One folder after another: Node's own way of making them all never ends where the system lets nobody make any (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (cause) {
    // Another import may have made it meanwhile.
    if (!existsSync(path)) throw cause;
  }
}

/**
 * Writes a draft as a new article, at one stroke. No file is ever written over, and no text is stored twice, also when two
 * programs import at once. Throws what the file system says when it cannot write.
 *
 * @example store(openStore("content"), draft) // { result: "created", file: "content/articles/2016-09-kerry-a-geneve.md" }
 */
export function store(place: Store, draft: Draft, id?: string): Stored {
  const key = keyOf(draft.text);
  const known = place.known.get(key);
  if (known !== undefined) return { result: "already-there", file: known };
  const base = id ?? proposeId(draft);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    const file = `${place.folder.label}/articles/${name}.md`;
    if (createFile(join(place.folder.path, "articles", `${name}.md`), formatArticle(draft))) {
      place.known.set(key, file);
      return { result: "created", file };
    }
    const since = knownTexts(place.folder).get(key);
    if (since !== undefined) return { result: "already-there", file: since };
    if (id !== undefined) return { result: "name-taken", file };
  }
}

function knownTexts(folder: Folder): Map<string, string> {
  return new Map(readArticles(folder).values.map((article) => [keyOf(article.body), article.file]));
}

/** Two texts are the same article when they differ in blanks alone. */
function keyOf(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/g, " ").trim()).digest("base64");
}
