import { type Document, indexFrom, type VerbGroup } from "@/lib/text";
import type { TemporalMention } from "../types";
import type { Governing } from "./governor";
import { type Framed, frameOfVerb } from "./tense";

function hasVerb(verbs: readonly VerbGroup[], from: number, to: number): boolean {
  return (verbs[indexFrom(verbs, from)]?.first ?? Number.POSITIVE_INFINITY) < to;
}

const REACH = 8;
/** Why a piece behind « puis » has its frame, and its verb, from the date before it. */
export const GOING_ON = "behind « puis »: that of the date before";

/**
 * « se retrouveront samedi à 10h30 dans une maison que l'on dit hantée, puis à nouveau dans l'après-midi, a précisé X »: a
 * piece behind « puis » that has no verb of its own takes the frame of the date before it.
 */
export function frameGoingOn(
  { tokens, sentenceAt }: Document,
  verbs: readonly VerbGroup[],
  before: TemporalMention | undefined,
  mention: TemporalMention,
): Framed | null {
  if (!before || before.frame === "unknown" || sentenceAt[before.first] !== sentenceAt[mention.first])
    return null;
  if (hasVerb(verbs, mention.last, mention.last + 2) && tokens[mention.last]?.folded !== ",") return null;
  for (let at = mention.first - 1; at >= before.last && at >= mention.first - REACH; at--) {
    const word = tokens[at]?.folded ?? "";
    const opens = word === "puis" || (word === "nouveau" && tokens[at - 1]?.folded === "a");
    if (!opens) continue;
    if (hasVerb(verbs, at, mention.first)) return null;
    return { frame: before.frame, isSure: before.isSure, reason: GOING_ON };
  }
  return null;
}

const ANSWER_VERBS = 20;

/** « Quand vont-ils se revoir ? Au printemps. »: an answer without a verb takes the frame of its question. */
export function frameOfAnswer(
  { tokens, sentences, sentenceAt }: Document,
  verbs: readonly VerbGroup[],
  { first }: TemporalMention,
): Framed | null {
  const index = sentenceAt[first] ?? 0;
  const [question, own] = [sentences[index - 1], sentences[index]];
  if (!question || !own || tokens[question.last - 1]?.folded !== "?") return null;
  if (hasVerb(verbs, own.first, first)) return null;
  const end = indexFrom(verbs, question.last);
  const asked = verbs
    .slice(Math.max(0, end - ANSWER_VERBS), end)
    .findLast((verb) => verb.first >= question.first);
  if (!asked) return null;
  const framed = frameOfVerb({ verb: asked, main: asked, isDone: false });
  return { ...framed, reason: `the answer to a question: ${framed.reason}` };
}

const SINCE_REACH = 12;

/** « le premier depuis celui de Davos, le 24 janvier, »: the date of what « depuis » or « après » names is behind. */
export function frameBehindSince(
  { tokens }: Document,
  verbs: readonly VerbGroup[],
  { first }: TemporalMention,
  governing: Governing | null,
): Framed | null {
  const comma = tokens[first - 1]?.folded === "le" ? first - 2 : first - 1;
  if (tokens[comma]?.folded !== ",") return null;
  for (let at = comma - 1; at >= 0 && at >= comma - SINCE_REACH; at--) {
    const token = tokens[at];
    if (!token || (token.kind === "symbol" && token.folded !== "-")) return null;
    const isAfter = token.folded === "apres" && governing?.verb.tense !== "future";
    if (token.folded !== "depuis" && !isAfter) continue;
    if (hasVerb(verbs, at, first)) return null;
    return { frame: "past", isSure: true, reason: `set off behind « ${token.folded} »: it is over` };
  }
  return null;
}
