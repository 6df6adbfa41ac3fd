import { boundsOf } from "@/lib/calendar";
import type { LedgerEntry } from "@/lib/domain";
import type { Merged } from "../merge";
import { tokensOf } from "../merge/participants";
import type { WhoIsWho } from "../who-is-who";
import { entryFit } from "./match";

/** A meeting and the slug it would have if no other stood in its way. */
export type Wanting = { readonly meeting: Merged; readonly wanted: string };

/** Which meeting each published slug stands for today; a slug that redirects follows the one it leads to. */
export function ownersOf(
  entries: ReadonlyMap<string, LedgerEntry>,
  ordered: readonly Wanting[],
  whoIsWho: WhoIsWho,
): Map<string, Merged> {
  const near = indexMeetings(ordered, whoIsWho);
  const owners = new Map<string, Merged>();
  const own = (entry: LedgerEntry): Merged | undefined => {
    let best: Merged | undefined;
    let bestFit = Number.NEGATIVE_INFINITY;
    for (const { meeting, wanted } of near(entry)) {
      const fit = entryFit(entry, meeting, whoIsWho);
      const weight = fit === null ? null : fit + (wanted === entry.slug ? 0.5 : 0);
      if (weight !== null && weight > bestFit) {
        best = meeting;
        bestFit = weight;
      }
    }
    return best;
  };
  for (const entry of entries.values()) {
    const last = endOfRedirects(entry, entries);
    const owner = own(last) ?? own(entry);
    if (owner) owners.set(entry.slug, owner);
  }
  return owners;
}

/** The meetings worth comparing with an entry: of the same kind, at about the same time, with a party in common. */
function indexMeetings(
  ordered: readonly Wanting[],
  whoIsWho: WhoIsWho,
): (entry: LedgerEntry) => readonly Wanting[] {
  const slots = new Map<string, Wanting[]>();
  for (const wanting of ordered) {
    for (const key of keysOf(wanting.meeting, whoIsWho)) {
      const list = slots.get(key);
      if (list) list.push(wanting);
      else slots.set(key, [wanting]);
    }
  }
  return (entry) => {
    const found = new Set<Wanting>();
    for (const key of keysOf(entry, whoIsWho)) for (const wanting of slots.get(key) ?? []) found.add(wanting);
    return [...found];
  };
}

function keysOf(
  { type, date, participants }: Pick<LedgerEntry, "type" | "date" | "participants">,
  whoIsWho: WhoIsWho,
): Set<string> {
  const bounds = boundsOf(date);
  const keys = new Set<string>();
  if (!bounds) return keys;
  for (const slot of slotsAround(bounds.start, bounds.end))
    for (const party of participants)
      for (const token of tokensOf(party, whoIsWho)) keys.add(`${type} ${slot} ${token}`);
  return keys;
}

/** Days filed together, and around a date that may have been corrected by a few. */
const SLOT = 30;
const SLACK = 3;

function slotsAround(start: number, end: number): number[] {
  const first = Math.floor((start - SLACK) / SLOT);
  const last = Math.min(Math.floor((end + SLACK) / SLOT), first + 14);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function endOfRedirects(entry: LedgerEntry, entries: ReadonlyMap<string, LedgerEntry>): LedgerEntry {
  const seen = new Set([entry.slug]);
  let at = entry;
  while (at.redirect !== null && !seen.has(at.redirect)) {
    seen.add(at.redirect);
    const next = entries.get(at.redirect);
    if (!next) break;
    at = next;
  }
  return at;
}
