import { boundsOf } from "@/lib/calendar";
import type { Meeting, MeetingStatus, Report } from "@/lib/domain";
import { distance, formatDate, type QuotePart, quote, shorten, statusLabel, TYPE_LABELS } from "@/lib/format";
import { type OutcomeView, outcomeView, reportsByArticle } from "./entry";
import { daysOf, type Library } from "./library";
import { type SourceView, sourceView } from "./source";

/** One report in the life of a meeting. */
export type LifeStep = {
  readonly machine: string;
  /** « 24 août 2016, deux jours avant » */
  readonly when: string;
  readonly what: string;
  readonly status: MeetingStatus;
  readonly outcome: OutcomeView | null;
  readonly said: readonly QuotePart[] | null;
  readonly source: SourceView;
};

const LONGEST = 180;

/** A meeting's life, report after report, oldest first. */
export function lifeOf(library: Library, meeting: Meeting): LifeStep[] {
  const reports = reportsByArticle(meeting);
  return reports.flatMap((report, index) => {
    const article = library.articles.get(report.article);
    if (!article) return [];
    const span = report.evidence[0];
    return [
      {
        machine: report.documentDate,
        when: `${formatDate(report.documentDate)}${from(report, meeting)}`,
        what: whatIsNew(meeting, report, reports.slice(0, index)),
        status: report.status,
        outcome: report.outcome === null ? null : outcomeView(report),
        said: span ? quote(shorten(span.text, LONGEST)) : null,
        source: sourceView(article, span),
      },
    ];
  });
}

function from(report: Report, meeting: Meeting): string {
  const published = boundsOf(report.documentDate);
  const days = daysOf(meeting);
  if (!published || published.start !== published.end) return "";
  if (published.start >= days.start && published.start <= days.end) return ", le jour même";
  return `, ${distance(published.start - (published.start > days.end ? days.end : days.start))}`;
}

function whatIsNew({ type }: Meeting, report: Report, before: readonly Report[]): string {
  const e = TYPE_LABELS[type].feminine ? "e" : "";
  if (!before.some(({ status }) => status === report.status)) return statusLabel(report.status, type);
  if (report.status === "planned") return `Encore annoncé${e}`;
  if (report.status !== "held") return `${statusLabel(report.status, type)}, rappelé${e}`;
  return report.outcome === null ? `Rappelé${e}, issue non redite` : `Rappelé${e}`;
}
