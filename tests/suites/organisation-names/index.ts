import { framesOf } from "../../support/marked-suite";
import { GROUPS } from "./groups";
import { INTRODUCED } from "./introduced";
import { SILENT } from "./silent";
import { WORLD } from "./world";

/** The rows by file and frame; only organisations are marked. */
export const FRAMES = framesOf({ groups: GROUPS, introduced: INTRODUCED, silent: SILENT, world: WORLD });
