/** Weekdays, ISO 8601 numbers. */
export const WEEKDAYS = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
} as const satisfies Readonly<Record<string, number>>;

/** Plural weekdays only name habits: « tous les lundis ». */
export const WEEKDAY_PLURALS = {
  lundis: 1,
  mardis: 2,
  mercredis: 3,
  jeudis: 4,
  vendredis: 5,
  samedis: 6,
  dimanches: 7,
} as const satisfies Readonly<Record<string, number>>;
