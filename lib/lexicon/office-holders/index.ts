import type { PersonEntry } from "../types";
import { HOLDERS_BALKANS } from "./balkans";
import { HOLDERS_BEFORE_1990 } from "./before-1990";
import { HOLDERS_CAUCASUS } from "./caucasus";
import { HOLDERS_CENTRAL_ASIA } from "./central-asia";
import { HOLDERS_CENTRAL_SOUTHERN_AFRICA } from "./central-southern-africa";
import { HOLDERS_EAST_ASIA } from "./east-asia";
import { HOLDERS_EASTERN_EUROPE } from "./eastern-europe";
import { HOLDERS_GREAT_LAKES } from "./great-lakes";
import { HOLDERS_GULF } from "./gulf";
import { HOLDERS_HORN_OF_AFRICA } from "./horn-of-africa";
import { HOLDERS_LATIN_AMERICA } from "./latin-america";
import { HOLDERS_LEVANT } from "./levant";
import { HOLDERS_MAGHREB } from "./maghreb";
import { HOLDERS_NORTH_AMERICA } from "./north-america";
import { HOLDERS_NORTHERN_EUROPE } from "./northern-europe";
import { HOLDERS_OCEANIA } from "./oceania";
import { HOLDERS_ORGANISATIONS } from "./organisations";
import { HOLDERS_RUSSIA } from "./russia";
import { HOLDERS_SOUTH_ASIA } from "./south-asia";
import { HOLDERS_SOUTHEAST_ASIA } from "./southeast-asia";
import { HOLDERS_WEST_AFRICA } from "./west-africa";
import { HOLDERS_WESTERN_EUROPE } from "./western-europe";

/**
 * Who held which office since the 1970s, whole since 1990: heads of state and government, foreign ministers, envoys, spokespersons and
 * leaders of armed groups, with half-open terms in ISO days. A term that began before 1990 keeps its true first day.
 *
 * @example OFFICE_HOLDERS.find((person) => person.id === "john-kerry")?.terms[0]?.from // "2013-02-01"
 */
export const OFFICE_HOLDERS: readonly PersonEntry[] = [
  ...HOLDERS_BALKANS,
  ...HOLDERS_BEFORE_1990,
  ...HOLDERS_CAUCASUS,
  ...HOLDERS_CENTRAL_ASIA,
  ...HOLDERS_CENTRAL_SOUTHERN_AFRICA,
  ...HOLDERS_EAST_ASIA,
  ...HOLDERS_EASTERN_EUROPE,
  ...HOLDERS_GREAT_LAKES,
  ...HOLDERS_GULF,
  ...HOLDERS_HORN_OF_AFRICA,
  ...HOLDERS_LATIN_AMERICA,
  ...HOLDERS_LEVANT,
  ...HOLDERS_MAGHREB,
  ...HOLDERS_NORTH_AMERICA,
  ...HOLDERS_NORTHERN_EUROPE,
  ...HOLDERS_OCEANIA,
  ...HOLDERS_ORGANISATIONS,
  ...HOLDERS_RUSSIA,
  ...HOLDERS_SOUTH_ASIA,
  ...HOLDERS_SOUTHEAST_ASIA,
  ...HOLDERS_WEST_AFRICA,
  ...HOLDERS_WESTERN_EUROPE,
];
