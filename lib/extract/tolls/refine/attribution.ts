import type { Timex } from "@/lib/domain";
import { type Clauses, type Document, sentenceOf, spanOf, type VerbGroup } from "@/lib/text";
import { type Located, within } from "../../located";
import type { TollCandidate } from "../types";

const ENDS = new Set([
  ",",
  ".",
  ";",
  ":",
  "(",
  ")",
  "»",
  '"',
  "qui",
  "dont",
  "cite",
  "citee",
  "cites",
  "dans",
]);
const LONGEST = 16;
/** Clauses before and behind a toll in which its source is looked for. */
const MOST_CLAUSES = 20;

/** Who gives the figure, as written, where the sentence says so: « selon l'OSDH », « , a dit son porte-parole ». */
export function attributionOf(
  {
    document,
    clauses,
    verbs,
    dates,
  }: {
    readonly document: Document;
    readonly clauses: Clauses;
    readonly verbs: readonly VerbGroup[];
    readonly dates: readonly Located<Timex>[];
  },
  toll: TollCandidate,
): string | null {
  const sentence = sentenceOf(document, toll.from);
  if (!sentence) return null;
  const from = Math.max(clauses.at[sentence.first] ?? 0, (clauses.at[toll.from] ?? 0) - MOST_CLAUSES);
  for (let index = from; index < from + 2 * MOST_CLAUSES; index++) {
    const clause = clauses.list[index];
    if (!clause || clause.first >= sentence.last) break;
    if (clause.kind !== "reporting") continue;
    const verb = clause.verb === null ? undefined : verbs[clause.verb];
    const source = phraseFrom(
      document,
      dates,
      verb?.last ?? afterOpener(document, clause.first),
      sentence.last,
    );
    if (source !== null) return source;
  }
  return null;
}

/** Behind « selon » or « d'après ». */
function afterOpener({ tokens }: Document, first: number): number {
  return tokens[first]?.folded === "d'" ? first + 2 : first + 1;
}

/** The words from a token to the next mark, without dates. */
function phraseFrom(
  document: Document,
  dates: readonly Located<Timex>[],
  from: number,
  limit: number,
): string | null {
  const [date] = within(dates, from, from + 1);
  let first = date ? date.last : from;
  if (ENDS.has(document.tokens[first]?.folded ?? "")) first++;
  let last = first;
  while (last < limit && last < first + LONGEST && !ENDS.has(document.tokens[last]?.folded ?? "")) {
    if (within(dates, last, last + 1).length > 0) break;
    last++;
  }
  return last > first ? spanOf(document, first, last).text : null;
}
