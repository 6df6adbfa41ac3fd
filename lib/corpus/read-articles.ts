import type { Article, ArticleSource, DocumentDate } from "@/lib/domain";
import type { Registry } from "@/lib/extract/registry";
import { correctedDate } from "./corrected-date";
import { dateArticles, givenDay } from "./dating";
import { anchorOn, type Draft, draftOf } from "./draft";
import { leadTitle } from "./lead-title";
import { type Keeping, keysOf, type Reading } from "./readings";

/** Dates and extracts articles; what was kept from an earlier run and still holds is not read again. */
export function readArticles(
  sources: readonly ArticleSource[],
  registry: Registry,
  keeping?: Keeping,
): Article[] {
  const keys = keeping && keysOf(sources, keeping.mark);
  const kept = sources.map((source) => {
    if (!keeping || !keys) return { alone: undefined, together: undefined };
    const alone = keeping.readings.get(keys.alone(source));
    return { alone, together: alone ?? keeping.readings.get(keys.together(source)) };
  });
  const known = kept.flatMap(({ together }) => together ?? []);
  if (known.length === sources.length) return sources.map((source, index) => articleOf(source, known[index]));
  const drafts = sources.map((source, index) =>
    settle(draftOf(source, registry, kept[index]?.alone), registry),
  );
  const dates = dateArticles(drafts, registry);
  return drafts.map((draft, index) => {
    const earlier = kept[index]?.alone;
    const reading = earlier ?? readingOf(draft, dates[index]);
    if (keeping && keys && !earlier)
      keeping.readings.set(draft.settled ? keys.alone(draft.source) : keys.together(draft.source), reading);
    return articleOf(draft.source, reading);
  });
}

/** Marks a draft whose date no other article can change. */
function settle(draft: Draft, registry: Registry): Draft {
  if (draft.settled) return draft;
  const date = correctedDate(draft.source) ?? givenDay(draft, registry);
  return date === null ? draft : withDate(draft, date);
}

function withDate(draft: Draft, settled: DocumentDate): Draft {
  return {
    source: draft.source,
    get analysis() {
      return draft.analysis;
    },
    factsAt: draft.factsAt,
    settled,
  };
}

function readingOf(draft: Draft, date: DocumentDate | undefined): Reading {
  const { source, factsAt } = draft;
  if (!date) throw new RangeError(`No date for ${source.id}. Date every draft, in the order given.`);
  const title = source.title ?? (leadTitle(draft.analysis.document) || null);
  return { date, title, facts: factsAt(anchorOn(date)) };
}

function articleOf(source: ArticleSource, reading: Reading | undefined): Article {
  if (!reading) throw new RangeError(`No reading of ${source.id}. Read every article, in the order given.`);
  const { id, file, body, url } = source;
  const { title, date, facts } = reading;
  return { id, title: title ?? id, source: source.source, url, file, body, documentDate: date, ...facts };
}
