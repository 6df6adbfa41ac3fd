import type { Actor, Place } from "@/lib/domain";
import { STATES_AFRICA } from "@/lib/lexicon/states/africa";
import { STATES_AMERICAS } from "@/lib/lexicon/states/americas";
import { STATES_ASIA } from "@/lib/lexicon/states/asia";
import { STATES_EUROPE } from "@/lib/lexicon/states/europe";
import { STATES_HISTORIC } from "@/lib/lexicon/states/historic";
import { STATES_MIDDLE_EAST } from "@/lib/lexicon/states/middle-east";
import { STATES_OCEANIA } from "@/lib/lexicon/states/oceania";
import type { StateEntry } from "@/lib/lexicon/types";
import { organisationActor, personActor, placeOf, stateActor, statePlace } from "./lexicon-entities";
import { CITIES, ORGS, PERSONS, VENUES } from "./provisional";

export const STATE_ENTRIES: readonly StateEntry[] = [
  ...STATES_AFRICA,
  ...STATES_AMERICAS,
  ...STATES_ASIA,
  ...STATES_EUROPE,
  ...STATES_MIDDLE_EAST,
  ...STATES_OCEANIA,
  ...STATES_HISTORIC,
];
export const MEDIA_NAMES: readonly string[] = [
  "Washington Post",
  "NBC News",
  "New York Times",
  "AFP",
  "Xinhua",
  "Reuters",
];

export function lexiconActors(): Actor[] {
  return [...STATE_ENTRIES.map(stateActor), ...ORGS.map(organisationActor), ...PERSONS.map(personActor)];
}
export function lexiconPlaces(): Place[] {
  return [
    ...STATE_ENTRIES.map(statePlace),
    ...CITIES.map((entry) => placeOf(entry, "city")),
    ...VENUES.map((entry) => placeOf(entry, "venue")),
  ];
}
export const ORGANISATION_SEATS: ReadonlyMap<string, string> = new Map([["bruxelles", "union-europeenne"]]);
