import type { Timex } from "@/lib/domain";
import type { Located } from "../../located";
import { sentenceAt, type View, within, wordAt } from "../view";

const CLOCK = /T\d\d/u;
const MARKS = new Set(["-", "–", "—", ".", ":"]);
const LONGEST_ENTRY = 6;
/** So that a long sentence is not asked again for each of its verbs. */
const LONGEST_SENTENCE = 120;

/** « 20h45 - X est arrivé. Il a été reçu par Y »: the hour of the entry of a running report that a token stands in. */
export function hourOfEntry(view: View, token: number): Located<Timex> | null {
  const own = sentenceAt(view, token);
  if (!own || own.last - own.first > LONGEST_SENTENCE) return null;
  for (let back = 0; back <= LONGEST_ENTRY; back++) {
    const sentence = view.document.sentences[own.index - back];
    if (!sentence || sentence.kind === "subhead") return null;
    const [hour] = within(view.when, sentence.first, sentence.first + 1);
    if (hour && CLOCK.test(hour.mention.value) && MARKS.has(wordAt(view, hour.last))) return hour;
    if (within(view.when, sentence.first, sentence.last).length > 0) return null;
  }
  return null;
}
