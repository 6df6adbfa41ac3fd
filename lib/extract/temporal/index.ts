import type { Timex } from "@/lib/domain";
import type { Document, VerbGroup } from "@/lib/text";
import type { Anchor } from "../anchor";
import { type Candidate, compileRules, runRules } from "../runner";
import type { Produced } from "./finding";
import { joinDayAndTime } from "./refine/day-and-time";
import { withFrames } from "./refine/frame";
import { withoutLoneParts } from "./refine/lone-parts";
import { type Chosen, withoutOverlaps } from "./refine/overlaps";
import { resolveAll } from "./resolve";
import { temporalRules } from "./rules";
import type { TemporalMention } from "./types";
import { temporalVocabulary } from "./vocabulary";

export { temporalRules } from "./rules";
export type { Clock, DayPart, Expression, Frame, Governor, Pick, TemporalMention, Unit } from "./types";

const ruleSet = compileRules<Produced>(temporalRules, temporalVocabulary);

/**
 * Every reading that a rule proposes, before any is chosen; tokens `[from, to)` are the mention. For `explain` and tests.
 *
 * @example temporalCandidates(segment("jeudi soir")).map((c) => c.rule.name)
 */
export function temporalCandidates(document: Document): Candidate<Produced>[] {
  return runRules(ruleSet, document);
}

/**
 * Finds the temporal expressions of a document, in text order and without overlaps; their values stay relative.
 * `verbs` may be empty: bare weekdays then have no frame. Never throws; linear in the length of the text.
 *
 * @example findTemporal(segment("a annoncé mercredi"), verbs)[0].frame // "past"
 */
export function findTemporal(document: Document, verbs: readonly VerbGroup[]): TemporalMention[] {
  const chosen = withoutOverlaps(temporalCandidates(document), document.tokens.length);
  const mentions = chosen.map(mentionOf);
  return withFrames(document, withoutLoneParts(document, joinDayAndTime(document, mentions)), verbs);
}

function mentionOf({ from, to, rule, value }: Chosen): TemporalMention {
  const { type, mod, expression, part, clock, frame } = value;
  return {
    first: from,
    last: to,
    type,
    mod,
    rule: rule.name,
    expression,
    part,
    clock,
    frame,
    isSure: frame !== "unknown",
    governor: null,
    reason: "",
  };
}

/**
 * Resolves mentions against the day of writing: one TIMEX3 for each, in the same order. What the anchor leaves open is
 * underspecified (`XXXX-WXX-5`), its EDTF covers all the days it can mean. TIMEX3 as in ISO-TimeML.
 *
 * @example resolveTemporal(document, mentions, anchorOf("2016-09-08"))[0].value // "2016-09-07"
 */
export function resolveTemporal(
  document: Document,
  mentions: readonly TemporalMention[],
  anchor: Anchor,
): Timex[] {
  return resolveAll(document, mentions, anchor);
}
