import { type DayInterval, dateOf, formatDay } from "@/lib/calendar";
import type { Meeting, Timeline } from "@/lib/domain";
import { count, formatDate, monthTitle } from "@/lib/format";
import { EXPORTS, type ExportFormat, exportHref, type Filters, isFiltered, NO_FILTERS } from "@/lib/url";
import { type Chip, chipsOf } from "./chips";
import { type EntryView, entryView } from "./entry";
import { type Facet, facetsOf } from "./facets";
import { filterMeetings } from "./filter";
import { type Library, libraryOf } from "./library";
import { type Opening, openingOf, publicationPeriod, statusSentence } from "./opening";
import { monthOf, type Overview, overviewOf } from "./overview";
import { type PagesView, pagesOf } from "./pages";
import { searchWords } from "./search";

/** A month of the thread with its entries. */
export type MonthView = {
  readonly id: string;
  readonly title: string;
  readonly total: string;
  readonly entries: readonly EntryView[];
};

export type ExportLink = { readonly label: string; readonly href: string };

/** Everything the chronology shows: whole or filtered. */
export type ChronologyView = {
  readonly opening: Opening;
  readonly filters: Filters;
  readonly filtered: boolean;
  readonly facets: readonly Facet[];
  readonly chips: readonly Chip[];
  readonly total: number;
  /** « 3 contacts sur 10 », then what they are. */
  readonly result: { readonly figure: string; readonly rest: string };
  readonly overview: Overview | null;
  readonly months: readonly MonthView[];
  readonly pages: PagesView | null;
  readonly exports: readonly ExportLink[];
  readonly ending: string | null;
};

/** Entries on one page. */
export const PAGE_SIZE = 50;
const SHOWN_EXPORTS: readonly ExportFormat[] = ["csv", "ics", "json", "atom"];

/**
 * The chronology under filters, in pages of fifty.
 *
 * @example chronology(timeline, parseFilters({ acteur: "john-kerry", ville: "geneve" })).result.figure // "2 contacts sur 10"
 */
export function chronology(timeline: Timeline, filters: Filters = NO_FILTERS): ChronologyView {
  const library = libraryOf(timeline);
  const found = filterMeetings(library, library.ordered, filters);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(filters.page, pages);
  const first = (page - 1) * PAGE_SIZE;
  const shown = found.slice(first, first + PAGE_SIZE);
  const filtered = isFiltered(filters);
  const chips = chipsOf(library, filters);
  return {
    opening: openingOf(library),
    filters,
    filtered,
    facets: facetsOf(library, filters),
    chips,
    total: library.ordered.length,
    result: filtered ? filteredResult(library, found, chips) : wholeResult(library),
    overview: overviewOf(library, shown),
    months: monthsOf(library, shown, found[first - 1] ?? null, searchWords(filters.q)),
    pages: pagesOf(found, PAGE_SIZE, page, filters),
    exports: SHOWN_EXPORTS.map((format) => ({
      label: EXPORTS[format].label,
      href: exportHref(format, filters),
    })),
    ending: page === pages && !filtered ? endingOf(library) : null,
  };
}

/** Meetings on the thread, by month; `before` is the one above the first. */
export function monthsOf(
  library: Library,
  meetings: readonly Meeting[],
  before: Meeting | null = null,
  words: readonly string[] = [],
): MonthView[] {
  const months = new Map<string, EntryView[]>();
  let last = before;
  for (const meeting of meetings) {
    const entry = entryView(library, meeting, last, words);
    const month = months.get(monthOf(meeting));
    if (month) month.push(entry);
    else months.set(monthOf(meeting), [entry]);
    last = meeting;
  }
  return [...months].map(([id, entries]) => ({
    id,
    title: monthTitle(id),
    total: count(entries.length, "contact"),
    entries,
  }));
}

function wholeResult(library: Library): ChronologyView["result"] {
  const { ordered, timeline } = library;
  const published = publicationPeriod(library);
  const disputes = ordered.reduce((sum, meeting) => sum + meeting.disagreements.length, 0);
  const parution = published ? ` ${publishedIn(published, timeline.articles.length)}` : "";
  const disagreement = disputes === 0 ? "" : ` ${count(disputes, "désaccord")} entre sources.`;
  return {
    figure: count(ordered.length, "contact"),
    rest: `, d’après ${count(timeline.articles.length, "dépêche")}${parution}.${disagreement}`,
  };
}

function publishedIn({ start, end }: DayInterval, articles: number): string {
  if (start === end) return `${articles < 2 ? "parue" : "parues"} le ${formatDate(formatDay(start))}`;
  const sameYear = dateOf(start).year === dateOf(end).year;
  return `parues entre le ${formatDate(formatDay(start), { year: !sameYear })} et le ${formatDate(formatDay(end))}`;
}

function filteredResult(
  library: Library,
  found: readonly Meeting[],
  chips: readonly Chip[],
): ChronologyView["result"] {
  const what = chips.map(({ key, text }) => {
    if (key === "Ville" || key === "Acteur") return text;
    const words = text.charAt(0).toLocaleLowerCase("fr") + text.slice(1);
    return key === "Type" || key === "Statut" ? words : `${key.toLocaleLowerCase("fr")} ${words}`;
  });
  const told = found.length === 0 ? "" : ` ${statusSentence(found)}.`;
  return {
    figure: `${count(found.length, "contact")} sur ${library.ordered.length}`,
    rest: `\u00a0: ${what.join(", ")}.${told}`,
  };
}

function endingOf(library: Library): string | null {
  const published = publicationPeriod(library);
  if (!published) return null;
  const none =
    library.timeline.articles.length === 1
      ? "la dépêche n’est pas postérieure"
      : "aucune des dépêches n’est postérieure";
  return `La chronologie s’arrête ici : ${none} au ${formatDate(formatDay(published.end))}.`;
}
