import { boundsOf } from "@/lib/calendar";
import { FORMER_NAMES } from "@/lib/lexicon/states/former-names";
import { fold } from "@/lib/text";
import type { Anchor } from "./anchor";

const FORMER = FORMER_NAMES.map(({ state, former, from, to, unless }) => ({
  state,
  former,
  start: boundsOf(from)?.start ?? Number.NEGATIVE_INFINITY,
  end: (boundsOf(to)?.start ?? Number.POSITIVE_INFINITY) - 1,
  unless,
}));
const RENAMED: ReadonlySet<string> = new Set(FORMER.map(({ state }) => state));

/**
 * The state that a text means at the time it was written: « Moscou » is `urss` in 1986, « Macédoine » `macedoine` before
 * February 2019. The id itself for all others, where the text uses the name of today, and where its time is not known.
 */
export function stateAtTheTime(id: string, text: string, anchor: Anchor): string {
  if (!RENAMED.has(id)) return id;
  const words = fold(text).split(/[^a-z0-9]+/);
  const known = FORMER.find(
    ({ state, start, end, unless }) =>
      state === id &&
      start <= anchor.start &&
      anchor.end <= end &&
      !unless.some((opening) => words.some((word) => word.startsWith(opening))),
  );
  return known?.former ?? id;
}
