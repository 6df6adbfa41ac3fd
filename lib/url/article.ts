/** Where in an article a link leads: a sentence by its 1-based number, and its words for browsers that highlight them. */
export type SentenceTarget = { readonly sentence: number; readonly text: string };

const MOST_WORDS = 3;

/** The anchor of a sentence of an article. */
export function sentenceAnchor(sentence: number): string {
  return `s${sentence}`;
}

/**
 * The address of an article, or of one sentence of it: an anchor and a text fragment (W3C Scroll to Text Fragment).
 *
 * @example articleHref("2016-08-26-geneve", { sentence: 3, text: "Moscou et Washington discutent." })
 * // "/articles/2016-08-26-geneve#s3:~:text=Moscou%20et%20Washington%20discutent."
 */
export function articleHref(id: string, target?: SentenceTarget): string {
  const path = `/articles/${encodeURIComponent(id)}`;
  return target ? `${path}#${sentenceAnchor(target.sentence)}:~:text=${textDirective(target.text)}` : path;
}

function textDirective(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (words.length <= 2 * MOST_WORDS) return encode(words);
  return `${encode(words.slice(0, MOST_WORDS))},${encode(words.slice(-MOST_WORDS))}`;
}

/** A dash separates the parts of a text directive: inside one it is escaped. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}
