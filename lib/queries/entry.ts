import type { Meeting, MeetingStatus, MeetingType, Outcome, Report, Span } from "@/lib/domain";
import {
  formatDate,
  gapAfter,
  headline,
  namesDays,
  OUTCOME_LABELS,
  ofName,
  type QuotePart,
  quote,
  shorten,
  statusLabel,
  TYPE_LABELS,
} from "@/lib/format";
import { entryAnchor, meetingHref } from "@/lib/url";
import { disputePhrase, disputeView } from "./dispute";
import { type EntryDate, entryDate } from "./entry-date";
import { actorName, daysOf, type Library, placeName } from "./library";
import { type ParticipantView, participantView, placeLink } from "./participant";
import { hitsIn, markHits } from "./search";
import { type SourceView, sourceView } from "./source";

export type OutcomeView = { readonly key: Outcome | "unsaid"; readonly label: string };

/** How much time passed before an entry: dots on the thread, and words. */
export type GapView = { readonly text: string; readonly size: "none" | "short" | "medium" | "long" };

/** One meeting on the thread. */
export type EntryView = {
  readonly slug: string;
  readonly anchor: string;
  readonly href: string;
  readonly headline: string;
  /** The headline, with the words of the search marked. */
  readonly title: readonly QuotePart[];
  readonly date: EntryDate;
  readonly fullDate: string;
  readonly type: MeetingType;
  readonly status: MeetingStatus;
  readonly statusLabel: string;
  /** Null where nothing was held that could have one. */
  readonly outcome: OutcomeView | null;
  readonly where: string;
  readonly participants: readonly ParticipantView[];
  readonly quote: { readonly parts: readonly QuotePart[]; readonly source: SourceView } | null;
  readonly sources: readonly SourceView[];
  readonly disputes: readonly string[];
  /** Whether an editor has put the parser right. */
  readonly corrected: boolean;
  readonly gap: GapView | null;
};

const LONGEST_QUOTE = 340;
const WEEK = 7;
const MONTH = 31;

/** An entry of the thread; `before` is the one shown above it, `words` the search to highlight. */
export function entryView(
  library: Library,
  meeting: Meeting,
  before: Meeting | null,
  words: readonly string[] = [],
): EntryView {
  const gap = before ? gapView(before, meeting) : null;
  return {
    slug: meeting.slug,
    anchor: entryAnchor(meeting.slug),
    href: meetingHref(meeting.slug),
    headline: headline(meeting.title),
    title: markHits(headline(meeting.title), words),
    date: entryDate(meeting, gap?.size === "none" && before?.date === meeting.date),
    fullDate: formatDate(meeting.date, { weekday: true }),
    type: meeting.type,
    status: meeting.status,
    statusLabel: statusLabel(meeting.status, meeting.type),
    outcome: outcomeView(meeting),
    where: whereabouts(library, meeting),
    participants: meeting.participants.map((id) => participantView(library, id, meeting.date)),
    quote: quoteView(library, meeting, words),
    sources: reportsByArticle(meeting).flatMap((report) => {
      const article = library.articles.get(report.article);
      return article ? [sourceView(article, report.evidence[0])] : [];
    }),
    disputes: meeting.disagreements.map((item) => disputePhrase(disputeView(library, item, meeting.type))),
    corrected: meeting.correctedBy === "editor",
    gap,
  };
}

/** The outcome of a contact that was held, « non dite » where nobody says it. */
export function outcomeView(meeting: Pick<Meeting, "status" | "outcome">): OutcomeView | null {
  if (meeting.status !== "held") return null;
  const key = meeting.outcome ?? "unsaid";
  return { key, label: OUTCOME_LABELS[key] };
}

/** Where and how: « Genève, Suisse », « Moscou, Kremlin », « Par téléphone, à l’initiative de Washington ». */
export function whereabouts(library: Library, meeting: Meeting): string {
  const initiative =
    meeting.initiative === null
      ? ""
      : `, à l’initiative ${ofName(actorName(library, meeting.initiative), library.actors.get(meeting.initiative)?.kind ?? "person")}`;
  const kind = TYPE_LABELS[meeting.type].label;
  if (meeting.place === null) return `${kind}${initiative}`;
  const place = placeLink(library, meeting.place);
  const venue = meeting.venue === null ? null : placeName(library, meeting.venue);
  const where = venue
    ? `${place.name}, ${venue}`
    : place.around
      ? `${place.name}, ${place.around}`
      : place.name;
  return meeting.type === "meeting" ? `${where}${initiative}` : `${kind}, ${where}${initiative}`;
}

/** The reports of a meeting, one for each article, oldest first. */
export function reportsByArticle(meeting: Meeting): Report[] {
  const seen = new Set<string>();
  return meeting.reports.filter(({ article }) => !seen.has(article) && seen.add(article));
}

function gapView(before: Meeting, meeting: Meeting): GapView | null {
  const last = daysOf(before);
  const { start } = daysOf(meeting);
  const days = start - last.end;
  if (days > 0)
    return { text: gapAfter(days), size: days < WEEK ? "short" : days < MONTH ? "medium" : "long" };
  if (!namesDays(meeting.date) || !namesDays(before.date)) return null;
  const during = days < 0 && start > last.start;
  return { text: during ? "Pendant ce temps" : gapAfter(0), size: "none" };
}

function quoteView(library: Library, meeting: Meeting, words: readonly string[]): EntryView["quote"] {
  const candidates = meeting.reports.flatMap((report) => report.evidence.map((span) => ({ report, span })));
  // The first to say what the contact became; of several on one day, the one that says its outcome too.
  const telling = candidates.filter(({ report }) => report.status === meeting.status);
  const first = telling.filter(({ report }) => report.documentDate === telling[0]?.report.documentDate);
  const best =
    candidates.find(({ span }) => words.length > 0 && hitsIn(span.text, words).length > 0) ??
    first.find(({ report }) => report.outcome === meeting.outcome) ??
    first[0] ??
    candidates[0];
  const article = best && library.articles.get(best.report.article);
  if (!article) return null;
  return { parts: quoteParts(best.span, words), source: sourceView(article, best.span) };
}

function quoteParts(span: Span, words: readonly string[]): QuotePart[] {
  const text = shorten(span.text, LONGEST_QUOTE);
  return quote(text, hitsIn(text, words));
}
