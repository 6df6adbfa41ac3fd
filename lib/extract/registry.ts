import type { Actor, Place } from "@/lib/domain";

/** Who and what is known: the lexicon, added to and corrected by the editor's files. */
export type Registry = {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
};

/** Joins the lexicon with the editor's actors and places, which win where both speak. */
export function buildRegistry(editor: {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}): Registry {
  return {
    actors: new Map(editor.actors.map((actor) => [actor.id, actor])),
    places: new Map(editor.places.map((place) => [place.id, place])),
  };
}
