import type { Actor, Timeline } from "@/lib/domain";
import { actorName, type Library, libraryOf } from "@/lib/queries/library";
import { officeAt } from "@/lib/queries/office";
import { actorHref } from "@/lib/url";
import { absolute } from "../address";
import { type JsonLd, serialise } from "./serialise";

/** A state that acts is a government as well: schema.org lets no mere country attend or employ. */
const TYPES: Readonly<Record<Actor["kind"], string | readonly string[]>> = {
  person: "Person",
  state: ["Country", "GovernmentOrganization"],
  organisation: "Organization",
};

/** An actor as a node: type, name and page. Whom nobody described is a person under the name of its id. */
export function actorNode(library: Library, id: string, base: string): JsonLd {
  const url = absolute(base, actorHref(id));
  const kind = library.actors.get(id)?.kind ?? "person";
  return { "@type": TYPES[kind], "@id": url, name: actorName(library, id), url };
}

/** An actor at a meeting, with the office held on its first day. */
export function participantNode(library: Library, id: string, date: string, base: string): JsonLd {
  const actor = library.actors.get(id);
  if (actor && actor.kind !== "person") return actorNode(library, id, base);
  return {
    ...actorNode(library, id, base),
    jobTitle: officeLabel(library, actor, date),
    affiliation: actor?.of ? actorNode(library, actor.of, base) : undefined,
  };
}

function officeLabel(library: Library, actor: Actor | undefined, date: string): string | undefined {
  return actor && actor.terms.length > 0 ? (officeAt(library, actor.id, date) ?? undefined) : undefined;
}

/** JSON-LD of an actor's page; null when the timeline knows none with this id. */
export function actorJsonLd(timeline: Timeline, id: string, base: string): string | null {
  const library = libraryOf(timeline);
  const actor = library.actors.get(id);
  if (!actor) return null;
  return serialise({
    ...actorNode(library, id, base),
    alternateName: actor.aliases,
    familyName: actor.kind === "person" ? actor.family : undefined,
    description: actor.text ?? undefined,
    affiliation: actor.of === null ? undefined : actorNode(library, actor.of, base),
    sameAs: wikidataAddress(actor.wikidata),
  });
}

function wikidataAddress(item: string | null): string | undefined {
  return item !== null && /^Q\d{1,12}$/.test(item) ? `https://www.wikidata.org/entity/${item}` : undefined;
}
