import { framesOf } from "../../support/marked-suite";
import { GRAMMAR } from "./grammar";
import { METONYMY } from "./metonymy";
import { NOISY } from "./noisy";
import { SILENT } from "./silent";

/** The rows by file and frame; actors, organisations and places are marked. */
export const FRAMES = framesOf({ grammar: GRAMMAR, metonymy: METONYMY, noisy: NOISY, silent: SILENT });
