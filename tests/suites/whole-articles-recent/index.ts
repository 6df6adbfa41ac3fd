import { FIRST } from "./first";
import { SECOND } from "./second";
import { THIRD } from "./third";

/** All articles, by batch. */
export const WHOLE_ARTICLES_RECENT = { FIRST, SECOND, THIRD };
