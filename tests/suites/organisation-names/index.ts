import { framesOf } from "../../support/marked-suite";
import { GROUPS } from "./groups";
import { IN_COPY } from "./in-copy";
import { INTRODUCED } from "./introduced";
import { NOISY } from "./noisy";
import { SILENT } from "./silent";
import { WORLD } from "./world";

/** The rows by file and frame; only organisations are marked. */
export const FRAMES = framesOf({
  groups: GROUPS,
  "in copy": IN_COPY,
  introduced: INTRODUCED,
  noisy: NOISY,
  silent: SILENT,
  world: WORLD,
});
