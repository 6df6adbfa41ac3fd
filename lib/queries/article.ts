import type { Article, DateEvidence, DocumentDate, MeetingStatus, Span, Timeline } from "@/lib/domain";
import { formatDate, headline, machineDate, quoteText, shorten, statusLabel, typeset } from "@/lib/format";
import { articleHref, meetingHref, sentenceAnchor } from "@/lib/url";
import { type FunnelView, funnelOf } from "./dating-funnel";
import { type Library, libraryOf, placeName, sentenceNumberAt, sentencesOf } from "./library";
import { type Layer, type MentionView, mentionsOf } from "./mentions";
import { type Opening, openingOf } from "./opening";

/** A stretch of an article's text: plain, or a fact with the id of its note. */
export type TextPart = {
  readonly text: string;
  readonly mention: { readonly id: string; readonly layer: Layer; readonly corrected: boolean } | null;
};

/** A sentence with its anchor; `before` is the blank that stands before it. */
export type SentenceView = {
  readonly anchor: string;
  readonly before: string;
  readonly parts: readonly TextPart[];
};

/** A fact's note, shown on demand. */
export type NoteView = MentionView & { readonly id: string; readonly sentenceHref: string };

/** A meeting told in a paragraph. */
export type ToldMeeting = {
  readonly href: string;
  readonly label: string;
  readonly status: MeetingStatus;
  readonly statusLabel: string;
  readonly corrected: boolean;
};

export type ParagraphView = {
  readonly number: number;
  readonly subhead: boolean;
  readonly sentences: readonly SentenceView[];
  readonly notes: readonly NoteView[];
  readonly meetings: readonly ToldMeeting[];
};

/** How an article's date was worked out. */
export type DatingView = {
  readonly given: string | null;
  /** Whether what the source gave is not the date that was kept. */
  readonly refused: boolean;
  readonly date: string;
  readonly funnel: FunnelView | null;
  /** Whether the editor has fixed it. */
  readonly corrected: boolean;
  readonly basis: string;
  readonly reasons: readonly {
    readonly said: string | null;
    readonly reason: string;
    readonly link: { readonly label: string; readonly href: string } | null;
  }[];
};

export type ArticleView = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** The title as a heading: in guillemets where it is the first sentence of an article that has none. */
  readonly heading: string;
  readonly hasTitle: boolean;
  readonly source: string | null;
  readonly url: string | null;
  readonly date: string;
  readonly machine: string | undefined;
  readonly opening: Opening;
  readonly rank: number;
  readonly total: number;
  readonly layers: Readonly<Record<"dates" | "actors" | "places" | "tolls" | "meetings", number>>;
  readonly paragraphs: readonly ParagraphView[];
  readonly dating: DatingView;
  readonly description: string;
};

/** The page of an article; null when there is none with this id. */
export function articlePage(timeline: Timeline, id: string): ArticleView | null {
  const library = libraryOf(timeline);
  const article = library.articles.get(id);
  if (!article) return null;
  const mentions = mentionsOf(library, article);
  const total = (layer: Layer) => mentions.filter((mention) => mention.layer === layer).length;
  const articles = articlesByDate(library);
  const paragraphs = paragraphsOf(library, article, mentions);
  const hasTitle = !isFirstSentence(article);
  return {
    id,
    href: articleHref(id),
    title: article.title,
    heading: hasTitle ? article.title : quoteText(article.title),
    hasTitle,
    source: article.source,
    url: webAddress(article.url),
    date: formatDate(article.documentDate.edtf, { weekday: true }),
    machine: machineDate(article.documentDate.edtf),
    opening: openingOf(library),
    rank: articles.indexOf(article) + 1,
    total: articles.length,
    layers: {
      dates: total("date"),
      actors: total("actor") + total("organisation"),
      places: total("place"),
      tolls: total("toll"),
      meetings: new Set(paragraphs.flatMap(({ meetings }) => meetings.map(({ href }) => href))).size,
    },
    paragraphs,
    dating: datingOf(library, article),
    description: quoteText(shorten(article.body.trim(), 200)),
  };
}

/** Whether the title is only the beginning of the text, cut where it is long. */
function isFirstSentence({ title, body }: Article): boolean {
  const words = title.replace(/…$/, "");
  return words !== "" && body.slice(0, 300).replace(/\s+/g, " ").includes(words);
}

const sorted = new WeakMap<Library, readonly Article[]>();

/** Articles by document date, then id. */
export function articlesByDate(library: Library): readonly Article[] {
  const articles =
    sorted.get(library) ?? library.timeline.articles.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  sorted.set(library, articles);
  return articles;
}

