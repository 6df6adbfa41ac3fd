import type { Actor, Place } from "@/lib/domain";
import {
  CITIES,
  MEDIA,
  OFFICE_HOLDERS,
  ORGANISATIONS,
  REGIONS,
  SETTLED_PERSONS,
  STATES,
  VENUES,
  WATERS,
} from "@/lib/lexicon";
import type { PlaceEntry } from "@/lib/lexicon/types";
import { organisationActor, personActor, placeOf, stateActor, statePlace } from "./lexicon-entities";
import { slugOf } from "./people";

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
    ...VENUES.flatMap(venuePlaces),
    ...WATERS.map((entry) => placeOf(entry, "water")),
  ];
}

const SEATS: ReadonlySet<string> = new Set(STATES.flatMap(({ seats }) => seats));

/**
 * A venue, and the place that its name is taken from, where copy names that alone: « le fort de Brégançon » and
 * « Brégançon ». Seats of power are one thing however they are called.
 */
function venuePlaces(entry: PlaceEntry): Place[] {
  const isShort = (form: string): boolean => !SEATS.has(entry.id) && entry.id.endsWith(`-${slugOf(form)}`);
  const short = entry.aliases.filter(isShort);
  const whole = { ...entry, aliases: entry.aliases.filter((form) => !isShort(form)) };
  const places = [placeOf(whole, "venue")];
  for (const name of short) places.push(placeOf({ ...entry, id: slugOf(name), name, aliases: [] }, "venue"));
  return places;
}

/** Place ids that stand for an organisation: `bruxelles` for the European Union. */
export function organisationSeats(): ReadonlyMap<string, string> {
  return new Map(ORGANISATIONS.flatMap(({ id, seats }) => (seats ?? []).map((seat) => [seat, id] as const)));
}

/**
 * Ids of the lexicon that follow the spelling of the articles: persons whose French spelling is not settled, and armed
 * groups and parties called by an acronym, of which there may be a French and a foreign one.
 */
export function unsettledIds(): Set<string> {
  const ids = OFFICE_HOLDERS.flatMap(({ id }) => (SETTLED_PERSONS.has(id) ? [] : [id]));
  for (const { id, kind, aliases } of ORGANISATIONS) {
    const isLocal = kind === "armed-group" || kind === "party" || kind === "coalition";
    if (isLocal && aliases.some((alias) => isAcronym(alias) && slugOf(alias) === id)) ids.push(id);
  }
  return new Set(ids);
}

/** « MJE », « M23 », « SLA-AW »: capitals alone. */
export function isAcronym(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase() && !form.includes(" ");
}
