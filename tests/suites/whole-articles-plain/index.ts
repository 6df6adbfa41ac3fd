import { FIRST } from "./first";
import { SECOND } from "./second";

/** All articles, by batch. */
export const WHOLE_ARTICLES_PLAIN = { FIRST, SECOND };
