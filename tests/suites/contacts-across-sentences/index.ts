import { ANAPHORS } from "./anaphors";
import { BACKGROUND } from "./background";
import { CHAINS } from "./chains";
import { CONTINUED } from "./continued";
import { FATES } from "./fates";
import { LATER } from "./later";
import { LISTS } from "./lists";
import { NOISY_ANAPHORS } from "./noisy-anaphors";
import { NOISY_MORE } from "./noisy-more";
import { NOISY_PARTICIPANTS } from "./noisy-participants";
import { NOISY_SETTINGS } from "./noisy-settings";
import { NOISY_STORIES } from "./noisy-stories";
import { OUTCOMES } from "./outcomes";
import { PARTICIPANTS_BEFORE } from "./participants-before";
import { SETTINGS } from "./settings";
import { SILENT } from "./silent";
import { TAKEN_UP } from "./taken-up";
import { VISITS } from "./visits";

export type { Row } from "./rows";

/** All rows, by frame. */
export const CONTACTS_ACROSS_SENTENCES = {
  ANAPHORS,
  BACKGROUND,
  CHAINS,
  CONTINUED,
  FATES,
  LATER,
  LISTS,
  NOISY_ANAPHORS,
  NOISY_MORE,
  NOISY_PARTICIPANTS,
  NOISY_SETTINGS,
  NOISY_STORIES,
  OUTCOMES,
  PARTICIPANTS_BEFORE,
  SETTINGS,
  SILENT,
  TAKEN_UP,
  VISITS,
};
