import { CONFERENCES } from "./conferences";
import { GOES_ON } from "./goes-on";
import { ON_PAPER } from "./on-paper";

/** Who sits at a table: conferences and contacts of a few, whom a story goes on about, what signing tells. */
export const AT_THE_TABLE = {
  "conferences as such": CONFERENCES,
  "whom the next sentence is about": GOES_ON,
  "what parties put on paper": ON_PAPER,
};
