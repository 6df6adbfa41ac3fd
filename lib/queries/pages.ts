import { dateOf, formatDay } from "@/lib/calendar";
import type { Meeting } from "@/lib/domain";
import { capitalise, formatDate } from "@/lib/format";
import { chronologyHref, type Filters } from "@/lib/url";
import { daysOf } from "./library";

/** One page of a long chronology: the days it covers, or « 2014 » for the first page that begins in a year. */
export type PageLink = { readonly label: string; readonly href: string; readonly current: boolean };

/** The pages of a long chronology: those of the year in which the shown one begins, the other years by their first. */
export type PagesView = {
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  /** Empty where there is one year alone. */
  readonly years: readonly PageLink[];
  readonly near: readonly PageLink[];
};

/** Pages that are named one by one. */
const MOST_NEAR = 12;
/** So few pages are all named, whatever their year. */
const FEW = 12;

/** The pages of `found` meetings, `size` to each, where `page` (from 1) is shown; null where one holds them all. */
export function pagesOf(
  found: readonly Meeting[],
  size: number,
  page: number,
  filters: Filters,
): PagesView | null {
  const total = Math.ceil(found.length / size);
  if (total < 2) return null;
  const isShort = total <= FEW;
  const yearOf = (index: number) => {
    const first = found[index * size];
    return first ? dateOf(daysOf(first).start).year : 0;
  };
  const link = (
    index: number,
    label = daysIn(found, index, size, isShort),
    current = index + 1 === page,
  ): PageLink => ({ label, href: chronologyHref({ ...filters, page: index + 1 }), current });
  const indices = Array.from({ length: total }, (_, index) => index);
  const year = yearOf(page - 1);
  const years = isShort ? [] : indices.filter((index) => index === 0 || yearOf(index) !== yearOf(index - 1));
  const ofYear = isShort ? indices : indices.filter((index) => yearOf(index) === year);
  const from = Math.max(0, ofYear.indexOf(page - 1) - MOST_NEAR / 2);
  return {
    previous: page > 1 ? link(page - 2) : null,
    next: page < total ? link(page) : null,
    years:
      years.length < 2
        ? []
        : years.map((index) => link(index, String(yearOf(index)), yearOf(index) === year)),
    near: ofYear.slice(from, from + MOST_NEAR).map((index) => link(index)),
  };
}

/** From the first day of a page to its last. */
function daysIn(found: readonly Meeting[], index: number, size: number, withYear: boolean): string {
  const shown = found.slice(index * size, (index + 1) * size);
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return String(index + 1);
  const [from, to] = [daysOf(first).start, daysOf(last).start];
  const days = from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`;
  const sameYear = dateOf(from).year === dateOf(to).year;
  return capitalise(formatDate(days, { year: !sameYear || withYear }));
}
