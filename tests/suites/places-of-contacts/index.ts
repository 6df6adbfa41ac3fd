import { CHAINS } from "./chains";
import { JOURNEYS } from "./journeys";
import { SECOND_HAND } from "./second-hand";
import { SETTINGS } from "./settings";
import { THIRD_HAND } from "./third-hand";
import { VENUES } from "./venues";

/** Small stories in which the place of each contact has to be found, by frame. */
export const PLACES_OF_CONTACTS = { CHAINS, JOURNEYS, SECOND_HAND, SETTINGS, THIRD_HAND, VENUES };
