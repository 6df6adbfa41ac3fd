import type { Actor, Place } from "@/lib/domain";
import { CITIES, MEDIA, OFFICE_HOLDERS, ORGANISATIONS, REGIONS, STATES, VENUES, WATERS } from "@/lib/lexicon";
import { organisationActor, personActor, placeOf, stateActor, statePlace } from "./lexicon-entities";

export { OFFICE_TITLES } from "@/lib/lexicon/offices";

/** Names of newspapers, agencies and channels: no actors, and no places either (« Washington Post »). */
export const MEDIA_NAMES: readonly string[] = MEDIA;

/** Everyone the lexicon knows as one that acts: states, organisations, office holders. */
export function lexiconActors(): Actor[] {
  return [
    ...STATES.map(stateActor),
    ...ORGANISATIONS.map(organisationActor),
    ...OFFICE_HOLDERS.map(personActor),
  ];
}

/** Every place the lexicon knows, states among them. */
export function lexiconPlaces(): Place[] {
  return [
    ...STATES.map(statePlace),
    ...CITIES.map((entry) => placeOf(entry, "city")),
    ...REGIONS.map((entry) => placeOf(entry, "region")),
    ...VENUES.map((entry) => placeOf(entry, "venue")),
    ...WATERS.map((entry) => placeOf(entry, "water")),
  ];
}

/** Place ids that stand for an organisation: `bruxelles` for the European Union. */
export function organisationSeats(): ReadonlyMap<string, string> {
  return new Map(ORGANISATIONS.flatMap(({ id, seats }) => (seats ?? []).map((seat) => [seat, id] as const)));
}
