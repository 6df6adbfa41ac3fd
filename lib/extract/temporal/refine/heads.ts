import { AGENDA_WORDS, BYGONE_EVENTS } from "@/lib/lexicon/calendar/dated-events";
import type { Document } from "@/lib/text";
import type { TemporalMention } from "../types";
import type { Governing } from "./governor";
import type { Framed } from "./tense";

const OF: ReadonlySet<string> = new Set(["de", "du", "d'", "des"]);
/** Tokens between a noun and its day: « l'attaque meurtrière de mardi ». */
const REACH = 3;

/** What the noun that a day is said of tells of it, or, where a sentence has no verb, the words of an agenda. */
export function frameOfHead(
  document: Document,
  mention: TemporalMention,
  governing: Governing | null,
): Framed | null {
  const { expression } = mention;
  if (expression.kind !== "calendar" || expression.year !== null) return null;
  if (isOfBygone(document, mention))
    return { frame: "past", isSure: true, reason: "of an event that one speaks of when it is over" };
  if (governing === null && expression.pick === null && isOnAgenda(document, mention))
    return { frame: "future", isSure: false, reason: "on an agenda: still to come" };
  return null;
}

function isOfBygone({ tokens }: Document, { first }: TemporalMention): boolean {
  if (!OF.has(tokens[first - 1]?.folded ?? "")) return false;
  for (let at = first - 2; at >= 0 && at >= first - 1 - REACH; at--) {
    const token = tokens[at];
    if (!token || token.kind === "symbol") return false;
    if (BYGONE_EVENTS.has(token.folded)) return true;
  }
  return false;
}

const AGENDA_REACH = 12;

function isOnAgenda({ tokens, sentenceAt, sentences }: Document, { first }: TemporalMention): boolean {
  const start = sentences[sentenceAt[first] ?? -1]?.first ?? first;
  for (let at = first - 1; at >= Math.max(start, first - AGENDA_REACH); at--) {
    const word = tokens[at]?.folded ?? "";
    if (AGENDA_WORDS.has(word)) return true;
    // « coup d'envoi »
    if (word === "envoi" && tokens[at - 2]?.folded === "coup") return true;
  }
  return false;
}
