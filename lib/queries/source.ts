import type { Article, Span } from "@/lib/domain";
import { formatDate } from "@/lib/format";
import { articleHref, sentenceAnchor } from "@/lib/url";
import { sentenceNumberAt } from "./library";

/** An article as the source of a line: a label, a short one for the margin, a link to the sentence. */
export type SourceView = {
  readonly article: string;
  readonly label: string;
  readonly shortLabel: string;
  readonly href: string;
  /** The same sentence by its anchor alone. */
  readonly anchor: string;
};

/** Names an article as a source; with a span, links to the sentence that holds it. */
export function sourceView(article: Article, span?: Span): SourceView {
  const date = formatDate(article.documentDate.edtf);
  const short = formatDate(article.documentDate.edtf, { year: false });
  const path = articleHref(article.id);
  const sentence = span ? sentenceNumberAt(article, span.start) : 1;
  const precise = date !== article.documentDate.edtf.slice(0, 4);
  return {
    article: article.id,
    label: article.source
      ? `${article.source}, ${date}`
      : precise
        ? `Dépêche ${fromDate(date)}`
        : `Dépêche de ${date}`,
    shortLabel: article.source ? `${short} (${article.source})` : short,
    href: span ? articleHref(article.id, { sentence, text: span.text }) : path,
    anchor: span ? `${path}#${sentenceAnchor(sentence)}` : path,
  };
}

function fromDate(date: string): string {
  if (/^\d/.test(date)) return `du ${date}`;
  return /^[aeiouéèêâô]/i.test(date) ? `d’${date}` : `de ${date}`;
}
