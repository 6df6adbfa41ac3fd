import { MEDIA } from "@/lib/lexicon";
import { type Document, spanOf } from "@/lib/text";

const MOST_CHARACTERS = 90;
/** « GENÈVE (AFP) - », « Moscou, 15 juillet (Reuters) – »: where and by whom, before the first word of the article. */
const DATELINE = /^\p{Lu}[^.!?()]{1,50} ?\(([^()]{2,30})\) ?[-–—:] /u;

/** A title for an article without one: its first sentence without the dateline, cut between words where it is long. */
export function leadTitle(document: Document): string {
  const [first] = document.sentences;
  const text = first ? spanOf(document, first.first, first.last).text.replace(/\s+/g, " ").trim() : "";
  const lead = text.replace(DATELINE, (head, by: string) => (isAgency(by) ? "" : head));
  if (lead.length <= MOST_CHARACTERS) return lead.replace(/[.,;:]$/, "");
  const cut = lead.lastIndexOf(" ", MOST_CHARACTERS);
  return `${lead.slice(0, cut > 0 ? cut : MOST_CHARACTERS).replace(/[\s.,;:«"(–-]+$/, "")}…`;
}

function isAgency(name: string): boolean {
  return MEDIA.some((agency) => agency.toLocaleLowerCase("fr") === name.toLocaleLowerCase("fr"));
}
