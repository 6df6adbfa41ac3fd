import { framesOf } from "../../support/marked-suite";
import { SMALL_FRAMES } from "./frames";
import { KNOWN } from "./known";
import { NOISY } from "./noisy";
import { SILENT } from "./silent";
import { SMALL } from "./small";

/** The rows by file and frame; only places are marked. */
export const FRAMES = framesOf({
  known: KNOWN,
  noisy: NOISY,
  silent: SILENT,
  small: SMALL,
  frames: SMALL_FRAMES,
});
