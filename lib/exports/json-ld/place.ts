import type { Place, PlaceKind, Timeline } from "@/lib/domain";
import { type Library, libraryOf } from "@/lib/queries/library";
import { placeHref } from "@/lib/url";
import { absolute } from "../address";
import { type JsonLd, serialise } from "./serialise";

const TYPES: Readonly<Record<PlaceKind, string>> = {
  city: "City",
  country: "Country",
  region: "AdministrativeArea",
  venue: "Place",
  water: "BodyOfWater",
  other: "Place",
};

/** A place as a node; the places it is part of within it, up to `depth`. */
export function placeNode(library: Library, place: Place, base: string, depth = 2): JsonLd {
  const around = place.in === null ? undefined : library.places.get(place.in);
  const url = absolute(base, placeHref(place.id));
  return {
    "@type": TYPES[place.kind],
    "@id": url,
    name: place.name,
    url,
    geo:
      place.latitude === null || place.longitude === null
        ? undefined
        : { "@type": "GeoCoordinates", latitude: place.latitude, longitude: place.longitude },
    containedInPlace: around && depth > 0 ? placeNode(library, around, base, depth - 1) : undefined,
  };
}

/** JSON-LD of a place's page; null when the timeline knows none with this id. */
export function placeJsonLd(timeline: Timeline, id: string, base: string): string | null {
  const library = libraryOf(timeline);
  const place = library.places.get(id);
  if (!place) return null;
  return serialise({
    ...placeNode(library, place, base),
    alternateName: place.aliases,
    description: place.text ?? undefined,
  });
}
