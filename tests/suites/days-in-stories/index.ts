import { AGENCIES } from "./agencies";
import { PAPERS } from "./papers";
import { SECOND_HAND } from "./second-hand";
import { SPANS } from "./spans";
import { THIRD_HAND } from "./third-hand";
import { TRAPS } from "./traps";

/** All stories, by the hand that tells them. */
export const DAYS_IN_STORIES = { AGENCIES, PAPERS, SECOND_HAND, SPANS, THIRD_HAND, TRAPS };
