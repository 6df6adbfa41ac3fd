import { anchorOf } from "@/lib/extract/anchor";
import { findTemporal, resolveTemporal } from "@/lib/extract/temporal";
import { findVerbs, segment } from "@/lib/text";

const MARK = /⟦[^|⟧]*\|([^⟧]*)⟧/g;

/** A sentence without the marks of the annotation guide (kind letter left out): `⟦2016-09-07|hier⟧` → `hier`. */
export function unmarked(sentence: string): string {
  return sentence.replace(MARK, "$1");
}

/** The text with the temporal expressions that the engine finds marked as in the annotation guide. */
export function marked(text: string, written: string | null): string {
  const document = segment(text);
  const timexes = resolveTemporal(document, findTemporal(document, findVerbs(document)), anchorOf(written));
  let result = "";
  let at = 0;
  for (const { start, end, type, value, mod, text: words } of timexes) {
    const label = [value, mod, type === "SET" ? "SET" : null].filter((part) => part !== null).join(" ");
    result += `${text.slice(at, start)}⟦${label}|${words}⟧`;
    at = end;
  }
  return result + text.slice(at);
}
