import { ADVERT_LINES } from "@/lib/lexicon/crawl/adverts";
import { fold } from "@/lib/text";
import { type Draft, linesOf, withoutLines } from "./draft";
import { sourceOf } from "./signature";

const WHOLE: ReadonlySet<string> = new Set(ADVERT_LINES.whole);
const MOST_CHARACTERS = 200;

/** Drops lines that are advertising or buttons of a web page: « Votre publicité ici avec … », « Lire aussi : … ». */
export function dropAdverts(draft: Draft): Draft {
  const lines = linesOf(draft.text);
  const gone = new Set(lines.filter((line) => isAdvert(line.text)));
  if (gone.size === 0) return draft;
  const notes = [...gone].map((line) => ({ what: "dropped" as const, text: line.text.trim() }));
  return { ...draft, text: withoutLines(draft.text, lines, gone), notes: [...draft.notes, ...notes] };
}

function isAdvert(line: string): boolean {
  if (line.length > MOST_CHARACTERS || sourceOf(line.trim()) !== null) return false;
  const folded = fold(line.trim()).replace(/\d{1,6}/g, "0");
  if (WHOLE.has(folded.replace(/[\s.:!…>»-]+$/, ""))) return true;
  return ADVERT_LINES.opening.some((opening) => folded.startsWith(opening));
}
