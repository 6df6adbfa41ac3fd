/** A feast of fixed date or so many days from Easter Sunday. */
export type FeastEntry = { readonly month: number; readonly day: number } | { readonly easter: number };

/** Feasts whose date can be computed, by the forms they go under. */
export const FEASTS = {
  noel: { month: 12, day: 25 },
  "veille de noel": { month: 12, day: 24 },
  "jour de noel": { month: 12, day: 25 },
  "lendemain de noel": { month: 12, day: 26 },
  "fete du travail": { month: 5, day: 1 },
  "jour de l'an": { month: 1, day: 1 },
  "nouvel an": { month: 1, day: 1 },
  "saint-sylvestre": { month: 12, day: 31 },
  "saint-valentin": { month: 2, day: 14 },
  epiphanie: { month: 1, day: 6 },
  toussaint: { month: 11, day: 1 },
  assomption: { month: 8, day: 15 },
  "mardi gras": { easter: -47 },
  "mercredi des cendres": { easter: -46 },
  rameaux: { easter: -7 },
  "jeudi saint": { easter: -3 },
  "vendredi saint": { easter: -2 },
  "dimanche de paques": { easter: 0 },
  paques: { easter: 0 },
  "lundi de paques": { easter: 1 },
  "jeudi de l'ascension": { easter: 39 },
  "lundi de pentecote": { easter: 50 },
  "dimanche de pentecote": { easter: 49 },
  pentecote: { easter: 49 },
} as const satisfies Readonly<Record<string, FeastEntry>>;
