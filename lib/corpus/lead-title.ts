import { type Document, spanOf } from "@/lib/text";

const MOST_CHARACTERS = 90;

/** A title for an article without one: its first sentence, cut between words where it is long. */
export function leadTitle(document: Document): string {
  const [first] = document.sentences;
  const lead = first ? spanOf(document, first.first, first.last).text.replace(/\s+/g, " ").trim() : "";
  if (lead.length <= MOST_CHARACTERS) return lead.replace(/[.,;:]$/, "");
  const cut = lead.lastIndexOf(" ", MOST_CHARACTERS);
  return `${lead.slice(0, cut > 0 ? cut : MOST_CHARACTERS).replace(/[\s.,;:«"(–-]+$/, "")}…`;
}
