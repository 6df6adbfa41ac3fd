/** Words for a part of a period, TIMEX3 `mod`. */
export const EDGES = {
  debut: "START",
  "tout debut": "START",
  "mi-": "MID",
  mi: "MID",
  milieu: "MID",
  fin: "END",
  "toute fin": "END",
} as const satisfies Readonly<Record<string, string>>;
