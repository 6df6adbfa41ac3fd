import type { ArticleSource } from "@/lib/domain";
import type { Anchor } from "@/lib/extract/anchor";
import { type Analysis, extractFacts, type Facts } from "@/lib/extract/pipeline";
import type { Registry } from "@/lib/extract/registry";

/** An article on its way through the corpus: its text analysed, its facts extracted for any day it may date from. */
export type Draft = {
  readonly source: ArticleSource;
  readonly analysis: Analysis;
  /** The facts as read from a day of writing; the last few answers are remembered. */
  readonly factsAt: (anchor: Anchor) => Facts;
};

export function draftOf(source: ArticleSource, analysis: Analysis, registry: Registry): Draft {
  const known = new Map<string, Facts>();
  return {
    source,
    analysis,
    factsAt: (anchor) => {
      const key = `${anchor.edtf}T${anchor.time ?? ""}`;
      const facts = known.get(key) ?? extractFacts(analysis, anchor, registry, source.corrections);
      known.set(key, facts);
      return facts;
    },
  };
}
