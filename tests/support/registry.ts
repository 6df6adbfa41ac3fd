import type { Actor, Place, PlaceKind } from "@/lib/domain";
import type { Registry } from "@/lib/extract/registry";

/** A registry of a few persons (`{ "serguei-lavrov": "russie" }`) and places (`{ geneve: "suisse" }`), for tests. */
export function smallRegistry(
  persons: Readonly<Record<string, string>>,
  places: Readonly<Record<string, string>> = {},
  terms: Readonly<Record<string, Actor["terms"]>> = {},
): Pick<Registry, "actors" | "places"> {
  const states = new Set(Object.values(persons));
  const countries = new Set(Object.values(places));
  return {
    actors: new Map([
      ...[...states].map((id) => [id, actor(id, "state", null)] as const),
      ...Object.entries(persons).map(
        ([id, of]) => [id, { ...actor(id, "person", of), terms: terms[id] ?? [] }] as const,
      ),
    ]),
    places: new Map([
      ...[...countries].map((id) => [id, place(id, "country", null)] as const),
      ...Object.entries(places).map(([id, country]) => [id, place(id, "city", country)] as const),
    ]),
  };
}

function actor(id: string, kind: Actor["kind"], of: string | null): Actor {
  const name = titleCase(id);
  return { id, kind, name, aliases: [], of, terms: [], text: null, wikidata: null };
}

function place(id: string, kind: PlaceKind, parent: string | null): Place {
  const name = titleCase(id);
  return { id, kind, name, aliases: [], in: parent, latitude: null, longitude: null, text: null };
}

function titleCase(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
