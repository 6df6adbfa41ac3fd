/** One measured score: what, on which articles, how well. */
export type ScoreView = { readonly what: string; readonly set: string; readonly score: string };

/** The parser's scores against articles annotated by hand, as the tests last measured them. */
export function measuredScores(): ScoreView[] {
  return [];
}
