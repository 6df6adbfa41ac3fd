import type { PlaceEntry } from "../types";
import { REGIONS_AFRICA } from "./africa";
import { REGIONS_AMERICAS } from "./americas";
import { REGIONS_ASIA } from "./asia";
import { REGIONS_EUROPE } from "./europe";
import { REGIONS_MIDDLE_EAST } from "./middle-east";
import { REGIONS_OCEANIA } from "./oceania";
import { REGIONS_WORLD } from "./world";

/**
 * Continents, regions, provinces and islands, inside states (`in`) or across them (`in: null`).
 *
 * @example REGIONS.find((region) => region.name === "Donbass")?.in // "ukraine"
 */
export const REGIONS: readonly PlaceEntry[] = [
  ...REGIONS_AFRICA,
  ...REGIONS_AMERICAS,
  ...REGIONS_ASIA,
  ...REGIONS_EUROPE,
  ...REGIONS_MIDDLE_EAST,
  ...REGIONS_OCEANIA,
  ...REGIONS_WORLD,
];
