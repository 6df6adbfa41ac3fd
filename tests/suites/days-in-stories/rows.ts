/**
 * A small story, the values of its time expressions and all its contacts. A row is written as lines, rows parted by a
 * blank one: the day of writing, perhaps with `notYet: true`; the text, in which `¶` begins a paragraph and
 * `⟦value MOD|words⟧` tells what a time expression means, as in the annotation guide; then one line `->` for each
 * contact, `type date place who status` with `-` for null and `?` for what is left open. No other contact may come
 * out, and no time expression may come out that is not marked. Persons go by the end of their id.
 */
export type Story = {
  readonly day: string;
  readonly text: string;
  readonly times: readonly {
    readonly start: number;
    readonly end: number;
    readonly words: string;
    readonly value: string;
  }[];
  readonly contacts: readonly string[];
  readonly notYet: boolean;
};

const MARK = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

/** Reads a table of stories. */
export function stories(table: string): Story[] {
  return table
    .trim()
    .split(/\n\s*\n/)
    .map(readStory);
}

function readStory(block: string): Story {
  const lines = block.split("\n").map((line) => line.trim());
  const [head = "", ...rest] = lines;
  const contacts = rest.filter((line) => line.startsWith("->")).map((line) => line.slice(2).trim());
  const marked = rest
    .filter((line) => !line.startsWith("->"))
    .join(" ")
    .replace(/ ?¶ ?/g, "\n\n");
  const times: { start: number; end: number; words: string; value: string }[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const words = match[2] ?? "";
    times.push({ start: text.length, end: text.length + words.length, words, value: match[1] ?? "" });
    text += words;
    at = match.index + match[0].length;
  }
  return {
    day: head.slice(0, 10),
    text: text + marked.slice(at),
    times,
    contacts,
    notYet: head.includes("notYet: true"),
  };
}
