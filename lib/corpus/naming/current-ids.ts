import type { Actor, Article, LedgerEntry } from "@/lib/domain";
import type { Registry } from "@/lib/extract/registry";
import { alikeNewcomers, spellingsOf, spellingsUsed } from "./spellings";

/** Ids that are now another: the registry's own and those of other spellings, each with the one in use. */
export type CurrentIds = ReadonlyMap<string, string>;

/**
 * The ids of a corpus: readers look for « Minni Minnawi » as the articles write him. Where the registry's spelling is
 * not settled, the id is the slug of the full name most articles' mentions use, the registry's own or else the first in
 * the alphabet where two are used as often; so it is for persons nobody listed whose names sound alike. Ids of other spellings, such as an editor may have typed, lead to it.
 */
export function currentIds(
  articles: readonly Pick<Article, "actors" | "organisations">[],
  newcomers: readonly Pick<Actor, "id" | "name">[],
  registry: Pick<Registry, "actors" | "people" | "unsettled">,
): CurrentIds {
  const current = new Map<string, string>();
  for (const [id, counts] of spellingsUsed(articles, registry)) {
    const [best] = [...counts].sort(
      ([a, m], [b, n]) => n - m || Number(b === id) - Number(a === id) || (a < b ? -1 : 1),
    );
    if (best && best[0] !== id) current.set(id, best[0]);
  }
  const ids = new Map(current);
  for (const [slug, id] of spellingsOf(registry)) ids.set(slug, current.get(id) ?? id);
  for (const { id } of newcomers) ids.delete(id);
  for (const [id, now] of alikeNewcomers(articles, newcomers)) ids.set(id, now);
  return ids;
}

/** The actors of a registry under the ids in use, found by any id that leads to them. */
export function actorsByAnyId(
  actors: ReadonlyMap<string, Actor>,
  ids: CurrentIds,
): ReadonlyMap<string, Actor> {
  const all = new Map(actors);
  for (const [id, now] of ids) {
    const actor = actors.get(id);
    if (actor && id !== now) all.set(id, { ...actor, id: now }).set(now, { ...actor, id: now });
  }
  const isRenamed = (id: string | null): boolean =>
    id !== null && actors.has(id) && (ids.get(id) ?? id) !== id;
  for (const [id, actor] of all)
    if (isRenamed(actor.of) || actor.terms.some((term) => isRenamed(term.of)))
      all.set(id, ofCurrent(actor, ids));
  for (const [id, now] of ids) {
    const actor = all.get(now);
    if (actor) all.set(id, actor);
  }
  return all;
}

/** Someone who acts for an organisation by its id in use. */
export function ofCurrent(actor: Actor, ids: CurrentIds): Actor {
  const now = (id: string): string => ids.get(id) ?? id;
  return {
    ...actor,
    of: actor.of === null ? null : now(actor.of),
    terms: actor.terms.map((term) => ({ ...term, of: now(term.of) })),
  };
}

/** An article with the ids in use; the same article where nothing changes. */
export function withCurrentIds(article: Article, ids: CurrentIds): Article {
  const now = (id: string): string => ids.get(id) ?? id;
  const isOld = (id: string): boolean => now(id) !== id;
  const actor = (one: Article["actors"][number]) =>
    one.actors.some(isOld) ? { ...one, actors: one.actors.map(now) } : one;
  const organisation = (one: Article["organisations"][number]) =>
    isOld(one.organisation) ? { ...one, organisation: now(one.organisation) } : one;
  const meeting = (one: Article["meetings"][number]) => ({
    ...one,
    participants: one.participants.map(now),
    initiative: one.initiative === null ? null : now(one.initiative),
  });
  const toll = (one: Article["tolls"][number]) =>
    one.attribution === null || !isOld(one.attribution) ? one : { ...one, attribution: now(one.attribution) };
  return {
    ...article,
    actors: article.actors.map(actor),
    organisations: article.organisations.map(organisation),
    meetings: article.meetings.map(meeting),
    tolls: article.tolls.map(toll),
  };
}

/** A published permalink whose participants go by the ids in use. */
export function entryWithCurrentIds(entry: LedgerEntry, ids: CurrentIds): LedgerEntry {
  return { ...entry, participants: entry.participants.map((id) => ids.get(id) ?? id) };
}
