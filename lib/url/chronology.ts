import { z } from "zod";
import { parseDay } from "@/lib/calendar";
import { type MeetingStatus, type MeetingType, meetingStatusSchema, meetingTypeSchema } from "@/lib/domain";
import { type SearchParameters, valuesOf } from "./parameters";

/** What the chronology is filtered by. Values of one filter add up, filters restrict each other. */
export type Filters = {
  /** Actor ids. */
  readonly acteur: readonly string[];
  /** Place ids, or `sans-lieu` for contacts that have none. */
  readonly ville: readonly string[];
  readonly type: readonly MeetingType[];
  readonly statut: readonly MeetingStatus[];
  /** ISO days, both included. */
  readonly de: string | null;
  readonly a: string | null;
  /** Words, all of which must occur; accents, case and kinds of blank do not count. */
  readonly q: string;
  /** 1-based. */
  readonly page: number;
};

export const NO_FILTERS: Filters = {
  acteur: [],
  ville: [],
  type: [],
  statut: [],
  de: null,
  a: null,
  q: "",
  page: 1,
};

/** The value of `ville` for contacts without a place, such as calls. */
export const NO_PLACE = "sans-lieu";

const ID = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);
const DAY = z.string().refine((text) => parseDay(text) !== null);
const PAGE = z.coerce.number().int().min(1).max(100_000);
const MOST_VALUES = 50;
const MOST_CHARACTERS = 200;

/**
 * Reads the filters from search parameters. What cannot be read falls away: a bad parameter never breaks the page.
 *
 * @example parseFilters({ acteur: "john-kerry", de: "hier" }) // { …NO_FILTERS, acteur: ["john-kerry"] }
 */
export function parseFilters(parameters: SearchParameters): Filters {
  const all = <T>(name: string, schema: z.ZodType<T>): T[] =>
    valuesOf(parameters, name)
      .slice(0, MOST_VALUES)
      .map((value) => schema.safeParse(value))
      .flatMap((result) => (result.success ? [result.data] : []));
  const one = <T>(name: string, schema: z.ZodType<T>): T | null => all(name, schema)[0] ?? null;
  return {
    acteur: all("acteur", ID),
    ville: all("ville", ID),
    type: all("type", meetingTypeSchema),
    statut: all("statut", meetingStatusSchema),
    de: one("de", DAY),
    a: one("a", DAY),
    q: (valuesOf(parameters, "q")[0] ?? "").slice(0, MOST_CHARACTERS),
    page: one("page", PAGE) ?? 1,
  };
}

/** The query string of filters, without `?`; empty when nothing is filtered. Equal filters give equal strings. */
export function filterQuery(filters: Filters): string {
  const search = new URLSearchParams();
  for (const name of ["acteur", "ville", "type", "statut"] as const)
    for (const value of filters[name]) search.append(name, value);
  for (const name of ["de", "a", "q"] as const) if (filters[name]) search.append(name, filters[name]);
  if (filters.page > 1) search.append("page", String(filters.page));
  return search.toString();
}

/** The address of the chronology under filters; `/` when there are none. */
export function chronologyHref(filters: Filters): string {
  const query = filterQuery(filters);
  return query === "" ? "/" : `/chronologie?${query}`;
}

/** Whether anything is filtered; the page does not count. */
export function isFiltered(filters: Filters): boolean {
  return filterQuery({ ...filters, page: 1 }) !== "";
}
