import { formatLedger, keepTimeline, readLedger, sourcesMark, writeLedger } from "@/lib/content";
import type { Problem } from "@/lib/domain";
import { readEdition } from "./timeline";

export type LedgerUpdate =
  /** `problems` are those of the whole content. */
  | {
      readonly result: "written" | "unchanged";
      readonly slugs: number;
      readonly problems: readonly Problem[];
    }
  /** The ledger cannot be read whole: writing it would lose the lines that are not understood. */
  | { readonly result: "unreadable"; readonly problems: readonly Problem[] };

const ATTEMPTS = 5;

/**
 * Brings `meetings.yaml` up to date with the content: new meetings get a permalink, renamed ones a redirect, and
 * nothing published is forgotten. Two runs on the same content write the same bytes. When another run has written
 * meanwhile, its slugs are taken in. `keep` names a file for the timeline, so that nobody need read the articles again.
 */
export function updateLedger(dir: string, keep?: string): LedgerUpdate {
  for (let attempt = 1; ; attempt += 1) {
    const mark = sourcesMark(dir);
    const { content, corpus, timeline } = readEdition(dir);
    const now = readLedger(content.folder);
    if (now.problems.length > 0) return { result: "unreadable", problems: now.problems };
    if (now.text !== content.ledgerText && attempt < ATTEMPTS) continue;
    const text = formatLedger(corpus.ledger);
    if (text !== now.text) writeLedger(content.folder, text);
    if (keep !== undefined) keepTimeline(keep, mark, timeline);
    const result = text === now.text ? "unchanged" : "written";
    return { result, slugs: corpus.ledger.length, problems: content.problems };
  }
}
