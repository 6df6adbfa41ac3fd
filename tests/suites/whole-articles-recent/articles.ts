/**
 * A whole article and the contacts it tells. Articles are parted by a blank line: the day of writing; the text, a paragraph a line,
 * each but the first begun with `¶`; then a line for each contact, `type date place who status outcome` with `-` for null and `?` for an
 * outcome (or place) left open, after `->` where it comes out, after `~>` where it does not yet. What wrongly comes out as yet stands after `!>`.
 * Persons go by the end of their id.
 */
export type Article = {
  readonly day: string;
  readonly text: string;
  readonly contacts: readonly { readonly line: string; readonly isFound: boolean }[];
  readonly wrong: readonly string[];
};

/** Reads a table of articles. */
export function articles(table: string): Article[] {
  return table
    .trim()
    .split(/\n\s*\n/)
    .map(readArticle);
}

function readArticle(block: string): Article {
  const [day = "", ...lines] = block.split("\n").map((line) => line.trim());
  const after = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2).trim());
  const text = lines.filter((line) => !/^(->|~>|!>)/.test(line)).map((line) => line.replace(/^¶ ?/, ""));
  const contacts = lines
    .filter((line) => /^[-~]>/.test(line))
    .map((line) => ({ line: line.slice(2).trim(), isFound: line.startsWith("->") }));
  return { day, text: text.join("\n\n"), contacts, wrong: after("!>") };
}
