import { SENTENCE_ABBREVIATIONS } from "@/lib/lexicon/abbreviations";
import type { Cut, Token } from "./tokens";

/** A sentence: offsets into the text, tokens `[first, last)`. */
export type Sentence = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** `subhead`: a short line of its own without a final stop, as agencies set between paragraphs. */
  readonly kind: "prose" | "subhead";
};

const STOPS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(["»", '"', "”", ")", "]", "'", "’"]);
const OPENERS = new Set(["«", '"', "“", "(", "[", "-", "–", "—", "'", "‘"]);
const SUBHEAD_TOKENS = 12;
const MOST_CLOSERS = 4;
/** Characters from which a line without a final stop counts as hard-wrapped prose. */
const WRAPPED_LINE = 65;
/** No writer goes on for so long: what does is no prose, and is cut so that work within a sentence stays bounded. */
const MOST_TOKENS = 400;

type Places = Pick<Cut, "tokens" | "starts">;

/**
 * Cuts tokens into sentences. A line break ends one, but inside hard-wrapped prose; a stop ends one when a capital, a digit or an opening
 * quote follows and the word before is no abbreviation (« M. Kerry », « J. Biden », « 08 sept. 2016 »).
 * Whatever the text, no sentence is longer than 400 tokens.
 */
export function splitSentences({ tokens, starts }: Places): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let lineStart = 0;
  const close = (last: number) => {
    const start = starts[first];
    if (start === undefined || last <= first) return;
    sentences.push({
      index: sentences.length,
      start,
      end: (starts[last - 1] ?? start) + (tokens[last - 1]?.raw.length ?? 0),
      first,
      last,
      paragraph,
      kind: isSubhead(tokens, first, last) ? "subhead" : "prose",
    });
    first = last;
  };
  for (let at = 1; at <= tokens.length; at++) {
    const next = tokens[at];
    if (next === undefined || (next.breaks > 0 && endsLine({ tokens, starts }, lineStart, at))) {
      close(at);
      paragraph++;
      lineStart = at;
    } else if (at - first >= MOST_TOKENS || (next.spaced && endsSentence(tokens, first, at))) {
      close(at);
    }
  }
  return sentences;
}

/** Whether a sentence that starts at `first` ends before the spaced token `at`. */
function endsSentence(tokens: readonly Token[], first: number, at: number): boolean {
  let stop = at - 1;
  const earliest = Math.max(first, at - 1 - MOST_CLOSERS);
  if (tokens[stop]?.kind !== "symbol") return false;
  while (stop > earliest && CLOSERS.has(tokens[stop]?.folded ?? "")) stop--;
  const mark = tokens[stop];
  const next = tokens[at];
  if (!mark || !next || !STOPS.has(mark.folded)) return false;
  // « (...) » inside a quotation is a cut, not an end.
  if (mark.folded === "." && tokens[stop - 1]?.folded === "." && tokens[stop + 1]?.folded === ")")
    return false;
  const opensNext =
    OPENERS.has(next.folded) || next.kind === "number" || (next.kind === "word" && next.shape !== "lower");
  if (!opensNext) return false;
  if (mark.folded !== "." || stop < at - 1) return true;
  const before = tokens[stop - 1];
  if (!before || mark.spaced) return true;
  if (SENTENCE_ABBREVIATIONS.has(before.folded)) return false;
  const isInitial = before.kind === "word" && before.shape === "capitalised" && before.raw.length === 1;
  return !isInitial;
}

/**
 * Whether a line break before token `at` ends its line for good. A blank line always does; a single break does not
 * inside hard-wrapped prose: the line is long, has no final stop, or the next one goes on in lower case.
 */
function endsLine({ tokens, starts }: Places, lineStart: number, at: number): boolean {
  const next = tokens[at];
  const last = tokens[at - 1];
  if (!next || !last || next.breaks === 2) return true;
  if (STOPS.has(last.folded) || CLOSERS.has(last.folded)) return true;
  if (next.kind === "word" && next.shape === "lower") return false;
  let start = at - 1;
  while (start > lineStart && tokens[start]?.breaks === 0) start--;
  return (starts[at - 1] ?? 0) + last.raw.length - (starts[start] ?? 0) < WRAPPED_LINE;
}

function isSubhead(tokens: readonly Token[], first: number, last: number): boolean {
  const opens = (tokens[first]?.breaks ?? 0) > 0;
  const alone = tokens[last] === undefined || (tokens[last]?.breaks ?? 0) > 0;
  const final = tokens[last - 1]?.folded ?? "";
  if (!opens || !alone || last - first > SUBHEAD_TOKENS) return false;
  return !STOPS.has(final) && final !== ":" && final !== ")" && final !== ",";
}
