import { DELEGATIONS } from "./delegations";
import { DESCRIBED } from "./described";
import { LONGER } from "./longer";
import { NO_PARTY } from "./no-party";
import { PRONOUNS } from "./pronouns";

/** All rows, by what brings its people in. */
export const WHO_TAKES_PART = { DELEGATIONS, DESCRIBED, PRONOUNS, NO_PARTY, LONGER };
