import { actorHref, placeHref } from "@/lib/url";
import { actorName, type Library, placeName, placesAround } from "./library";
import { actedFor } from "./office";

/** A participant of a meeting: name, page, and the state or organisation they act for. */
export type ParticipantView = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly of: string | null;
};

/** A participant of a contact on some date, with whom they acted for then. */
export function participantView(library: Library, id: string, date: string): ParticipantView {
  const of = actedFor(library, id, date);
  return {
    id,
    name: actorName(library, id),
    href: actorHref(id),
    of: of === null ? null : shortName(library, of),
  };
}

/** The name of a state, the acronym of an organisation that has one. */
function shortName(library: Library, id: string): string {
  const actor = library.actors.get(id);
  const acronym =
    actor?.kind === "organisation" ? actor.aliases.find((alias) => /^\p{Lu}{2,}$/u.test(alias)) : undefined;
  return acronym ?? actorName(library, id);
}

/** A place with its page and the names around it: « Genève, Suisse ». */
export type PlaceLink = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly around: string | null;
};

export function placeLink(library: Library, id: string): PlaceLink {
  const around = placesAround(library, id).at(1);
  return {
    id,
    name: placeName(library, id),
    href: placeHref(id),
    around: around === undefined ? null : placeName(library, around),
  };
}
