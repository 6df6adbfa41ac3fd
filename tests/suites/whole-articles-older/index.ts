import { AFRICA } from "./africa";
import { COLD_WAR } from "./cold-war";
import { COMING_TO_SOMEBODY } from "./frames";
import { DOING_TOGETHER } from "./frames-more";
import { MEDIATORS } from "./mediators";
import { SECOND_HAND } from "./second-hand";
import { THIRD_HAND } from "./third-hand";

/** The constructions found in them. */
export const FRAMES = [...COMING_TO_SOMEBODY, ...DOING_TOGETHER];

/** Whole articles on talks of 1972 to 2005, each with all its contacts, in the order in which they were written. */
export const WHOLE_ARTICLES_OLDER = {
  FIRST_HAND: [...COLD_WAR, ...MEDIATORS, ...AFRICA],
  SECOND_HAND,
  THIRD_HAND,
};
