import { type Filters, filterQuery, NO_FILTERS } from "./chronology";

/** The exports of a chronology: where each answers, how it is called, and its media type. */
export const EXPORTS = {
  csv: { path: "/chronologie.csv", label: "CSV", mediaType: "text/csv; charset=utf-8" },
  ics: { path: "/calendrier.ics", label: "iCalendar", mediaType: "text/calendar; charset=utf-8" },
  json: { path: "/timeline.json", label: "JSON", mediaType: "application/json; charset=utf-8" },
  atom: { path: "/flux.xml", label: "Atom", mediaType: "application/atom+xml; charset=utf-8" },
  feed: { path: "/flux.json", label: "JSON Feed", mediaType: "application/feed+json; charset=utf-8" },
  timelinejs: { path: "/timelinejs.json", label: "TimelineJS", mediaType: "application/json; charset=utf-8" },
} as const;

export type ExportFormat = keyof typeof EXPORTS;

/** The address of an export of the filtered chronology; exports are never paged. */
export function exportHref(format: ExportFormat, filters: Filters): string {
  const query = filterQuery({ ...filters, page: 1 });
  return query === "" ? EXPORTS[format].path : `${EXPORTS[format].path}?${query}`;
}

/**
 * The feeds of one actor or place, from the path of its page.
 *
 * @example feedHrefs("/lieux/geneve").atom // "/lieux/geneve/flux.xml"
 */
export function feedHrefs(
  page: string,
  filters = NO_FILTERS,
): { readonly atom: string; readonly json: string } {
  const query = filterQuery({ ...filters, page: 1 });
  const end = query === "" ? "" : `?${query}`;
  return { atom: `${page}/flux.xml${end}`, json: `${page}/flux.json${end}` };
}

/** The filtered chronology as other sites may frame it. */
export function embedHref(filters: Filters): string {
  const query = filterQuery({ ...filters, page: 1 });
  return query === "" ? "/embed" : `/embed?${query}`;
}

/** Where oEmbed consumers ask for the frame of a page; `page` is its absolute address. */
export function oembedHref(page: string): string {
  return `/oembed?${new URLSearchParams({ url: page })}`;
}
