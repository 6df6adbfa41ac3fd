import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "./files";
import { fingerprint, PARTS } from "./fingerprint";

/** Milliseconds in which an editor's several writes of one save come together. */
const SETTLE = 30;
/** Milliseconds after which a change is noticed where the system tells of none: new folders, network drives. */
const LATEST = 2000;

/**
 * Tells whenever the fingerprint of a content folder has changed, once for each save, within some 50 ms; a folder that
 * comes later is seen within 2 s. Returns what ends the watch; it keeps no process alive.
 *
 * @example const stop = watchContent("content", () => console.log("saved"));
 */
export function watchContent(dir: string, tell: () => void): () => void {
  let mark = fingerprint(dir);
  let settling: NodeJS.Timeout | undefined;
  const compare = () => {
    const now = fingerprint(dir);
    if (now === mark) return;
    mark = now;
    tell();
  };
  const watchers = PARTS.flatMap((part) =>
    watcherOf(join(contentFolder(dir).path, part), () => {
      clearTimeout(settling);
      settling = setTimeout(compare, SETTLE);
    }),
  );
  const beat = setInterval(compare, LATEST).unref();
  return () => {
    clearTimeout(settling);
    clearInterval(beat);
    for (const watcher of watchers) watcher.close();
  };
}

/** Watches one folder, where that can be done: the beat sees to the others. */
function watcherOf(path: string, onEvent: () => void): FSWatcher[] {
  try {
    return [watch(path, { persistent: false }, onEvent).on("error", () => {})];
  } catch {
    return [];
  }
}
