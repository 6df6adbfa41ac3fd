import { APPOSED_AND_WHOM } from "./apposed-and-whom";
import { CEREMONIES } from "./ceremonies";
import { DONE_TOGETHER } from "./done-together";
import { JOINT_ACTS } from "./joint-acts";
import { LOOK_ALIKES } from "./look-alikes";
import { NOMINAL_TELLINGS } from "./nominal-tellings";
import { NOUNS_ANYWHERE } from "./nouns-anywhere";
import { ON_THE_LINE } from "./on-the-line";
import { ONE_TO_ANOTHER } from "./one-to-another";
import { SECOND_HAND } from "./second-hand";
import { THIRD_HAND } from "./third-hand";
import { VISITS_AND_RECEPTIONS } from "./visits-and-receptions";
import { WHERE_AND_WHEN } from "./where-and-when";

/** All rows, by class of what tells a contact. */
export const WHAT_TELLS_A_CONTACT = {
  APPOSED_AND_WHOM,
  CEREMONIES,
  DONE_TOGETHER,
  JOINT_ACTS,
  LOOK_ALIKES,
  NOMINAL_TELLINGS,
  NOUNS_ANYWHERE,
  ON_THE_LINE,
  ONE_TO_ANOTHER,
  SECOND_HAND,
  THIRD_HAND,
  VISITS_AND_RECEPTIONS,
  WHERE_AND_WHEN,
};