function orderOf({ documentDate, id }: Article): string {
  return `${documentDate.edtf} ${id}`;
}

/** The address of the original, if it is one a reader may safely follow. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

function paragraphsOf(library: Library, article: Article, mentions: readonly MentionView[]): ParagraphView[] {
  const notes = mentions.map((mention, index) => ({
    ...mention,
    id: `f${index + 1}`,
    sentenceHref: sentenceHref(article, mention),
  }));
  const sentences = sentencesOf(article);
  const paragraphs: {
    sentences: SentenceView[];
    start: number;
    end: number;
    subhead: boolean;
    at: number;
  }[] = [];
  let note = 0;
  let end = 0;
  for (const sentence of sentences) {
    const first = note;
    while ((notes[note]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) note += 1;
    const current = paragraphs.at(-1);
    const opens = !current || current.at !== sentence.paragraph;
    const view = {
      anchor: sentenceAnchor(sentence.index + 1),
      before: opens ? "" : article.body.slice(end, sentence.start),
      parts: partsOf(article.body, sentence, notes.slice(first, note)),
    };
    if (opens)
      paragraphs.push({
        sentences: [view],
        start: sentence.start,
        end: sentence.end,
        subhead: sentence.kind === "subhead",
        at: sentence.paragraph,
      });
    else {
      current.sentences.push(view);
      current.end = sentence.end;
    }
    end = sentence.end;
  }
  return paragraphs.map(({ sentences: own, start, end: stop, subhead }, index) => ({
    number: index + 1,
    subhead,
    sentences: own,
    notes: notes.filter((each) => each.start >= start && each.start < stop),
    meetings: meetingsToldIn(library, article, start, stop),
  }));
}

function partsOf(
  body: string,
  sentence: { readonly start: number; readonly end: number },
  notes: readonly NoteView[],
): TextPart[] {
  const parts: TextPart[] = [];
  let at = sentence.start;
  for (const { id, layer, corrected, start, end } of notes) {
    if (start > at) parts.push({ text: body.slice(at, start), mention: null });
    parts.push({ text: body.slice(start, end), mention: { id, layer, corrected } });
    at = end;
  }
  if (at < sentence.end) parts.push({ text: body.slice(at, sentence.end), mention: null });
  return parts;
}

function sentenceHref(article: Article, span: Span): string {
  return `#${sentenceAnchor(sentenceNumberAt(article, span.start))}`;
}

function meetingsToldIn(library: Library, article: Article, start: number, end: number): ToldMeeting[] {
  return (library.toldBy.get(article.id) ?? []).flatMap((meeting) => {
    const report = meeting.reports.find(
      (each) =>
        each.article === article.id && each.evidence.some((span) => span.start < end && start < span.end),
    );
    if (!report) return [];
    const place = meeting.place === null ? headline(meeting.title) : placeName(library, meeting.place);
    return [
      {
        href: meetingHref(meeting.slug),
        label: `${formatDate(meeting.date, { year: false })}, ${place}`,
        status: report.status,
        statusLabel: statusLabel(report.status, meeting.type),
        corrected: meeting.correctedBy === "editor",
      },
    ];
  });
}

/** « La date est donnée par la source » under a date that the source gave. */
function saysNothingNew(basis: DocumentDate["basis"], { text, article }: DateEvidence): boolean {
  return basis === "given" && text === undefined && article === undefined;
}

const BASES = {
  given: "La date fournie avec le texte est reprise\u00a0: rien dans le texte ne la contredit.",
  text: "Les mots de la dépêche suffisent à fixer sa date.",
  corpus: "La date est fixée avec l’aide d’autres dépêches.",
  editor: "La date est fixée par la rédaction.",
} as const;

function datingOf(library: Library, article: Article): DatingView {
  const { given, conflict, basis, evidence, edtf, correctedBy } = article.documentDate;
  const same = given !== null && given.slice(0, edtf.length) === edtf;
  return {
    given: given === null || same ? null : formatDate(given.slice(0, 10)),
    refused: conflict !== null,
    date: formatDate(edtf, { weekday: true }),
    funnel: funnelOf(library, article),
    corrected: correctedBy === "editor",
    basis: BASES[correctedBy ?? basis],
    reasons: correctedBy
      ? []
      : evidence
          .filter((each) => !saysNothingNew(basis, each))
          .map(({ text, reason, article: id }) => {
            const other = id === undefined ? undefined : library.articles.get(id);
            return {
              said: text === undefined || reason.includes(text) ? null : text,
              reason: typeset(reason),
              link: other
                ? { label: formatDate(other.documentDate.edtf), href: articleHref(other.id) }
                : null,
            };
          }),
  };
}
