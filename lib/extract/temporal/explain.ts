import type { Timex } from "@/lib/domain";
import { findVerbs, segment, spanOf, type Token, type VerbGroup } from "@/lib/text";
import type { Anchor } from "../anchor";
import { findTemporal, resolveTemporal, temporalCandidates } from ".";
import type { Frame, TemporalMention } from "./types";

/** One rule that fired. `fate` tells whether its reading was kept, joined with a neighbour, or gave way. */
export type ExplainedCandidate = {
  readonly rule: string;
  readonly note: string;
  readonly text: string;
  readonly fate: "kept" | "joined" | "gave way" | "silence";
};

/** How a phrase was read, step by step. */
export type Explanation = {
  readonly tokens: readonly Token[];
  readonly verbs: readonly { readonly text: string; readonly verb: VerbGroup }[];
  readonly candidates: readonly ExplainedCandidate[];
  readonly timexes: readonly {
    readonly timex: Timex;
    readonly mention: TemporalMention;
    readonly why: string;
  }[];
};

/**
 * Reads a phrase and says which rules fired, which reading won and why its value is what it is. Never throws.
 *
 * @example explainTemporal("a annoncé mercredi", anchorOf("2016-09-08")).timexes[0].why
 */
export function explainTemporal(text: string, anchor: Anchor): Explanation {
  const document = segment(text);
  const verbs = findVerbs(document);
  const mentions = findTemporal(document, verbs);
  const timexes = resolveTemporal(document, mentions, anchor);
  const candidates = temporalCandidates(document);
  const slice = (first: number, last: number) => spanOf(document, first, last).text;
  return {
    tokens: document.tokens,
    verbs: verbs.map((verb) => ({ text: slice(verb.first, verb.last), verb })),
    candidates: candidates.map(({ rule, from, to, value }) => ({
      rule: rule.name,
      note: rule.note,
      text: slice(from, to),
      fate: fateOf(mentions, candidates, { rule: rule.name, from, to, isSilence: value === "silence" }),
    })),
    timexes: mentions.flatMap((mention, index) => {
      const timex = timexes[index];
      return timex ? [{ timex, mention, why: whyOf(mention, timex, anchor) }] : [];
    }),
  };
}

type Place = { readonly from: number; readonly to: number };

/** What became of a reading. A mention that no single candidate covers was joined from several. */
function fateOf(
  mentions: readonly TemporalMention[],
  candidates: readonly Place[],
  { rule, from, to, isSilence }: Place & { readonly rule: string; readonly isSilence: boolean },
): ExplainedCandidate["fate"] {
  const holder = mentions.find((mention) => mention.first <= from && to <= mention.last);
  if (!holder) return isSilence ? "silence" : "gave way";
  if (holder.first === from && holder.last === to) return holder.rule === rule ? "kept" : "gave way";
  const isWhole = candidates.some((other) => other.from === holder.first && other.to === holder.last);
  return isWhole ? "gave way" : "joined";
}

const FRAMES: Readonly<Record<Frame, string>> = {
  past: "on or before the day of writing",
  future: "on or after the day of writing",
  unknown: "the nearest that fits",
};

/** One sentence on why a value is what it is. */
function whyOf(mention: TemporalMention, timex: Timex, anchor: Anchor): string {
  const { expression } = mention;
  const said = `« ${timex.text} »`;
  if (expression.kind === "duration") return `${said} is a length of time: ${timex.value}.`;
  if (expression.kind === "set") return `${said} comes back: ${timex.value}.`;
  if (expression.kind === "reference") return `${said} names no date: ${timex.value}.`;
  const from = anchor.edtf === "XXXX" ? "an unknown day" : anchor.edtf;
  if (expression.kind === "offset" || expression.kind === "time") {
    const origin = expression.origin === "speech" ? `the day of writing, ${from}` : "the last date told";
    return `${said} counts from ${origin}: ${timex.value}.`;
  }
  if (expression.kind === "calendar" && expression.year !== null)
    return `${said} carries its own year: ${timex.value}.`;
  return `${said} is read as ${FRAMES[mention.frame]} (${from}), because of ${mention.reason}: ${timex.value}.`;
}
