import type { Actor, Article, ArticleSource, DocumentDate } from "@/lib/domain";
import type { Registry } from "@/lib/extract/registry";
import { correctedDate } from "./corrected-date";
import { dateArticles, givenDay } from "./dating";
import { anchorOn, type Draft, draftOf } from "./draft";
import { type Keeping, type Keys, keysOf, type Reading } from "./readings";

/** Articles, and the persons in them whom the registry does not know. */
type ReadArticles = { readonly articles: Article[]; readonly newcomers: Actor[] };

/** Dates and extracts articles; what was kept from an earlier run and still holds is not read again. */
export function readArticles(
  sources: readonly ArticleSource[],
  registry: Registry,
  keeping?: Keeping,
): ReadArticles {
  const readings = readAll(sources, registry, keeping);
  return {
    articles: sources.map((source, index) => articleOf(source, readings[index])),
    newcomers: newcomersOf(readings),
  };
}

function readAll(sources: readonly ArticleSource[], registry: Registry, keeping?: Keeping): Reading[] {
  const keys = keeping && keysOf(sources, keeping.mark);
  const kept = sources.map((source) => {
    if (!keeping || !keys) return { alone: undefined, together: undefined };
    const alone = keeping.readings.get(keys.alone(source));
    return { alone, together: alone ?? keeping.readings.get(keys.together(source)) };
  });
  const known = kept.flatMap(({ together }) => together ?? []);
  if (known.length === sources.length) return known;
  const drafts = sources.map(
    (source, index) =>
      keeping?.drafts?.get(keys?.draft(source) ?? "") ??
      readDraft(source, registry, kept[index]?.alone ?? keeping?.read?.get(source.id), {
        isKept: keeping?.drafts !== undefined,
      }),
  );
  if (keeping?.drafts && keys) keepDrafts(keeping.drafts, drafts, keys);
  const dates = dateArticles(drafts, registry);
  return drafts.map((draft, index) => {
    const reading = draft.reading ?? readingOf(draft, dates[index]);
    const key = draft.reading ? keys?.alone(draft.source) : keys?.together(draft.source);
    if (keeping && key !== undefined && !kept[index]?.alone) keeping.readings.set(key, reading);
    return reading;
  });
}

/** Keeps the drafts whose date other articles may change; the others are kept as readings. */
function keepDrafts(kept: Map<string, Draft>, drafts: readonly Draft[], keys: Keys): void {
  kept.clear();
  for (const draft of drafts) if (!draft.reading) kept.set(keys.draft(draft.source), draft);
}

/** A draft; where no other article can change its date, it is read at once and its analysis let go. */
function readDraft(
  source: ArticleSource,
  registry: Registry,
  earlier: Reading | undefined,
  { isKept }: { readonly isKept: boolean },
): Draft {
  const reading = earlier ?? readAlone(source, registry);
  return draftOf(source, registry, reading ?? undefined, { isKept });
}

/** What an article says whatever others do: its date is the editor's, or a full one that its text does not contradict. */
export function readAlone(source: ArticleSource, registry: Registry): Reading | null {
  const draft = draftOf(source, registry);
  const date = correctedDate(source) ?? givenDay(draft, registry);
  return date && readingOf(draft, date);
}

function readingOf(draft: Draft, date: DocumentDate | undefined): Reading {
  const { source, factsAt } = draft;
  if (!date) throw new RangeError(`No date for ${source.id}. Date every draft, in the order given.`);
  return { date, title: draft.title, facts: factsAt(anchorOn(date)) };
}

/** Each once: as the article describes him that says of which state he is, else as the first one does. */
function newcomersOf(readings: readonly Reading[]): Actor[] {
  const newcomers = new Map<string, Actor>();
  for (const { facts } of readings)
    for (const actor of facts.newcomers)
      if ((newcomers.get(actor.id)?.of ?? null) === null && (actor.of !== null || !newcomers.has(actor.id)))
        newcomers.set(actor.id, actor);
  return [...newcomers.values()];
}

function articleOf(source: ArticleSource, reading: Reading | undefined): Article {
  if (!reading) throw new RangeError(`No reading of ${source.id}. Read every article, in the order given.`);
  const { id, file, body, url } = source;
  const { title, date } = reading;
  const { newcomers: _, ...facts } = reading.facts;
  return { id, title: title ?? id, source: source.source, url, file, body, documentDate: date, ...facts };
}
