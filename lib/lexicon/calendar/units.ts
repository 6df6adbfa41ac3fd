/** Calendar units an expression can count in. */
export type UnitName =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** Nouns of time units, folded. */
export const UNITS = {
  seconde: "second",
  secondes: "second",
  minute: "minute",
  minutes: "minute",
  heure: "hour",
  heures: "hour",
  jour: "day",
  jours: "day",
  journee: "day",
  journees: "day",
  nuit: "night",
  nuits: "night",
  "week-end": "weekend",
  "week-ends": "weekend",
  weekend: "weekend",
  weekends: "weekend",
  semaine: "week",
  semaines: "week",
  mois: "month",
  trimestre: "quarter",
  trimestres: "quarter",
  semestre: "half",
  semestres: "half",
  an: "year",
  ans: "year",
  annee: "year",
  annees: "year",
  decennie: "decade",
  decennies: "decade",
  siecle: "century",
  siecles: "century",
} as const satisfies Readonly<Record<string, UnitName>>;

/** How a count of a unit is written in a TIMEX3 duration: the designator, the factor, and whether it stands behind `T`. */
export const DURATION_UNITS = {
  second: { letter: "S", factor: 1, time: true },
  minute: { letter: "M", factor: 1, time: true },
  hour: { letter: "H", factor: 1, time: true },
  day: { letter: "D", factor: 1, time: false },
  night: { letter: "D", factor: 1, time: false },
  weekend: { letter: "WE", factor: 1, time: false },
  week: { letter: "W", factor: 1, time: false },
  month: { letter: "M", factor: 1, time: false },
  quarter: { letter: "M", factor: 3, time: false },
  half: { letter: "M", factor: 6, time: false },
  season: { letter: "M", factor: 3, time: false },
  year: { letter: "Y", factor: 1, time: false },
  decade: { letter: "Y", factor: 10, time: false },
  century: { letter: "Y", factor: 100, time: false },
} as const satisfies Readonly<Record<UnitName, { letter: string; factor: number; time: boolean }>>;
