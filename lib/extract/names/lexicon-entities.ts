import type { Actor, Place, PlaceKind } from "@/lib/domain";
import type { OrganisationEntry, PersonEntry, PlaceEntry, StateEntry } from "@/lib/lexicon/types";

/** A state as one that acts. */
export function stateActor(state: StateEntry): Actor {
  return {
    id: state.id,
    kind: "state",
    name: state.name,
    aliases: [...state.aliases],
    of: null,
    terms: [],
    text: null,
    wikidata: null,
  };
}

/** A state as a place. */
export function statePlace(state: StateEntry): Place {
  return {
    id: state.id,
    kind: "country",
    name: state.name,
    aliases: [...state.aliases],
    in: null,
    latitude: state.latitude,
    longitude: state.longitude,
    text: null,
  };
}

export function placeOf(entry: PlaceEntry, kind: PlaceKind): Place {
  const { id, name, latitude, longitude } = entry;
  return { id, kind, name, aliases: [...entry.aliases], in: entry.in, latitude, longitude, text: null };
}

export function organisationActor({ id, name, aliases }: OrganisationEntry): Actor {
  return {
    id,
    kind: "organisation",
    name,
    aliases: [...aliases],
    of: null,
    terms: [],
    text: null,
    wikidata: null,
  };
}

export function personActor(entry: PersonEntry): Actor {
  const { id, name, family, gender } = entry;
  const terms = entry.terms.map((term) => ({ ...term }));
  return {
    id,
    kind: "person",
    name,
    family,
    gender,
    aliases: [...entry.aliases],
    of: terms[terms.length - 1]?.of ?? null,
    terms,
    text: null,
    wikidata: null,
  };
}
