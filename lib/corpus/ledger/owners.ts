import { boundsOf, type DayInterval } from "@/lib/calendar";
import type { LedgerEntry } from "@/lib/domain";
import type { Merged } from "../merge";
import { tokensOf } from "../merge/participants";
import type { WhoIsWho } from "../who-is-who";
import { entryFit, MOST_SHIFT } from "./match";

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

/** A meeting under one of its keys, with the days it may have been on. */
type Filed = { readonly wanting: Wanting; readonly days: DayInterval };

/** The meetings worth comparing with an entry: of the same kind, at about the same time, with a party in common. */
function indexMeetings(
  ordered: readonly Wanting[],
  whoIsWho: WhoIsWho,
): (entry: LedgerEntry) => readonly Wanting[] {
  const slots = new Map<string, Filed[]>();
  for (const wanting of ordered) {
    const days = boundsOf(wanting.meeting.date);
    if (!days) continue;
    for (const key of keysOf(wanting.meeting, days, whoIsWho)) {
      const list = slots.get(key);
      if (list) list.push({ wanting, days });
      else slots.set(key, [{ wanting, days }]);
    }
  }
  return (entry) => {
    const found = new Set<Wanting>();
    const days = boundsOf(entry.date);
    if (!days) return [];
    for (const key of keysOf(entry, days, whoIsWho)) {
      // Where many meet in one month, few do so on the days in question.
      for (const filed of slots.get(key) ?? []) if (isNear(filed.days, days)) found.add(filed.wanting);
    }
    return [...found];
  };
}

function isNear(one: DayInterval, other: DayInterval): boolean {
  return one.start - other.end <= MOST_SHIFT && other.start - one.end <= MOST_SHIFT;
}

function keysOf(
  { type, participants }: Pick<LedgerEntry, "type" | "participants">,
  { start, end }: DayInterval,
  whoIsWho: WhoIsWho,
): Set<string> {
  const keys = new Set<string>();
  for (const slot of slotsAround(start, end))
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
