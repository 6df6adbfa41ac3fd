import { statSync } from "node:fs";
import type { Actor, ArticleSource, Dossier, LedgerEntry, Place, Problem } from "@/lib/domain";
import { readArticles } from "./articles";
import { contentFolder, type Folder } from "./files";
import { readLedger } from "./ledger";
import { type Reference, readActors, readDossiers, readPlaces } from "./notes";
import { error } from "./problem";

/** What a content folder holds, and everything that is wrong with it. */
export type Content = {
  readonly folder: Folder;
  /** Whether there is such a folder at all. */
  readonly found: boolean;
  readonly articles: ArticleSource[];
  readonly actors: Actor[];
  readonly places: Place[];
  readonly dossiers: Dossier[];
  readonly ledger: LedgerEntry[];
  /** The ledger's file as it stood when it was read; empty when there is none. */
  readonly ledgerText: string;
  /** The line of each slug in that file. */
  readonly ledgerLines: ReadonlyMap<string, number>;
  /** The ids that the editor's files name. */
  readonly references: readonly Reference[];
  /** By file and line. */
  readonly problems: Problem[];
};

/**
 * Reads a whole content folder. Never throws on what it finds: a file that cannot be read, or that has an error, is
 * left out and named in `problems`, and the others are kept. A folder that is not there is empty, with a problem.
 *
 * @example loadContent("content").articles[0]?.given // "2021-11", as the crawl said; the body stands as in the file
 */
export function loadContent(dir: string): Content {
  const folder = contentFolder(dir);
  const found = statSync(folder.path, { throwIfNoEntry: false })?.isDirectory() === true;
  const articles = readArticles(folder);
  const actors = readActors(folder);
  const places = readPlaces(folder);
  const dossiers = readDossiers(folder);
  const ledger = readLedger(folder);
  const parts = [articles, actors, places, dossiers, ledger].flatMap((part) => part.problems);
  return {
    folder,
    found,
    articles: articles.values,
    actors: actors.values,
    places: places.values,
    dossiers: dossiers.values,
    ledger: ledger.entries,
    ledgerText: ledger.text,
    ledgerLines: ledger.lines,
    references: [actors, places, dossiers].flatMap((part) => part.references),
    problems: [...(found ? [] : [missing(folder)]), ...parts].sort(byFileAndLine),
  };
}

function missing(folder: Folder): Problem {
  return error(
    { file: folder.label },
    "there is no such folder",
    "Name a folder that holds articles/, or create it.",
  );
}

/** In the order of an editor who goes through the folder. */
export function byFileAndLine(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
