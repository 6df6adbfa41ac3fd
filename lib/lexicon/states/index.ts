import type { StateEntry } from "../types";
import { STATES_AFRICA } from "./africa";
import { STATES_AMERICAS } from "./americas";
import { STATES_ASIA } from "./asia";
import { STATES_EUROPE } from "./europe";
import { STATES_HISTORIC } from "./historic";
import { STATES_MIDDLE_EAST } from "./middle-east";
import { STATES_OCEANIA } from "./oceania";

/**
 * Every state: members and observers of the UN, Kosovo, Taiwan, Somaliland, Western Sahara, and those that ceased
 * to exist since 1990 (these have `from` and `to`). Reviewed by hand.
 *
 * @example STATES.find((state) => state.id === "russie")?.adjective // ["russe", "russe", "russes", "russes"]
 */
export const STATES: readonly StateEntry[] = [
  ...STATES_AFRICA,
  ...STATES_AMERICAS,
  ...STATES_ASIA,
  ...STATES_EUROPE,
  ...STATES_HISTORIC,
  ...STATES_MIDDLE_EAST,
  ...STATES_OCEANIA,
];
