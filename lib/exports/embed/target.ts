import type { Timeline } from "@/lib/domain";
import { libraryOf } from "@/lib/queries/library";
import { type Filters, NO_FILTERS, parametersOf, parseFilters } from "@/lib/url";

const PAGE = /^\/(acteurs|lieux)\/([a-z0-9-]{1,80})$/;
const CHRONOLOGIES = new Set(["/", "/chronologie", "/embed"]);

/** The filters of a page of this site that can be framed; null for any other address. */
export function framedFilters(timeline: Timeline, url: string | null, base: string): Filters | null {
  if (url === null || !URL.canParse(url)) return null;
  const { origin, pathname, searchParams } = new URL(url);
  if (origin !== base) return null;
  const filters = { ...parseFilters(parametersOf(searchParams)), page: 1 };
  if (CHRONOLOGIES.has(pathname)) return filters;
  const [, kind, id] = PAGE.exec(pathname) ?? [];
  if (id === undefined) return null;
  const { actors, places } = libraryOf(timeline);
  if (kind === "acteurs") return actors.has(id) ? { ...NO_FILTERS, acteur: [id] } : null;
  return places.has(id) ? { ...NO_FILTERS, ville: [id] } : null;
}
