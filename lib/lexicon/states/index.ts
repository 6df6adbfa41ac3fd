import { MEANT_FIRST } from "../ambiguous";
import type { StateEntry } from "../types";
import { STATES_AFRICA } from "./africa";
import { STATES_AMERICAS } from "./americas";
import { STATES_ASIA } from "./asia";
import { STATES_EUROPE } from "./europe";
import { STATES_HISTORIC } from "./historic";
import { STATES_MIDDLE_EAST } from "./middle-east";
import { STATES_OCEANIA } from "./oceania";

const ALL: readonly StateEntry[] = [
  ...STATES_AFRICA,
  ...STATES_AMERICAS,
  ...STATES_ASIA,
  ...STATES_EUROPE,
  ...STATES_HISTORIC,
  ...STATES_MIDDLE_EAST,
  ...STATES_OCEANIA,
];

/**
 * Every state: members and observers of the UN, Kosovo, Taiwan, Somaliland, Western Sahara, and those that ceased
 * to exist since 1990 (these have `from` and `to`). Where two states share an adjective, the one meant first comes first.
 *
 * @example STATES.find((state) => state.id === "russie")?.adjective // ["russe", "russe", "russes", "russes"]
 */
export const STATES: readonly StateEntry[] = [
  ...ALL.filter(({ id }) => MEANT_FIRST.includes(id)),
  ...ALL.filter(({ id }) => !MEANT_FIRST.includes(id)),
];
