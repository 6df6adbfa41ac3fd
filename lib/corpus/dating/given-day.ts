import { formatDay } from "@/lib/calendar";
import type { DocumentDate } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import type { Draft } from "../draft";
import type { WhoIsWho } from "../who-is-who";
import { hintedDays } from "./clues/hint";
import { IMPOSSIBLE } from "./clues/offices";
import { setBlanks } from "./say";
import { textClues } from "./text-clues";

/** How much the hard clues must speak against a full date before the search for another begins. */
const DOUBT = -5;
/** What one office says against it at the most, unless it was years away. */
const ONE_TITLE = -4;

/** From here on the date is set aside even where no other is found: one slip does not undo it. */
const DISPROVED = -12;

/** The date of the front matter where it is a day that the text does not contradict; null otherwise. */
export function givenDay(draft: Draft, whoIsWho: WhoIsWho): DocumentDate | null {
  const doubt = doubtOf(draft, whoIsWho);
  if (doubt === null || doubt < DOUBT) return null;
  return keep(draft, "La date est donnée par la source et rien dans le texte ne la contredit.");
}

/** The date of the front matter where it is a day that is doubtful, but that no other day can take the place of. */
export function doubtfulDay(draft: Draft, whoIsWho: WhoIsWho): DocumentDate | null {
  const doubt = doubtOf(draft, whoIsWho);
  if (doubt === null || doubt <= DISPROVED) return null;
  return keep(
    draft,
    "La date est donnée par la source ; un détail du texte s’y accorde mal, mais rien n’en désigne une autre.",
  );
}

function keep({ source }: Draft, reason: string): DocumentDate | null {
  const hint = hintedDays(source);
  if (!hint) return null;
  const edtf = formatDay(hint.start);
  return {
    edtf,
    given: source.given,
    basis: "given",
    evidence: [{ reason: setBlanks(reason) }],
    conflict: null,
  };
}

/** What the hard clues weigh on the day given; null where no day is. */
function doubtOf(draft: Draft, whoIsWho: WhoIsWho): number | null {
  const hint = hintedDays(draft.source);
  if (!hint || hint.start !== hint.end) return null;
  const clues = textClues(draft, anchorOf(draft.source.given), whoIsWho).filter((clue) => clue.isHard);
  const weights = clues.map(({ kind, weigh }) => ({
    isOffice: kind === "office",
    weight: weigh(hint.start),
  }));
  const contradicting = weights.filter(({ isOffice, weight }) => isOffice && weight < 0);
  const [only, other] = contradicting;
  // One title alone may be a slip, or that of an earlier day: a day in the front matter outweighs it.
  const pardoned =
    only && !other && only.weight > IMPOSSIBLE ? Math.max(only.weight, ONE_TITLE) - only.weight : 0;
  return weights.reduce((sum, { weight }) => sum + weight, pardoned);
}
