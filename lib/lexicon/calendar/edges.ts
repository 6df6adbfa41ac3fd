/** Words for a part of a period, TIMEX3 `mod`. */
export const EDGES = {
  debut: "START",
  "tout debut": "START",
  "mi-": "MID",
  mi: "MID",
  milieu: "MID",
  "premiers jours": "START",
  "premieres semaines": "START",
  "premiers mois": "START",
  "derniers jours": "END",
  "dernieres semaines": "END",
  "derniers mois": "END",
  fin: "END",
  "toute fin": "END",
} as const satisfies Readonly<Record<string, string>>;
