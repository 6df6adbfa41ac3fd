import type { PlaceEntry } from "../types";
import { CITIES_AFRICA } from "./africa";
import { CITIES_AMERICAS } from "./americas";
import { CITIES_ASIA } from "./asia";
import { CITIES_EUROPE } from "./europe";
import { CITIES_MIDDLE_EAST } from "./middle-east";
import { CITIES_OCEANIA } from "./oceania";

/**
 * Capitals and the towns of the last forty years' talks, summits and wars, under their French names. City-states
 * (Djibouti, Luxembourg, Monaco, Singapour) are in `STATES` alone: one id for both.
 *
 * @example CITIES.find((city) => city.aliases.includes("Raqqa"))?.id // "raqa"
 */
export const CITIES: readonly PlaceEntry[] = [
  ...CITIES_AFRICA,
  ...CITIES_AMERICAS,
  ...CITIES_ASIA,
  ...CITIES_EUROPE,
  ...CITIES_MIDDLE_EAST,
  ...CITIES_OCEANIA,
];
