import type { Article, Change, Correction, Problem, Span } from "@/lib/domain";
import { warning } from "../problem";
import { type Checked, sourcesById } from "./checked";

/** A correction that changes nothing. */
export type IdleCorrection = {
  readonly article: string;
  readonly file: string;
  readonly line: number;
  readonly quote: Span;
};

/** Corrections that change nothing. `uncorrected` is the article as the parser alone reads it. */
export function findIdleCorrections(
  content: Checked["content"],
  uncorrected: readonly Article[],
): IdleCorrection[] {
  const sources = sourcesById(content);
  return uncorrected.flatMap((article) =>
    (sources.get(article.id)?.corrections ?? []).flatMap(({ line, quote, change }) =>
      quote === null || !isIdle(article, quote, change)
        ? []
        : [{ article: article.id, file: article.file, line, quote }],
    ),
  );
}

/** Warns of corrections that change nothing. */
export function idleCorrections({ content }: Checked, uncorrected: readonly Article[]): Problem[] {
  return findIdleCorrections(content, uncorrected).map(({ file, line, quote }) =>
    warning(
      { file, line, field: "corrections" },
      `the correction of « ${quote.text} » changes nothing`,
      "The parser reads it so by itself by now: remove the entry.",
    ),
  );
}

function isIdle(article: Article, quote: Span, change: Correction["change"]): boolean {
  if (change.kind === "drop")
    return change.layers.every((layer) => mentionsOf(article, layer).every((span) => !meets(span, quote)));
  if (change.kind === "date")
    return article.timexes.some(
      (timex) => meets(timex, quote) && timex.value === change.value && timex.mod === change.mod,
    );
  if (change.kind === "place")
    return article.places.some((mention) => meets(mention, quote) && mention.place === change.place);
  if (change.kind === "organisation")
    return article.organisations.some(
      (mention) => meets(mention, quote) && mention.organisation === change.organisation,
    );
  if (change.kind === "actor")
    return article.actors.some(
      (mention) => meets(mention, quote) && mention.actors.join() === change.actors.join(),
    );
  return false;
}

function mentionsOf(
  article: Article,
  layer: Extract<Change, { kind: "drop" }>["layers"][number],
): readonly Span[] {
  const layers = {
    date: article.timexes,
    actor: article.actors,
    organisation: article.organisations,
    place: article.places,
    toll: article.tolls,
    meeting: article.meetings.flatMap(({ evidence }) => evidence),
  };
  return layers[layer];
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
