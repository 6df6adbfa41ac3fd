import { type Filters, parametersOf, parseFilters } from "@/lib/url";

/** The filters of a request: the parameters of the chronology, which every export honours. */
export function requestFilters(request: Request): Filters {
  return { ...parseFilters(parametersOf(new URL(request.url).searchParams)), page: 1 };
}
