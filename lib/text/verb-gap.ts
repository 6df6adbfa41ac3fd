import { GAP_WORDS } from "@/lib/lexicon/verb-context";
import type { VerbForm } from "./conjugation";
import type { Document } from "./document";

const LONGEST_GAP = 9;

/** The first token from `from` on that `read` accepts, over adverbs only. */
export function acrossGap(
  document: Document,
  from: number,
  read: (at: number) => VerbForm | null,
  also?: ReadonlySet<string>,
): { readonly at: number; readonly form: VerbForm } | null {
  const sentence = document.sentenceAt[from];
  for (let at = from; at < from + LONGEST_GAP && document.sentenceAt[at] === sentence; at++) {
    const token = document.tokens[at];
    if (!token) return null;
    const form = read(at);
    if (form) return { at, form };
    if (token.folded === ",") {
      const end = endOfAside(document, at);
      const past = end === null ? null : read(end);
      if (end !== null && past) return { at: end, form: past };
      continue;
    }
    if (isSelf(document, at)) continue;
    const isGap = GAP_WORDS.has(token.folded) || token.folded.endsWith("ment") || also?.has(token.folded);
    if (!isGap || token.kind !== "word" || token.shape !== "lower") return null;
  }
  return null;
}

/** « doit être lui-même reçu ». */
function isSelf({ tokens }: Document, at: number): boolean {
  const next = tokens[at + 1]?.folded;
  return tokens[at]?.folded === "-" && (next === "meme" || next === "memes");
}

const LONGEST_ASIDE = 9;

/** « a, selon l'ONU, rencontré », « avait, la veille, reçu »: the token behind what two commas enclose. */
function endOfAside(document: Document, comma: number): number | null {
  const sentence = document.sentenceAt[comma];
  for (let at = comma + 1; at <= comma + LONGEST_ASIDE && document.sentenceAt[at] === sentence; at++) {
    const token = document.tokens[at];
    if (token?.folded === ",") return at > comma + 1 ? at + 1 : null;
    if (!token || (token.kind === "symbol" && token.folded !== "-" && token.folded !== ".")) return null;
    if (token.folded === "qui" || token.folded === "que") return null;
  }
  return null;
}
