import { boundsOf, type DayInterval, overlaps } from "@/lib/calendar";
import type { Article, Meeting, Report, Span } from "@/lib/domain";
import { type QuotePart, quote } from "@/lib/format";
import { type Library, placesAround } from "./library";
import { hitsIn, searchWords } from "./search";
import { type SourceView, sourceView } from "./source";

/** A sentence that says a fact, its words marked, and where it stands. */
export type Proof = {
  readonly parts: readonly QuotePart[];
  readonly source: SourceView;
  /** Whether words of the sentence say the fact, so that it can be shown first. */
  readonly marked: boolean;
};

/** Which words of an article say a fact. */
export type Marker = (article: Article, sentence: Span) => readonly Span[];

/** Sentences of a meeting's reports that say one fact, those with marked words first; all when none has any. */
export function proofsOf(library: Library, reports: readonly Report[], marker: Marker): Proof[] {
  const seen = new Set<string>();
  const proofs = reports.flatMap((report) => {
    const article = library.articles.get(report.article);
    if (!article) return [];
    return report.evidence.flatMap((span) => {
      const key = `${article.id} ${span.start}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [proofOf(article, span, marker)];
    });
  });
  const marked = proofs.filter((proof) => proof.marked);
  return marked.length > 0 ? marked : proofs;
}

function proofOf(article: Article, sentence: Span, marker: Marker): Proof {
  const marks = within(marker(article, sentence), sentence).map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  return {
    parts: quote(sentence.text, marks),
    source: sourceView(article, sentence),
    marked: marks.length > 0,
  };
}

function within(spans: readonly Span[], sentence: Span): Span[] {
  return spans
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .toSorted((a, b) => a.start - b.start);
}

/** Words that say when a meeting is: expressions of time whose days touch its own. */
export function markDate(meeting: Pick<Meeting, "date">): Marker {
  const days = boundsOf(meeting.date);
  return (article) =>
    article.timexes.filter(({ edtf }) => days !== null && edtf !== null && touches(edtf, days));
}

function touches(edtf: string, days: DayInterval): boolean {
  const own = boundsOf(edtf);
  return own !== null && overlaps(own, days);
}

/** Words that say where: the meeting's place, its venue, or a place within. */
export function markPlace(library: Library, meeting: Pick<Meeting, "place" | "venue">): Marker {
  const wanted = new Set([meeting.place, meeting.venue]);
  return (article) =>
    article.places.filter(({ place }) => placesAround(library, place).some((id) => wanted.has(id)));
}

/** Words that name some actors. */
export function markActors(ids: readonly string[]): Marker {
  return (article) => article.actors.filter(({ actors }) => actors.some((id) => ids.includes(id)));
}

/** Words of subjects, as written. */
export function markWords(texts: readonly string[]): Marker {
  const words = texts.flatMap(searchWords).filter((word) => word.length > 3);
  return (_, sentence) =>
    hitsIn(sentence.text, words).map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      text: sentence.text.slice(start, end),
    }));
}

/** Shows the sentence without marks. */
export const markNothing: Marker = () => [];
