import { cache } from "react";
import { type ChronologyView, chronology } from "@/lib/queries/chronology";
import { getTimeline } from "@/lib/queries/timeline";
import { filterQuery, parametersOf, parseFilters, type SearchParameters } from "@/lib/url";

/** The chronology under the parameters of a request, made once for the page and its metadata. */
export function requestedChronology(parameters: SearchParameters): ChronologyView {
  return chronologyOf(filterQuery(parseFilters(parameters)));
}

const chronologyOf = cache((query: string) =>
  chronology(getTimeline(), parseFilters(parametersOf(new URLSearchParams(query)))),
);
