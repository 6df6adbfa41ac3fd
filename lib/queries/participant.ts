import { actorHref, placeHref } from "@/lib/url";
import { actorName, type Library, placeName, placesAround } from "./library";

/** A participant of a meeting: name, page, and the state or organisation they act for. */
export type ParticipantView = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly of: string | null;
};

export function participantView(library: Library, id: string): ParticipantView {
  const of = library.actors.get(id)?.of ?? null;
  return {
    id,
    name: actorName(library, id),
    href: actorHref(id),
    of: of === null ? null : actorName(library, of),
  };
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
