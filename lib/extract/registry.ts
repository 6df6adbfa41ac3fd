import type { Actor, Place } from "@/lib/domain";
import { STATES } from "@/lib/lexicon";
import type { StateEntry } from "@/lib/lexicon/types";
import { indexNames, indexNationalities, type KnownName, type Nationalities } from "./names/known";
import { lexiconActors, lexiconPlaces, MEDIA_NAMES, organisationSeats, unsettledIds } from "./names/lexicon";
import { People, slugOf } from "./names/people";
import type { NameTrie } from "./names/trie";

/** Who and what is known: the lexicon, added to and corrected by the editor's files. */
export type Registry = {
  /** Persons, states and organisations by id. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Places by id, states among them as places of kind `country`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly states: ReadonlyMap<string, StateEntry>;
  /** Every known form. */
  readonly names: NameTrie<KnownName>;
  readonly nationalities: Nationalities;
  readonly people: People;
  /** Ids that give way to the spelling the articles use; the editor's never do. */
  readonly unsettled: ReadonlySet<string>;
};

/**
 * Joins the lexicon with the editor's actors and places, which win where both speak: an editor's entry takes the
 * place of the lexicon's of the same id, or of the same person under another spelling, keeps its forms, and its terms
 * when it has none of its own.
 */
export function buildRegistry(editor: {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}): Registry {
  const actors = new Map(lexiconActors().map((actor) => [actor.id, actor]));
  for (const actor of editor.actors) {
    const known = actors.get(actor.id) ?? underOtherSpelling(actor, actors);
    if (known) actors.delete(known.id);
    actors.set(actor.id, withKnown(actor, known));
  }
  const unsettled = unsettledIds();
  for (const { id } of editor.actors) unsettled.delete(id);
  const places = new Map(lexiconPlaces().map((place) => [place.id, place]));
  for (const place of editor.places) {
    const known = places.get(place.id);
    places.set(place.id, known ? { ...place, aliases: formsOf(place, known) } : place);
  }
  return {
    actors,
    places,
    states: new Map(STATES.map((state) => [state.id, state])),
    names: indexNames({
      states: STATES,
      places: places.values(),
      actors: actors.values(),
      media: MEDIA_NAMES,
      seats: organisationSeats(),
    }),
    nationalities: indexNationalities(STATES),
    people: new People(actors.values()),
    unsettled,
  };
}

/** The person of the lexicon one of whose spellings is an editor's id. */
function underOtherSpelling({ id, kind }: Actor, actors: ReadonlyMap<string, Actor>): Actor | undefined {
  if (kind !== "person") return undefined;
  for (const known of actors.values())
    if (known.kind === "person" && known.aliases.some((form) => slugOf(form) === id)) return known;
  return undefined;
}

function withKnown(actor: Actor, known: Actor | undefined): Actor {
  if (!known) return actor;
  return {
    ...known,
    ...actor,
    aliases: formsOf(actor, known),
    of: actor.of ?? known.of,
    terms: actor.terms.length > 0 ? actor.terms : known.terms,
  };
}

type Named = { readonly name: string; readonly aliases: readonly string[] };

function formsOf(entry: Named, known: Named): string[] {
  const forms = new Set([...entry.aliases, known.name, ...known.aliases]);
  forms.delete(entry.name);
  return [...forms];
}
