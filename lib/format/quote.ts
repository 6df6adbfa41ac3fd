import { NBSP, NNBSP } from "./typography";

/** A stretch of a quotation; `mark` where the words that say the fact stand. */
export type QuotePart = { readonly text: string; readonly mark: boolean };

const CUT = "[…]";

/**
 * A sentence as a French quotation: « » outside, inner quotation marks as “ ”, spaces normalised; words are never
 * touched. `marks` are offsets into `text`, in order.
 *
 * @example quote("Il a dit «oui».") // [{ text: "« Il a dit “oui”. »", mark: false }]
 */
export function quote(
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[] = [],
): QuotePart[] {
  const parts: QuotePart[] = [];
  let at = 0;
  const push = (end: number, mark: boolean) => {
    if (end > at) parts.push({ text: normalise(text.slice(at, end), text.charAt(at - 1)), mark });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.start < at) continue;
    push(mark.start, false);
    push(mark.end, true);
  }
  push(text.length, false);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return [];
  const opened: QuotePart[] = first.mark
    ? [{ text: `«${NBSP}`, mark: false }, ...parts]
    : [{ ...first, text: `«${NBSP}${first.text.trimStart()}` }, ...parts.slice(1)];
  const end = opened.at(-1) ?? last;
  return end.mark
    ? [...opened, { text: `${NBSP}»`, mark: false }]
    : [...opened.slice(0, -1), { ...end, text: `${end.text.trimEnd()}${NBSP}»` }];
}

/** A quotation in one string, for exports and descriptions. */
export function quoteText(text: string): string {
  return quote(text)
    .map((part) => part.text)
    .join("");
}

/** Cuts a long sentence at a blank, with « […] ». */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(" ", most - CUT.length);
  return `${text.slice(0, cut > most / 2 ? cut : most - CUT.length).trimEnd()} ${CUT}`;
}

function normalise(text: string, before: string): string {
  const spaced = text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/« ?/g, "“")
    .replace(/ ?»/g, "”")
    .replace(/ ([;!?])/g, `${NNBSP}$1`)
    .replace(/ :/g, `${NBSP}:`)
    .replace(/'/g, "’")
    .replace(/(^|[ “(’])(MM?\.|Mme|Mmes|Mgr|Dr) (?=\p{Lu})/gu, `$1$2${NBSP}`);
  return curlStraightQuotes(spaced, before);
}

function curlStraightQuotes(text: string, before: string): string {
  let result = "";
  for (const [index, character] of [...text].entries()) {
    const previous = index === 0 ? before : result.at(-1);
    if (character !== '"') result += character;
    else result += previous === undefined || previous === "" || /[\s(’“[]/.test(previous) ? "“" : "”";
  }
  return result;
}
