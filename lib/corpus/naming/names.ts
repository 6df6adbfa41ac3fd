import type { Article } from "@/lib/domain";
import { NAME_PARTICLES } from "@/lib/lexicon/name-particles";
import { fold } from "@/lib/text";
import type { WhoIsWho } from "../who-is-who";

/** What a party is called in a title (« de Mistura ») and in a slug (`mistura`). */
export type PartyName = { readonly title: string; readonly slug: string };

/** Names of the parties to meetings. Who is not registered is named as the articles write it. */
export function partyNames(
  articles: readonly Pick<Article, "actors">[],
  whoIsWho: WhoIsWho,
): (party: string) => PartyName {
  const written = new Map<string, string>();
  for (const article of articles) {
    for (const { actors, form, text } of article.actors) {
      const id = actors[0];
      if (id === undefined || actors.length !== 1 || form !== "name" || whoIsWho.actors.has(id)) continue;
      const word = lastWord(text);
      const known = written.get(id);
      if (known === undefined || word < known) written.set(id, word);
    }
  }
  return (party) => {
    const actor = whoIsWho.actors.get(party);
    if (actor && actor.kind !== "person") return { title: actor.name, slug: party };
    const title =
      actor?.family ?? (actor ? lastWord(actor.name) : (written.get(party) ?? capitalised(party)));
    return { title, slug: slugOfFamily(title) || party };
  };
}

function lastWord(name: string): string {
  return name.slice(name.trimEnd().lastIndexOf(" ") + 1).trim();
}

function capitalised(id: string): string {
  const last = id.slice(id.lastIndexOf("-") + 1);
  return last.charAt(0).toUpperCase() + last.slice(1);
}

/** `slugOfFamily("de Mistura")` is `mistura`: particles that open the name are dropped, unless nothing else is left. */
export function slugOfFamily(family: string): string {
  const words = fold(family)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const first = words.findIndex((word) => !NAME_PARTICLES.has(word));
  return words.slice(Math.max(first, 0)).join("-");
}
