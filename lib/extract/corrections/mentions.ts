import type { Change, Correction, Layer, Span } from "@/lib/domain";

/** The rule that a fact set by the editor names. */
export const EDITOR_RULE = "editor/correction";

type Mark = { readonly rule: string; readonly correctedBy: "editor" };
export const BY_EDITOR: Mark = { rule: EDITOR_RULE, correctedBy: "editor" };

/** Makes the fact that shall stand on some words; null where none shall. */
type Make<Mention> = (span: Span) => Mention | null;

/**
 * Mentions of one layer with the editor's changes: a mention on the quoted words is replaced or dropped; where there
 * is none, the change adds one on the quoted words. In text order.
 */
export function correctMentions<Mention extends Span>(
  mentions: readonly Mention[],
  layer: Layer,
  corrections: readonly Correction[],
  makeFrom: (change: Change, span: Span) => Mention | null,
): Mention[] {
  let corrected = [...mentions];
  for (const { quote, change } of corrections) {
    if (quote === null || !concerns(change, layer)) continue;
    corrected = applyEdit(corrected, quote, (span) => makeFrom(change, span));
  }
  return corrected.sort((a, b) => a.start - b.start);
}

function concerns(change: Change, layer: Layer): boolean {
  return change.kind === "drop" ? change.layers.includes(layer) : change.kind === layer;
}

function applyEdit<Mention extends Span>(
  mentions: readonly Mention[],
  quote: Span,
  make: Make<Mention>,
): Mention[] {
  const touched = mentions.filter((mention) => touches(mention, quote));
  const others = mentions.filter((mention) => !touches(mention, quote));
  const made = make(extentOf(touched, quote));
  return made === null ? others : [...others, made];
}

/** The words a corrected fact stands on: those of the one mention that holds the quote, else the quote. */
function extentOf(touched: readonly Span[], quote: Span): Span {
  const [only] = touched;
  const holds = touched.length === 1 && only && only.start <= quote.start && only.end >= quote.end;
  return holds ? { start: only.start, end: only.end, text: only.text } : quote;
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
