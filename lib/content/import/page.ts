import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readDateLine } from "../line-of-date";
import { isPublished } from "../schemas/published";
import type { Fields, Note } from "./draft";

/** A page's article as text, and what its metadata say. */
export type Page = { readonly text: string; readonly fields: Fields; readonly notes: readonly Note[] };

const BLOCKS = "p, h2, h3, h4, h5, li, blockquote, pre, figcaption, td";

/** Whether a crawled text is a web page rather than plain text. */
export function isPage(text: string): boolean {
  return /^\s{0,50}(?:<\?xml[^>]{0,100}>\s{0,10})?(?:<!--[^>]{0,200}-->\s{0,10})?<(?:!doctype html|html|head|body)\b/i.test(
    text.slice(0, 1000),
  );
}

/** Takes the article out of a web page saved from a browser; null when there is none in it. No script of the page runs. */
export function readPage(html: string): Page | null {
  const { document } = parseHTML(html);
  const address = addressOf(document);
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  if (!article?.content) return null;
  const text = textOf(article.content);
  const found: Record<keyof Fields, string | null | undefined> = {
    title: oneLine(article.title),
    source: oneLine(article.siteName),
    author: oneLine(article.byline)?.replace(/^par\s+/i, ""),
    rubric: null,
    url: address,
    published: publishedOf(article.publishedTime),
  };
  const entries = Object.entries(found).flatMap(([field, value]) => (value ? [[field, value] as const] : []));
  return {
    text,
    fields: Object.fromEntries(entries),
    notes: entries.map(([field, value]) => ({ what: "moved", text: value, field })),
  };
}

function addressOf(document: Document): string | null {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return address && /^https?:/.test(address) && URL.canParse(address) ? address : null;
}

/** Paragraphs apart by a blank line, each on one line but for its breaks. */
function textOf(content: Node): string {
  if (!isElement(content)) return collapse(content.textContent ?? "");
  for (const mark of content.querySelectorAll("br")) mark.replaceWith("\u2028");
  const blocks = [...content.querySelectorAll(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null,
  );
  const texts = (blocks.length > 0 ? blocks : [content]).map((block) => collapse(block.textContent ?? ""));
  return texts.filter((text) => text !== "").join("\n\n");
}

function isElement(node: Node): node is Element {
  return "querySelectorAll" in node;
}

/** Blanks as a browser shows them; no-break spaces stay. */
function collapse(text: string): string {
  return text
    .replace(/[\t\n\f\r ]+/g, " ")
    .replace(/ ?(?:\u2028 ?){2,}/g, "\n\n")
    .replace(/ ?\u2028 ?/g, "\n")
    .replace(/^[\n ]+|[\n ]+$/g, "");
}

function oneLine(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim() || undefined;
}

/** The time of publication that a page's metadata give, ISO 8601 to the second. */
function publishedOf(time: string | null | undefined): string | undefined {
  const written = time
    ?.trim()
    .replace(/([+-]\d{2})(\d{2})$/, "$1:$2")
    .replace(/^(\d{4}-\d{2}-\d{2}) /, "$1T");
  if (written === undefined || written === "") return undefined;
  return isPublished(written) ? written : readDateLine(written)?.iso;
}
