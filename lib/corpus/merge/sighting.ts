import { boundsOf, type DayInterval, dateOf, daysInMonth, weekdayOf } from "@/lib/calendar";
import type { Article, MeetingMention, Timex } from "@/lib/domain";

/** How firmly the words fix a date: a day or named days, a weekend or « vers le 28 », a part of a month, a month, more. */
export type Firmness = 0 | 1 | 2 | 3 | 4;

/** One article's word on a meeting, ready to be compared with another's. */
export type Sighting = {
  readonly article: string;
  readonly documentDate: string;
  /** Days on which the article may have been written; null when nothing is known. */
  readonly written: DayInterval | null;
  readonly mention: MeetingMention;
  readonly days: DayInterval;
  readonly firmness: Firmness;
  /** Whether the article was surely written on a later day than the contact's last. */
  readonly isHindsight: boolean;
};

/** The meetings an article tells of; those without a date that can be placed on the calendar are left out. */
export function sightingsOf(
  article: Pick<Article, "id" | "documentDate" | "timexes" | "meetings">,
): Sighting[] {
  const written = boundsOf(article.documentDate.edtf);
  return article.meetings.flatMap((mention) => {
    const days = boundsOf(mention.date);
    if (!days) return [];
    return {
      article: article.id,
      documentDate: article.documentDate.edtf,
      written,
      mention,
      days,
      firmness: firmnessOf(mention, days, article.timexes),
      isHindsight: written !== null && written.start > days.end,
    };
  });
}

function firmnessOf(mention: MeetingMention, days: DayInterval, timexes: readonly Timex[]): Firmness {
  const byShape = firmnessOfShape(days);
  if (byShape > 1) return byShape;
  const said = timexes.filter(({ edtf }) => edtf === mention.date);
  const near = said.filter((timex) => mention.evidence.some((span) => within(timex, span)));
  const words = near.length > 0 ? near : said;
  return words.length > 0 && words.every(isLoose) ? 1 : byShape;
}

function isLoose({ value, mod }: Timex): boolean {
  return value.endsWith("-WE") || mod === "APPROX";
}

function firmnessOfShape({ start, end }: DayInterval): Firmness {
  if (start === end) return 0;
  const from = dateOf(start);
  const to = dateOf(end);
  const last = daysInMonth(to.year, to.month);
  if (from.day === 1 && to.day === last) return from.month === to.month && from.year === to.year ? 3 : 4;
  const isThird =
    (from.day === 1 && to.day === 10) ||
    (from.day === 11 && to.day === 20) ||
    (from.day === 21 && to.day === last);
  const isWeek = end - start === 6 && weekdayOf(start) === 1;
  return isThird || isWeek ? 2 : 0;
}

function within(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
