import type { Anchor } from "@/lib/extract/anchor";
import type { Draft } from "../draft";
import type { WhoIsWho } from "../who-is-who";
import type { Clue } from "./clue";
import { aftermathClues } from "./clues/aftermath";
import { appositionClues } from "./clues/appositions";
import { countdownClues } from "./clues/countdown";
import { countedFromClues } from "./clues/counted-from";
import { datelineClues } from "./clues/dateline";
import { hintedDays } from "./clues/hint";
import { leadDayClues } from "./clues/lead-day";
import { namedDayClues } from "./clues/named-days";
import { nounOfDayClues } from "./clues/noun-of-day";
import { officeClues } from "./clues/offices";
import { referenceClues } from "./clues/references";
import { toldApartClues } from "./clues/told-apart";
import { weekdayClues } from "./clues/weekdays";
import { yearClues } from "./clues/years";
import { spokenOf } from "./spoken";

/** What an article's temporal expressions say of the day they were written. */
export function wordClues({ analysis, source }: Draft): Clue[] {
  const spoken = spokenOf(analysis);
  const hint = hintedDays(source);
  const isGiven = hint !== null && hint.start === hint.end;
  return [
    ...datelineClues(spoken),
    ...namedDayClues(spoken),
    ...countdownClues(analysis.document, spoken),
    ...countedFromClues(analysis.document, spoken),
    ...appositionClues(analysis.document, spoken),
    ...aftermathClues(analysis.document, spoken),
    ...weekdayClues(spoken, isGiven),
    ...toldApartClues(spoken),
    ...nounOfDayClues(analysis.document, spoken),
    ...leadDayClues(spoken, isGiven),
    ...referenceClues(spoken),
    ...yearClues(spoken),
  ];
}

/** What the people it names say of that day, when they are read as of an anchor. */
export function actorClues({ analysis, factsAt }: Draft, anchor: Anchor, whoIsWho: WhoIsWho): Clue[] {
  return officeClues(analysis.document, factsAt(anchor).actors, whoIsWho);
}

/** Everything an article's own words say of the day they were written. */
export function textClues(draft: Draft, anchor: Anchor, whoIsWho: WhoIsWho): Clue[] {
  return [...wordClues(draft), ...actorClues(draft, anchor, whoIsWho)];
}
