/** Seasons; « été » is also a participle, so rules ask for an article before it. */
export const SEASONS = {
  printemps: "SP",
  ete: "SU",
  automne: "FA",
  hiver: "WI",
} as const satisfies Readonly<Record<string, string>>;

/** Months of the seasons, meteorological: first month, and the EDTF season code. */
export const SEASON_CODES = {
  SP: { first: 3, edtf: "21" },
  SU: { first: 6, edtf: "22" },
  FA: { first: 9, edtf: "23" },
  WI: { first: 12, edtf: "24" },
} as const satisfies Readonly<Record<string, { first: number; edtf: string }>>;
