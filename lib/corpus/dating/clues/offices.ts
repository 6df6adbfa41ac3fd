import { type Day, type DayInterval, parseDay } from "@/lib/calendar";
import type { ActorMention, DateEvidence, Term } from "@/lib/domain";
import type { Document } from "@/lib/text";
import type { WhoIsWho } from "../../who-is-who";
import { ALL_DAYS, type Clue } from "../clue";
import { findHoldings, type Holding } from "../office-holdings";
import { sayDate } from "../say";

/** Copy announces a change of office a few days ahead. */
const AHEAD = 5;
const OUT_OF_OFFICE = -6;
/** Years away from the term of a head of state or government, or of a foreign minister, there is no doubt left. */
export const IMPOSSIBLE = -13;
const FAR = 730;
const WELL_KNOWN = new Set(["head-of-state", "head-of-government", "foreign-minister"]);
/** Copy is slow to drop a title, above all of one who has just died: weights by days since the end of the term. */
const SINCE_THE_END = [
  { days: 5, weight: 0 },
  { days: 90, weight: -1.5 },
  { days: 365, weight: -4 },
] as const;
/** Somebody named without an office may have left it. */
const OUT_OF_ANY_OFFICE = -1;

/** Offices held: an article that calls John Kerry secretary of state dates from his term. */
export function officeClues(
  document: Document,
  mentions: readonly ActorMention[],
  whoIsWho: WhoIsWho,
): Clue[] {
  return findHoldings(document, mentions, whoIsWho).map(clueOf);
}

function clueOf({ actor, terms, mention, isSaid, isSure }: Holding): Clue {
  const spells = terms.map(spellOf);
  const least = isSure && terms.every(({ office }) => WELL_KNOWN.has(office)) ? IMPOSSIBLE : OUT_OF_OFFICE;
  const outOfOffice = (day: Day) => {
    let best = least;
    for (const spell of spells) best = Math.max(best, weightAt(day, spell, least));
    return best;
  };
  return {
    kind: "office",
    isHard: isSaid,
    ...(least === IMPOSSIBLE && isSaid && { within: hullOf(spells) }),
    weigh: (day) => (isSaid ? outOfOffice(day) : Math.max(outOfOffice(day), OUT_OF_ANY_OFFICE)),
    explain: (day): DateEvidence | null => {
      const spell = spells.find((one) => weightAt(day, one, least) === 0);
      if (!spell || !isSaid) return null;
      const { start, end, text } = mention;
      return { start, end, text, reason: `${actor.name} est en fonction ${sayTerm(spell)}.` };
    },
  };
}

/** From the first term to the last, and as far around as leaves any doubt. */
function hullOf(spells: readonly DayInterval[]): DayInterval {
  return {
    start: Math.max(ALL_DAYS.start, Math.min(...spells.map(({ start }) => start)) - FAR),
    end: Math.min(ALL_DAYS.end, Math.max(...spells.map(({ end }) => end)) + FAR),
  };
}

function weightAt(day: Day, { start, end }: DayInterval, least: number): number {
  if (start - day > FAR || day - end > FAR) return least;
  if (day < start - AHEAD) return OUT_OF_OFFICE;
  return SINCE_THE_END.find(({ days }) => day - end <= days)?.weight ?? OUT_OF_OFFICE;
}

function spellOf({ from, to }: Term): DayInterval {
  return {
    start: (from === null ? null : parseDay(from)) ?? Number.NEGATIVE_INFINITY,
    end: ((to === null ? null : parseDay(to)) ?? Number.POSITIVE_INFINITY) - 1,
  };
}

function sayTerm({ start, end }: DayInterval): string {
  const from = Number.isFinite(start) ? sayDate(start) : null;
  const to = Number.isFinite(end) ? sayDate(end + 1) : null;
  if (from !== null && to !== null) return `${from.replace(/^le /, "du ")} ${to.replace(/^le /, "au ")}`;
  if (from !== null) return from.replace(/^le /, "depuis le ");
  return to === null ? "à cette époque" : to.replace(/^le /, "jusqu’au ");
}
