import { boundsOf } from "@/lib/calendar";
import type { LedgerEntry } from "@/lib/domain";
import type { Merged } from "../merge";
import { compareText } from "../merge/settle";
import type { WhoIsWho } from "../who-is-who";
import { entryFit } from "./match";

/** A meeting with its permalink, and the earlier ones that lead to it. */
export type Addressed = { readonly meeting: Merged; readonly slug: string; readonly formerSlugs: string[] };

export type Addresses = { readonly meetings: Addressed[]; readonly ledger: LedgerEntry[] };

/**
 * Gives each meeting its slug, with regard to every slug ever published. A slug stays with the meeting it stood for;
 * when better knowledge renames the meeting, the old slug redirects to the new one; none is given to another
 * meeting and none is forgotten. The same meetings and ledger give the same answer, and the new ledger changes nothing
 * when it is read again.
 */
export function assignSlugs(
  meetings: readonly Merged[],
  slugOf: (meeting: Merged) => string,
  published: readonly LedgerEntry[],
  registry: WhoIsWho,
): Addresses {
  const ordered = meetings.map((meeting) => ({ meeting, wanted: slugOf(meeting) })).sort(byDateThenTellers);
  const entries = new Map(published.map((entry) => [entry.slug, entry]));
  const owners = ownersOf(entries, ordered, registry);
  const taken = new Set<string>();
  const slugs = new Map<Merged, string>();
  for (const { meeting, wanted } of ordered) {
    const slug = freeSlug(wanted, (candidate) => {
      const isForeign = entries.has(candidate) && owners.get(candidate) !== meeting;
      return !isForeign && !taken.has(candidate);
    });
    taken.add(slug);
    slugs.set(meeting, slug);
  }
  const ledger = writeLedger(entries, owners, slugs);
  const former = new Map<string, string[]>();
  for (const { slug, redirect } of ledger) {
    if (redirect !== null) former.set(redirect, [...(former.get(redirect) ?? []), slug]);
  }
  return {
    meetings: ordered.map(({ meeting, wanted }) => {
      const slug = slugs.get(meeting) ?? wanted;
      return { meeting, slug, formerSlugs: former.get(slug) ?? [] };
    }),
    ledger,
  };
}

type Wanting = { readonly meeting: Merged; readonly wanted: string };

function byDateThenTellers(a: Wanting, b: Wanting): number {
  return (
    (boundsOf(a.meeting.date)?.start ?? 0) - (boundsOf(b.meeting.date)?.start ?? 0) ||
    compareText(a.wanted, b.wanted) ||
    compareText(keyOf(a.meeting), keyOf(b.meeting))
  );
}

/** Tells apart meetings of one day, place and company: by who told of them, and where in the text. */
function keyOf({ reports, participants, date, type }: Merged): string {
  const told = reports.map(
    ({ article, evidence }) => `${article}:${String(evidence[0]?.start ?? 0).padStart(9, "0")}`,
  );
  return [date, type, participants.join("+"), ...told.sort()].join(" ");
}

/** Which meeting each published slug stands for today; a slug that redirects follows the one it leads to. */
function ownersOf(
  entries: ReadonlyMap<string, LedgerEntry>,
  ordered: readonly Wanting[],
  registry: WhoIsWho,
): Map<string, Merged> {
  const near = indexByParty(ordered, registry);
  const owners = new Map<string, Merged>();
  const own = (entry: LedgerEntry): Merged | undefined => {
    let best: Merged | undefined;
    let bestFit = Number.NEGATIVE_INFINITY;
    for (const { meeting, wanted } of near(entry)) {
      const fit = entryFit(entry, meeting, registry);
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

/** The meetings worth comparing with an entry: those of the same kind that begin within a year or so of it. */
function indexByParty(
  ordered: readonly Wanting[],
  _registry: WhoIsWho,
): (entry: LedgerEntry) => readonly Wanting[] {
  const years = new Map<string, Wanting[]>();
  for (const wanting of ordered) {
    const bounds = boundsOf(wanting.meeting.date);
    if (!bounds) continue;
    for (const month of monthsAround(bounds.start, bounds.end)) {
      const key = `${wanting.meeting.type} ${month}`;
      const list = years.get(key);
      if (list) list.push(wanting);
      else years.set(key, [wanting]);
    }
  }
  return (entry) => {
    const bounds = boundsOf(entry.date);
    if (!bounds) return [];
    const found = new Set<Wanting>();
    for (const month of monthsAround(bounds.start, bounds.end))
      for (const wanting of years.get(`${entry.type} ${month}`) ?? []) found.add(wanting);
    return [...found].sort(byDateThenTellers);
  };
}

const SLOT = 30;

function monthsAround(start: number, end: number): number[] {
  const first = Math.floor((start - 3) / SLOT);
  const last = Math.min(Math.floor((end + 3) / SLOT), first + 14);
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

function freeSlug(wanted: string, isFree: (slug: string) => boolean): string {
  if (isFree(wanted)) return wanted;
  let count = 2;
  while (!isFree(`${wanted}-${count}`)) count++;
  return `${wanted}-${count}`;
}

function writeLedger(
  entries: ReadonlyMap<string, LedgerEntry>,
  owners: ReadonlyMap<string, Merged>,
  slugs: ReadonlyMap<Merged, string>,
): LedgerEntry[] {
  const ledger = new Map<string, LedgerEntry>();
  for (const entry of entries.values()) {
    const owner = owners.get(entry.slug);
    const target = owner && slugs.get(owner);
    const redirect = target === undefined ? entry.redirect : target === entry.slug ? null : target;
    ledger.set(entry.slug, { ...entry, redirect });
  }
  for (const [{ type, date, place, participants }, slug] of slugs)
    ledger.set(slug, { slug, type, date, place, participants, redirect: null });
  return [...ledger.values()].sort((a, b) => compareText(a.slug, b.slug));
}
