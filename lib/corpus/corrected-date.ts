import type { ArticleSource, DocumentDate } from "@/lib/domain";
import type { Draft } from "./draft";

const REASON = "La rédaction a fixé cette date.";

/** The document date that the editor fixed; null where there is none. */
export function correctedDate(source: ArticleSource): DocumentDate | null {
  const date = dayOf(source);
  if (date === null) return null;
  const evidence = [{ reason: REASON }];
  return { edtf: date, given: source.given, basis: "given", evidence, conflict: null, correctedBy: "editor" };
}

/** A draft that is dated from the editor's day, so that other articles may lean on it. */
export function asCorrected(draft: Draft): Draft {
  const date = dayOf(draft.source);
  return date === null ? draft : { ...draft, source: { ...draft.source, given: date } };
}

function dayOf({ corrections = [] }: ArticleSource): string | null {
  const change = corrections
    .map((correction) => correction.change)
    .findLast(({ kind }) => kind === "published");
  return change?.kind === "published" ? change.date : null;
}
