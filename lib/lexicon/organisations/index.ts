import type { OrganisationEntry } from "../types";
import { ARMED_GROUPS } from "./armed-groups";
import { COMPANIES } from "./companies";
import { INTERNATIONAL_ORGANISATIONS } from "./international";
import { PARTIES } from "./parties";

/**
 * International organisations, forums, agencies, coalitions, parties, armed groups and companies, with acronyms and spellings.
 *
 * @example ORGANISATIONS.find((one) => one.aliases.includes("Daech"))?.id // "etat-islamique"
 */
export const ORGANISATIONS: readonly OrganisationEntry[] = [
  ...INTERNATIONAL_ORGANISATIONS,
  ...ARMED_GROUPS,
  ...PARTIES,
  ...COMPANIES,
];
