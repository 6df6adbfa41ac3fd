import { FOURTH_HAND } from "./fourth-hand";
import { ORGANISATIONS } from "./organisations";
import { PERSONS } from "./persons";
import type { Story } from "./row";
import { SECOND_HAND } from "./second-hand";
import { STATES } from "./states";
import { THIRD_HAND } from "./third-hand";

/** The stories by what they are about. */
export const STORIES: Readonly<Record<string, readonly Story[]>> = {
  persons: PERSONS,
  states: STATES,
  organisations: ORGANISATIONS,
  "second hand": SECOND_HAND,
  "third hand": THIRD_HAND,
  "fourth hand": FOURTH_HAND,
};
