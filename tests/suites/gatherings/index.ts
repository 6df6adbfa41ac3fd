import { FATES_OVER_STORIES } from "./fates";
import { LED_TO } from "./led-to";
import { MANY } from "./many";
import { SECOND_HAND } from "./second-hand";

/** Stories of gatherings of many, what became of what was planned, and what contacts led to. */
export const GATHERINGS = { MANY, FATES_OVER_STORIES, LED_TO, SECOND_HAND };
