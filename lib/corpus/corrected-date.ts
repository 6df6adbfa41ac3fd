import type { ArticleSource, DocumentDate } from "@/lib/domain";

const REASON = "La rédaction a fixé cette date.";

/** The document date that the editor fixed; null where there is none. */
export function correctedDate(source: ArticleSource): DocumentDate | null {
  const date = dayOf(source);
  if (date === null) return null;
  const evidence = [{ reason: REASON }];
  return { edtf: date, given: source.given, basis: "given", evidence, conflict: null, correctedBy: "editor" };
}

function dayOf({ corrections = [] }: ArticleSource): string | null {
  const change = corrections
    .map((correction) => correction.change)
    .findLast(({ kind }) => kind === "published");
  return change?.kind === "published" ? change.date : null;
}
