import type { Actor, Article } from "@/lib/domain";
import { isAcronym } from "@/lib/extract/names/lexicon";
import { slugOf } from "@/lib/extract/names/people";
import { soundOf } from "@/lib/extract/names/sound";
import type { Registry } from "@/lib/extract/registry";

type Known = Pick<Registry, "actors" | "people" | "unsettled">;

const SPELLINGS = new WeakMap<Known["actors"], ReadonlyMap<string, string>>();

/** Registered persons and organisations by the slug of any of their spellings; a slug that several share is nobody's. */
export function spellingsOf({ actors }: Known): ReadonlyMap<string, string> {
  const known = SPELLINGS.get(actors);
  if (known) return known;
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, kind, name, aliases } of actors.values()) {
    if (kind === "state") continue;
    for (const form of [name, ...aliases]) {
      const slug = slugOf(form);
      if (actors.has(slug) || (kind === "person" ? !slug.includes("-") : !isAcronym(form))) continue;
      if ((ids.get(slug) ?? id) !== id) shared.add(slug);
      ids.set(slug, id);
    }
  }
  for (const slug of shared) ids.delete(slug);
  SPELLINGS.set(actors, ids);
  return ids;
}

type Named = Pick<Article, "actors" | "organisations">;
type Counts = Map<string, Map<string, number>>;

/**
 * How often articles use which full spelling of those whose id gives way to it: by id, slugs with their number. Within
 * an article a spelling that is part of a longer one (« Javad Zarif ») counts for that one.
 */
export function spellingsUsed(articles: readonly Named[], registry: Known): Counts {
  const all: Counts = new Map();
  for (const article of articles)
    for (const [id, counts] of usedIn(article, registry)) {
      giveToLonger(counts);
      for (const [slug, count] of counts) add(all, id, slug, count);
    }
  return all;
}

/** Persons nobody listed whose names sound alike (« Mechri », « Mishri ») are one: each id with that of the name used most. */
export function alikeNewcomers(
  articles: readonly Pick<Article, "actors">[],
  newcomers: readonly Pick<Actor, "id" | "name">[],
): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const { id, name } of newcomers) {
    const sound = soundOf(name);
    if (sound !== null) groups.set(sound, [...(groups.get(sound) ?? []), id]);
  }
  const alike = [...groups.values()].filter((ids) => ids.length > 1);
  const counts = new Map(alike.flat().map((id) => [id, 0]));
  if (counts.size > 0)
    for (const { actors } of articles)
      for (const { actors: ids } of actors)
        for (const id of ids) if (counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const now = new Map<string, string>();
  for (const ids of alike) {
    const count = (id: string): number => counts.get(id) ?? 0;
    const [best] = ids.sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
    for (const id of ids) if (best !== undefined && id !== best) now.set(id, best);
  }
  return now;
}

function usedIn({ actors, organisations }: Named, registry: Known): Counts {
  const ids = spellingsOf(registry);
  const used: Counts = new Map();
  for (const { actors: persons, form, text } of actors) {
    const [id, other] = persons;
    if (form !== "name" || id === undefined || other !== undefined || !registry.unsettled.has(id)) continue;
    const slug = slugOf(text);
    const isFull = slug === id || ids.get(slug) === id || registry.people.soundingLike(text)?.id === id;
    if (isFull) add(used, id, slug, 1);
  }
  for (const { organisation, text } of organisations)
    if (registry.unsettled.has(organisation) && isAcronym(text)) add(used, organisation, slugOf(text), 1);
  return used;
}

function add(all: Counts, id: string, slug: string, count: number): void {
  const counts = all.get(id) ?? new Map<string, number>();
  all.set(id, counts.set(slug, (counts.get(slug) ?? 0) + count));
}

function giveToLonger(counts: Map<string, number>): void {
  if (counts.size < 2) return;
  const byLength = [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  byLength.forEach((slug, index) => {
    const longer = byLength.slice(index + 1).findLast((other) => isPart(slug, other));
    if (longer === undefined) return;
    counts.set(longer, (counts.get(longer) ?? 0) + (counts.get(slug) ?? 0));
    counts.delete(slug);
  });
}

/** Whether the words of one slug stand in another in the same order. */
function isPart(short: string, long: string): boolean {
  const rest = long.split("-");
  return short.split("-").every((word) => {
    const at = rest.indexOf(word);
    rest.splice(0, at + 1);
    return at >= 0;
  });
}
