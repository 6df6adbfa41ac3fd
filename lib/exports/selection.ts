import type { Meeting, Timeline } from "@/lib/domain";
import { NBSP } from "@/lib/format";
import { chipsOf } from "@/lib/queries/chips";
import { filterMeetings } from "@/lib/queries/filter";
import { type Library, libraryOf } from "@/lib/queries/library";
import { openingOf } from "@/lib/queries/opening";
import { type Filters, NO_FILTERS } from "@/lib/url";
import { instantOf, latest } from "./instant";

/** The meetings an export holds, by date, and what they are called together. */
export type Selection = {
  readonly library: Library;
  readonly filters: Filters;
  readonly meetings: readonly Meeting[];
  /** The dossier's title, with the filters in words. */
  readonly title: string;
  readonly description: string;
  /** When the latest report was written, RFC 3339. */
  readonly updated: string;
};

/**
 * The meetings under filters, all pages of them: what the chronology shows under the same parameters.
 *
 * @example select(timeline, parseFilters({ ville: "geneve" })).title // "Les pourparlers Kerry–Lavrov (ville : Genève)"
 */
export function select(timeline: Timeline, filters: Filters = NO_FILTERS): Selection {
  const library = libraryOf(timeline);
  const { title, standfirst } = openingOf(library);
  const meetings = filterMeetings(library, library.ordered, filters);
  const told = meetings.flatMap(({ reports }) => reports.map(({ documentDate }) => documentDate));
  const dates = told.length > 0 ? told : timeline.articles.map(({ documentDate }) => documentDate.edtf);
  const chosen = chipsOf(library, filters).map(
    ({ key, text }) => `${key.toLocaleLowerCase("fr")}${NBSP}: ${text}`,
  );
  return {
    library,
    filters,
    meetings,
    title: chosen.length === 0 ? title : `${title} (${chosen.join(", ")})`,
    description: standfirst,
    updated: latest([...new Set(dates)].map(instantOf)),
  };
}
