import { framesOf } from "../../support/marked-suite";
import { INTRODUCED } from "./introduced";
import { NOISY } from "./noisy";
import { SILENT } from "./silent";
import { SPELLINGS } from "./spellings";

/** The rows by file and frame; only actors are marked. */
export const FRAMES = framesOf({
  introduced: INTRODUCED,
  noisy: NOISY,
  silent: SILENT,
  spellings: SPELLINGS,
});
