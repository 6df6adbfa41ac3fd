import { formatDay } from "@/lib/calendar";
import type { DocumentDate } from "@/lib/domain";
import { anchorOf } from "@/lib/extract/anchor";
import type { Draft } from "../draft";
import type { WhoIsWho } from "../who-is-who";
import { hintedDays } from "./clues/hint";
import { textClues } from "./text-clues";

/** How much the hard clues must speak against a full date before the search for another begins. */
const DOUBT = -5;

/** The date of the front matter where it is a day that the text does not contradict; null otherwise. */
export function givenDay(draft: Draft, whoIsWho: WhoIsWho): DocumentDate | null {
  const { given } = draft.source;
  const hint = hintedDays(draft.source);
  if (!hint || hint.start !== hint.end) return null;
  const clues = textClues(draft, anchorOf(given), whoIsWho).filter((clue) => clue.isHard);
  const doubt = clues.reduce((sum, clue) => sum + clue.weigh(hint.start), 0);
  if (doubt < DOUBT) return null;
  const reason = "La date est donnée par la source et rien dans le texte ne la contredit.";
  return { edtf: formatDay(hint.start), given, basis: "given", evidence: [{ reason }], conflict: null };
}
