import type { Draft } from "@/lib/corpus/draft";
import { analyse } from "@/lib/extract/pipeline";
import { resolveTemporal } from "@/lib/extract/temporal";

/** An article of a few sentences for tests of dating: nothing but its text is read. */
export function textDraft(body: string, given: string | null = null): Draft {
  const analysis = analyse(body);
  return {
    source: {
      id: "article",
      file: "content/articles/article.md",
      title: null,
      source: null,
      url: null,
      given,
      retrieved: null,
      body,
      bodyLine: 1,
    },
    analysis,
    title: null,
    factsAt: (anchor) => ({
      timexes: resolveTemporal(analysis.document, analysis.temporal, anchor),
      places: [],
      organisations: [],
      actors: [],
      newcomers: [],
      tolls: [],
      meetings: [],
    }),
  };
}
