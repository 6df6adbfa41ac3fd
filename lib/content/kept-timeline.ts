import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Timeline } from "@/lib/domain";
import { contentFolder } from "./files";
import { fingerprint } from "./fingerprint";
import { replaceLines } from "./write";

const LISTS = ["articles", "meetings", "actors", "places", "dossiers", "problems"] as const;
const NEWLINE = 10;

/**
 * What a timeline was made of: the folder and every file in it but the ledger, which is written after the timeline is
 * made. Two marks are equal when the same timeline would come of both.
 */
export function sourcesMark(dir: string): string {
  const files = fingerprint(dir).split("\n");
  return [contentFolder(dir).path, ...files.filter((line) => !line.includes("/meetings.yaml "))].join("\n");
}

/** Keeps a timeline in a file, JSON a line: one string could not hold a large one. `mark` is its `sourcesMark`. */
export function keepTimeline(path: string, mark: string, timeline: Timeline): void {
  mkdirSync(dirname(path), { recursive: true });
  replaceLines(path, linesOf(mark, timeline));
}

function* linesOf(mark: string, timeline: Timeline): Generator<string> {
  yield JSON.stringify(mark);
  for (const list of LISTS) for (const item of timeline[list]) yield JSON.stringify([list, item]);
}

/** The timeline kept in a file; null where there is none, or one that was made of other files than `mark` says. */
export function keptTimeline(path: string, mark: string): Timeline | null {
  const bytes = contentsOf(path);
  if (!bytes) return null;
  const timeline: Timeline = {
    articles: [],
    meetings: [],
    actors: [],
    places: [],
    dossiers: [],
    problems: [],
  };
  const lists: Readonly<Record<string, unknown[]>> = timeline;
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    const value: unknown = JSON.parse(bytes.toString("utf8", start, end));
    if (start === 0 && value !== mark) return null;
    if (Array.isArray(value)) lists[value[0]]?.push(value[1]);
    start = end + 1;
  }
  return start === 0 ? null : timeline;
}

function contentsOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
