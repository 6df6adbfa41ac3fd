import { findIdleCorrections, findUnknownNames, onlySentence } from "@/lib/content";
import type { Article, DocumentDate, Meeting } from "@/lib/domain";
import { count, formatDate, headline, type QuotePart, quote, typeset } from "@/lib/format";
import { articleHref, meetingHref } from "@/lib/url";
import { articlesByDate } from "./article";
import { checkedOf, uncorrected } from "./check";
import { type Library, libraryOf } from "./library";
import { type SourceView, sourceView } from "./source";
import type { Edition } from "./timeline";

/** An article whose day is open, only probable, or not the one its source gave. */
export type WeakDate = {
  readonly title: string;
  readonly href: string;
  readonly state: "conflict" | "probable" | "open";
  readonly label: string;
  readonly date: string;
  readonly why: string | null;
};

/** A meeting that one sentence alone tells. */
export type ThinMeeting = {
  readonly title: string;
  readonly href: string;
  readonly date: string;
  readonly quote: readonly QuotePart[];
  readonly source: SourceView;
};

/** A person or place that no table knows, with the file that would make it known. */
export type UnknownView = {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly times: string;
  readonly source: SourceView;
  readonly file: string;
  readonly text: string;
};

/** A correction that changes nothing. */
export type IdleView = { readonly quote: string; readonly where: string; readonly href: string };

export type WeakSpots = {
  readonly dates: readonly WeakDate[];
  readonly meetings: readonly ThinMeeting[];
  readonly unknown: readonly UnknownView[];
  readonly idle: readonly IdleView[];
};

/** What an edition rests on that may give way: each with a link to the sentence to look at. */
export function weakSpotsOf(edition: Edition): WeakSpots {
  const library = libraryOf(edition.timeline);
  return {
    dates: articlesByDate(library).flatMap((article) => weakDate(article) ?? []),
    meetings: library.ordered.flatMap((meeting) => thinMeeting(library, meeting) ?? []),
    unknown: unknownNames(library, edition),
    idle: findIdleCorrections(edition.content, uncorrected(edition)).map((idle) => {
      const article = library.articles.get(idle.article);
      return {
        quote: idle.quote.text,
        where: `${idle.file}:${idle.line}`,
        href: article ? sourceView(article, idle.quote).anchor : articleHref(idle.article),
      };
    }),
  };
}

const STATES = {
  conflict: "La source disait autre chose",
  probable: "Jour probable",
  open: "Jour ouvert",
} as const;

function weakDate({ id, title, documentDate }: Article): WeakDate | null {
  const state = stateOf(documentDate);
  if (!state) return null;
  const { conflict, edtf } = documentDate;
  return {
    title,
    href: `${articleHref(id)}#datation`,
    state,
    label: STATES[state],
    date: edtf === "XXXX" ? "sans date" : formatDate(edtf),
    why: conflict === null ? null : typeset(conflict),
  };
}

function stateOf({ conflict, edtf, correctedBy }: DocumentDate): WeakDate["state"] | null {
  if (correctedBy) return null;
  if (conflict !== null) return "conflict";
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return null;
  return /^\d{4}-\d{2}-\d{2}[?~%]$/.test(edtf) ? "probable" : "open";
}

function thinMeeting(library: Library, meeting: Meeting): ThinMeeting | null {
  const only = onlySentence(meeting);
  const article = only && library.articles.get(only.article);
  if (!article) return null;
  return {
    title: headline(meeting.title),
    href: meetingHref(meeting.slug),
    date: formatDate(meeting.date),
    quote: quote(only.span.text),
    source: sourceView(article, only.span),
  };
}

function unknownNames(library: Library, edition: Edition): UnknownView[] {
  return findUnknownNames(checkedOf(edition)).flatMap(
    ({ kind, id, article: from, span, count: times, file, text }) => {
      const article = library.articles.get(from);
      if (!article) return [];
      return [
        {
          key: `${kind} ${id}`,
          kind: kind === "person" ? "Personne" : "Lieu",
          name: span.text,
          times: count(times, "fois", "fois"),
          source: sourceView(article, span),
          file,
          text,
        },
      ];
    },
  );
}
