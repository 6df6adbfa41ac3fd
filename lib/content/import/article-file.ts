import { shortSlug } from "../slug";
import type { Draft, Fields } from "./draft";

const ORDER = [
  "title",
  "source",
  "author",
  "rubric",
  "url",
  "published",
] as const satisfies readonly (keyof Fields)[];

/** An imported draft as the text of an article's file. */
export function formatArticle({ fields, text }: Draft): string {
  const lines = ORDER.flatMap((field) => {
    const value = fields[field];
    return value === undefined ? [] : [`${field}: ${JSON.stringify(value)}\n`];
  });
  if (lines.length === 0 && !text.startsWith("---")) return text;
  return `---\n${lines.join("")}---\n${text}`;
}

/** The id of an imported draft: its date, as far as the crawl knew it, and its title or first words. */
export function proposeId({ fields, text }: Draft): string {
  const date = fields.published?.slice(0, 10);
  const words = shortSlug(fields.title ?? firstWords(text), 48) || "article";
  return date === undefined ? words : `${date}-${words}`;
}

function firstWords(text: string): string {
  return text.slice(0, 400).trim().split(/\s+/).slice(0, 7).join(" ");
}
