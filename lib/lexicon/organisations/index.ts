import type { OrganisationEntry } from "../types";
import { ARMED_GROUPS } from "./armed-groups";
import { BODIES } from "./bodies";
import { COMPANIES } from "./companies";
import { INTERNATIONAL_ORGANISATIONS } from "./international";
import { MOVEMENTS } from "./movements";
import { PARTIES } from "./parties";
import { REGIONAL_ORGANISATIONS } from "./regional";

/**
 * International organisations, forums, agencies, coalitions, parties, armed groups and companies, with acronyms and spellings.
 *
 * @example ORGANISATIONS.find((one) => one.aliases.includes("Daech"))?.id // "etat-islamique"
 */
export const ORGANISATIONS: readonly OrganisationEntry[] = [
  ...INTERNATIONAL_ORGANISATIONS,
  ...ARMED_GROUPS,
  ...PARTIES,
  ...REGIONAL_ORGANISATIONS,
  ...BODIES,
  ...MOVEMENTS,
  ...COMPANIES,
];
