import type { Span } from "@/lib/domain";
import { fold } from "@/lib/text";

/** Every place in a body where the quoted words stand; kinds of blanks, apostrophes and hyphens do not matter. */
export function findQuote(body: string, quote: string): Span[] {
  const text = levelled(body);
  const words = levelled(quote.trim());
  const spans: Span[] = [];
  if (words === "") return spans;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    spans.push({ start, end, text: body.slice(start, end) });
  }
  return spans;
}

/** Characters that editors and wires write differently, one for one, so that offsets stay. */
function levelled(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2009\t]/g, " ")
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑]/g, "-");
}

/** The stretch of a body most like a quote that does not stand in it: as many words, most of them the same. */
export function nearestQuote(body: string, quote: string): string | null {
  const wanted = new Set(wordsOf(quote).map(({ folded }) => folded));
  const length = wordsOf(quote).length;
  const words = wordsOf(body);
  let shared = 0;
  let best = { shared: 0, at: 0 };
  for (const [index, word] of words.entries()) {
    if (wanted.has(word.folded)) shared += 1;
    if (wanted.has(words[index - length]?.folded ?? "")) shared -= 1;
    if (shared > best.shared) best = { shared, at: index };
  }
  if (best.shared * 2 < length) return null;
  const first = words[Math.max(0, best.at - length + 1)];
  const last = words[best.at];
  return first && last ? body.slice(first.start, last.end) : null;
}

type Word = { readonly folded: string; readonly start: number; readonly end: number };

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
