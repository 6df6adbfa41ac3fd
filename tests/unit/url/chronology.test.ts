import { describe, expect, it } from "vitest";
import {
  chronologyHref,
  exportHref,
  type Filters,
  filterQuery,
  isFiltered,
  NO_FILTERS,
  parametersOf,
  parseFilters,
} from "@/lib/url";

const roundTrip = (filters: Filters) => parseFilters(parametersOf(new URLSearchParams(filterQuery(filters))));

describe("filters in the address", () => {
  it.each<[string, Partial<Filters>]>([
    ["nothing", {}],
    ["several values", { acteur: ["john-kerry", "serguei-lavrov"], ville: ["geneve", "sans-lieu"] }],
    [
      "everything",
      { type: ["meeting"], statut: ["held", "planned"], de: "2016-07-01", a: "2016-09-30", page: 3 },
    ],
    ["words", { q: "cessez-le-feu à Alep & « trêve » ?" }],
  ])("%s survives the round trip", (_, fields) => {
    expect(roundTrip({ ...NO_FILTERS, ...fields })).toEqual({ ...NO_FILTERS, ...fields });
  });

  it.each([
    [{ acteur: "../etc" }],
    [{ acteur: "<script>" }],
    [{ type: "dinner" }],
    [{ statut: ["perhaps", ""] }],
    [{ de: "hier" }],
    [{ a: "2016-02-30" }],
    [{ page: "-1" }],
    [{ page: "1e9" }],
    [{ unknown: "x" }],
  ])("%j falls away", (parameters) => {
    expect(parseFilters(parameters)).toEqual(NO_FILTERS);
  });

  it("keeps what can be read beside what cannot", () => {
    expect(parseFilters({ ville: ["geneve", "GENÈVE", "geneve"], de: "2016-07-01" })).toEqual({
      ...NO_FILTERS,
      ville: ["geneve"],
      de: "2016-07-01",
    });
  });

  it("bounds what it reads", () => {
    expect(parseFilters({ q: "x".repeat(10_000) }).q).toHaveLength(200);
    expect(parseFilters({ acteur: Array.from({ length: 1000 }, (_, i) => `a${i}`) }).acteur).toHaveLength(50);
  });
});

it("leads home when nothing is filtered", () => {
  expect(chronologyHref(NO_FILTERS)).toBe("/");
  expect(chronologyHref({ ...NO_FILTERS, ville: ["geneve"] })).toBe("/chronologie?ville=geneve");
  expect(isFiltered({ ...NO_FILTERS, page: 2 })).toBe(false);
  expect(isFiltered({ ...NO_FILTERS, q: "trêve" })).toBe(true);
});

it("exports what is filtered, without its page", () => {
  expect(exportHref("csv", { ...NO_FILTERS, acteur: ["john-kerry"], page: 2 })).toBe(
    "/chronologie.csv?acteur=john-kerry",
  );
  expect(exportHref("ics", NO_FILTERS)).toBe("/calendrier.ics");
});
