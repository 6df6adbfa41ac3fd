import type { LedgerEntry } from "@/lib/domain";
import type { Merged } from "../merge";
import { compareText } from "../merge/settle";
import type { WhoIsWho } from "../who-is-who";
import { byDateThenTellers } from "./order";
import { ownersOf } from "./owners";

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
  whoIsWho: WhoIsWho,
): Addresses {
  const ordered = meetings.map((meeting) => ({ meeting, wanted: slugOf(meeting) })).sort(byDateThenTellers);
  const entries = new Map(published.map((entry) => [entry.slug, entry]));
  const owners = ownersOf(entries, ordered, whoIsWho);
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
