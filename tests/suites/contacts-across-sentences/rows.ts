/**
 * A short piece of copy and what must come out of it. A row is written as lines, rows parted by a blank one:
 * the day of writing, perhaps with `notYet: true`; the text, in which `¶` begins a paragraph and `⟦who|words⟧` tells
 * whom an anaphor stands for (`-`: nobody); then one line `->` for each contact, `type date place who status outcome`
 * with `-` for null and `?` for a place or an outcome left open, or `-> *` where only the anaphors are looked at. Without any such
 * line no contact may come out. Persons go by the end of their id.
 */
export type Row = {
  readonly day: string;
  readonly text: string;
  readonly contacts: readonly string[] | null;
  readonly anaphors: readonly { readonly start: number; readonly text: string; readonly who: string }[];
  readonly notYet: boolean;
};

const MARK = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

/** Reads a table of rows. */
export function rows(table: string): Row[] {
  return table
    .trim()
    .split(/\n\s*\n/)
    .map(readRow);
}

function readRow(block: string): Row {
  const lines = block.split("\n").map((line) => line.trim());
  const [head = "", ...rest] = lines;
  const told = rest.filter((line) => line.startsWith("->")).map((line) => line.slice(2).trim());
  const marked = rest
    .filter((line) => !line.startsWith("->"))
    .join(" ")
    .replace(/ ?¶ ?/g, "\n\n");
  const anaphors: { start: number; text: string; who: string }[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    anaphors.push({ start: text.length, who: match[1] ?? "", text: match[2] ?? "" });
    text += match[2];
    at = match.index + match[0].length;
  }
  return {
    day: head.slice(0, 10),
    text: text + marked.slice(at),
    contacts: told.includes("*") ? null : told,
    anaphors,
    notYet: head.includes("notYet: true"),
  };
}
