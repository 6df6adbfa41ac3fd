import type { PlaceEntry } from "../types";

/** Regions, provinces and islands of Oceania. */
export const REGIONS_OCEANIA = [
  {
    id: "bougainville",
    name: "Bougainville",
    aliases: [],
    in: "papouasie-nouvelle-guinee",
    latitude: -6.2,
    longitude: 155.2,
  },
  {
    id: "nouvelle-galles-du-sud",
    name: "Nouvelle-Galles du Sud",
    aliases: [],
    in: "australie",
    latitude: -32,
    longitude: 147,
  },
  { id: "queensland", name: "Queensland", aliases: [], in: "australie", latitude: -22, longitude: 144 },
  { id: "tasmanie", name: "Tasmanie", aliases: [], in: "australie", latitude: -42, longitude: 146.6 },
] satisfies readonly PlaceEntry[];
