import { boundsOf, type Day, dayOf, formatInterval, weekdayAtOrAfter } from "@/lib/calendar";
import type { Timex } from "@/lib/domain";
import { type Document, spanOf } from "@/lib/text";
import type { Anchor } from "../../anchor";
import type { TemporalMention } from "../types";
import { resolveMention } from "./mention";
import { newStory, type Story, tell } from "./story";
import { timeSuffix } from "./time";
import { underspecified } from "./unknown";

/** Two days far apart: what resolves alike from both needs no day of writing. */
const FAR_PAST = dayOf(1913, 2, 5);
const FAR_FUTURE = dayOf(2077, 10, 22);

/** Tokens from the head of a sentence within which a date still opens it: « Et deux jours plus tôt, ». */
const HEAD = 2;

type Resolved = { readonly value: string; readonly edtf: string | null };

/**
 * Resolves every mention from the first and from the last day the article can have been written: where both agree the value stands, else it
 * is left underspecified and the EDTF covers both.
 */
export function resolveAll(
  document: Document,
  mentions: readonly TemporalMention[],
  anchor: Anchor,
): Timex[] {
  const isKnown = Number.isFinite(anchor.start) && Number.isFinite(anchor.end);
  const early = resolveFrom(document, mentions, isKnown ? anchor.start : FAR_PAST);
  const late =
    anchor.start === anchor.end ? early : resolveFrom(document, mentions, isKnown ? anchor.end : FAR_FUTURE);
  return mentions.map((mention, index) => {
    const [a, b] = [early[index], late[index]];
    const value = a && b && a.value === b.value ? a.value : underspecified(mention);
    return {
      ...spanOf(document, mention.first, mention.last),
      type: mention.type,
      value,
      mod: mention.mod,
      edtf: a && b ? covering(a, b, isKnown, value) : null,
      rule: mention.rule,
    };
  });
}

/** The EDTF of both readings together. */
function covering(a: Resolved, b: Resolved, isKnown: boolean, value: string): string | null {
  if (a.edtf === b.edtf) return a.edtf;
  if (!isKnown || a.edtf === null || b.edtf === null) return daysOf(value);
  const [first, last] = [boundsOf(a.edtf), boundsOf(b.edtf)];
  if (!first || !last) return null;
  return formatInterval({ start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) });
}

/** The days of a value that is not known in full: of a week or a season without its year, those of any year. */
function daysOf(value: string): string {
  return value
    .replace(/T.*/, "")
    .replace(/-[FHQSW].*/, "")
    .padEnd(4, "X");
}

/** « verra lundi prochain X, puis, mercredi, Y »: of days ahead the one told next follows. */
function followsPlan(
  { tokens }: Document,
  { expression, frame, first }: TemporalMention,
  { day, daySentence, dayEnd, dayIsPlanned }: Story,
  anchor: Day,
  sentence: number,
): boolean {
  if (expression.kind !== "calendar" || frame !== "future" || !dayIsPlanned || day === null) return false;
  if (expression.weekday === null || expression.day !== null || expression.pick !== null) return false;
  const isWeekOff = day > anchor && weekdayAtOrAfter(anchor, expression.weekday) < day;
  if (daySentence !== sentence || !isWeekOff || day - anchor >= FORTNIGHT) return false;
  for (let at = first - 1; at >= dayEnd && at >= first - THEN_REACH; at--)
    if (tokens[at]?.folded === "puis") return true;
  return false;
}

const THEN_REACH = 3;

const FORTNIGHT = 14;

/** The first such weekday behind the day told last. */
function asNext(mention: TemporalMention): TemporalMention {
  const { expression } = mention;
  return expression.kind !== "calendar" || expression.weekday === null
    ? mention
    : { ...mention, expression: { kind: "weekday-told", weekday: expression.weekday, side: 1 } };
}

/** « de lundi à vendredi »: the second weekday follows the first. */
function asRangeEnd(document: Document, mention: TemporalMention, story: Story): TemporalMention {
  const { expression, first } = mention;
  if (expression.kind !== "calendar" || expression.weekday === null || expression.day !== null)
    return mention;
  if (story.dayEnd !== first - 1 || document.tokens[first - 1]?.folded !== "a" || expression.pick !== null)
    return mention;
  return asNext(mention);
}

function resolveFrom(document: Document, mentions: readonly TemporalMention[], anchor: Day): Resolved[] {
  const story = newStory();
  let paragraph = -1;
  return mentions.map((mention) => {
    const { expression } = mention;
    if (expression.kind === "duration" || expression.kind === "set" || expression.kind === "reference")
      return { value: expression.value, edtf: null };
    const sentence = document.sentenceAt[mention.first] ?? 0;
    const { paragraph: own, first } = document.sentences[sentence] ?? { paragraph, first: mention.first };
    story.isAnew = story.dayIsBackground && own !== paragraph && mention.first - first > HEAD;
    if (own !== paragraph) story.datedIn = null;
    paragraph = own;
    const asked =
      expression.kind === "calendar" && followsPlan(document, mention, story, anchor, sentence)
        ? asNext(mention)
        : asRangeEnd(document, mention, story);
    const dated = resolveMention(asked, anchor, story, sentence);
    if (!dated) return { value: underspecified(mention), edtf: null };
    const isSince = document.tokens[mention.first - 1]?.folded === "depuis";
    tell(story, mention, dated.edtf, { sentence, isSince, anchor });
    return { value: dated.value + timeSuffix(mention), edtf: withEdge(dated.edtf, mention.mod) };
  });
}

/** Narrows a month or a year to its beginning, middle or end (ten days of a month, four months of a year). */
function withEdge(edtf: string | null, mod: TemporalMention["mod"]): string | null {
  const bounds = edtf === null ? null : boundsOf(edtf);
  if (!bounds || (mod !== "START" && mod !== "MID" && mod !== "END")) return edtf;
  const length = bounds.end - bounds.start + 1;
  const third = length <= 31 && length >= 28 ? 10 : Math.floor(length / 3);
  if (third < 1) return edtf;
  const from = bounds.start + (mod === "START" ? 0 : mod === "MID" ? third : 2 * third);
  return formatInterval({ start: from, end: mod === "END" ? bounds.end : from + third - 1 });
}
