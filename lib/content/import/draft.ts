/** What an import says about one piece of the crawled text. */
export type Note = {
  readonly what: "kept" | "moved" | "dropped";
  readonly text: string;
  /** The front matter field it went to. */
  readonly field?: string;
};

/** Front matter that an import can find. */
export type Fields = {
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  readonly rubric?: string;
  readonly url?: string;
  readonly published?: string;
};

/** A crawled text on its way to an article: what is left of it, and what was found in it. */
export type Draft = {
  readonly text: string;
  readonly fields: Fields;
  readonly notes: readonly Note[];
};

/** A line of a draft: `[start, end)` without its line break, `next` where the following one starts. */
export type Line = {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
};

export type Cut = { readonly start: number; readonly end: number };

/** The lines of a text; the last one may be empty. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const next = found < 0 ? text.length + 1 : found + 1;
    let end = found < 0 ? text.length : found;
    if (text[end - 1] === "\r" && end > start) end -= 1;
    lines.push({ start, end, next: Math.min(next, text.length), text: text.slice(start, end) });
    start = next;
  }
  return lines;
}

/** A text without some of its lines; a blank line is taken along where two would meet. Every other character stays. */
export function withoutLines(text: string, lines: readonly Line[], gone: ReadonlySet<Line>): string {
  let kept = "";
  let blank = true;
  let cut = false;
  for (const line of lines) {
    if (gone.has(line)) {
      cut = true;
      continue;
    }
    const empty = line.text.trim() === "";
    if (empty && cut && blank) continue;
    kept += text.slice(line.start, line.next);
    blank = empty;
    if (!empty) cut = false;
  }
  return kept;
}
