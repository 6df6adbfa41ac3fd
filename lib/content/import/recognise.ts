import { moveAddress } from "./address";
import { dropAdverts } from "./adverts";
import { moveByline } from "./byline";
import { moveCrawlPrefix } from "./crawl-prefix";
import { moveDateLine } from "./date-line";
import type { Draft, Fields } from "./draft";
import { moveRubric } from "./rubric";
import { findSignature } from "./signature";
import { moveTitle } from "./title";

/** In this order: a title is the first line only once the crawler's prefix and the adverts are gone. */
const RECOGNISERS = [
  dropAdverts,
  moveCrawlPrefix,
  moveRubric,
  moveAddress,
  moveByline,
  moveTitle,
  moveDateLine,
  findSignature,
] as const;

/**
 * Parts a crawled text into front matter and body. Recognisers only take whole lines and prefixes away, so every
 * sentence of the body stands in the text to the letter.
 *
 * @example recognise(" date 2016-09 Monde\n\nLe secrétaire d'Etat …").fields // { published: "2016-09", rubric: "Monde" }
 */
export function recognise(raw: string, known: Fields = {}): Draft {
  const start: Draft = { text: raw, fields: known, notes: [] };
  const draft = RECOGNISERS.reduce<Draft>((sofar, step) => step(sofar), start);
  return { ...draft, text: withoutOuterBlanks(draft.text, raw.endsWith("\n")) };
}

/** A text without blank lines around it; it ends in a line break where the crawled text did. */
function withoutOuterBlanks(text: string, broken: boolean): string {
  const body = text.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd();
  return body !== "" && broken ? `${body}\n` : body;
}
