import { framesOf } from "../../support/marked-suite";
import { INTRODUCED } from "./introduced";
import { SILENT } from "./silent";
import { SPELLINGS } from "./spellings";

/** The rows by file and frame; only actors are marked. */
export const FRAMES = framesOf({ introduced: INTRODUCED, silent: SILENT, spellings: SPELLINGS });
