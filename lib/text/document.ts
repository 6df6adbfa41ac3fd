import type { Span } from "@/lib/domain";
import { findQuotations, type Quotation } from "./quotations";
import { type Sentence, splitSentences } from "./sentences";
import { cut, type Token } from "./tokens";

/** A text with its tokens, sentences and quotations: computed once, read by every stage. */
export type Document = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, where it starts, in UTF-16 units of the text. */
  readonly starts: Int32Array;
  /** For each token, its `word`. */
  readonly words: Uint16Array;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token, the index of its sentence. */
  readonly sentenceAt: Int32Array;
  /** For each token, 1 inside a quotation, else 0. */
  readonly quoted: Uint8Array;
};

/** Segments a text. Never throws; linear in its length. */
export function segment(text: string): Document {
  const { tokens, starts, words } = cut(text);
  const sentences = splitSentences({ tokens, starts });
  const quotations = findQuotations(tokens);
  const sentenceAt = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceAt.fill(sentence.index, sentence.first, sentence.last);
  const quoted = new Uint8Array(tokens.length);
  for (const quotation of quotations) quoted.fill(1, quotation.first, quotation.last);
  return { text, tokens, starts, words, sentences, quotations, sentenceAt, quoted };
}

/** Where a token ends, in UTF-16 units of the text; the text's end where there is none. */
export function endOf({ text, tokens, starts }: Document, token: number): number {
  return (starts[token] ?? text.length) + (tokens[token]?.raw.length ?? 0);
}

/** The span of tokens `[first, last)`; empty at the text's end when there are none. */
export function spanOf(document: Document, first: number, last: number): Span {
  const start = document.starts[first] ?? document.text.length;
  const end = last > first ? endOf(document, last - 1) : start;
  return { start, end, text: document.text.slice(start, end) };
}

/** The sentence that holds a token. */
export function sentenceOf(document: Document, token: number): Sentence | undefined {
  return document.sentences[document.sentenceAt[token] ?? -1];
}

/** The index of the first token that ends after a text offset (the token that holds it, or the next one). */
export function tokenAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(document, middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
