/** Parts of the day as nouns, TIMEX3 codes; dawn and the small hours are morning. */
export const DAY_PARTS = {
  matin: "MO",
  matinee: "MO",
  aube: "MO",
  aurore: "MO",
  "petit matin": "MO",
  "petites heures": "MO",
  "premieres heures": "MO",
  "mi-journee": "MI",
  midi: "MI",
  "apres-midi": "AF",
  soir: "EV",
  soiree: "EV",
  nuit: "NI",
} as const satisfies Readonly<Record<string, string>>;

/** Parts that stand right behind a day without a preposition: « jeudi soir », « hier matin ». */
export const BARE_DAY_PARTS = {
  matin: "MO",
  midi: "MI",
  "apres-midi": "AF",
  soir: "EV",
} as const satisfies Readonly<Record<string, string>>;
