/** Modifiers of a duration, TIMEX3 `mod`; the longest form wins. Elided forms are listed beside the full ones. */
export const DURATION_MODIFIERS = {
  "plus de": "MORE_THAN",
  "plus d'": "MORE_THAN",
  "un peu plus de": "MORE_THAN",
  "un peu plus d'": "MORE_THAN",
  "bien plus de": "MORE_THAN",
  "bien plus d'": "MORE_THAN",
  "moins de": "LESS_THAN",
  "moins d'": "LESS_THAN",
  "un peu moins de": "LESS_THAN",
  "un peu moins d'": "LESS_THAN",
  "a peine": "LESS_THAN",
  "pres de": "APPROX",
  "pres d'": "APPROX",
  environ: "APPROX",
  quelque: "APPROX",
  presque: "APPROX",
  bientot: "APPROX",
  "autour de": "APPROX",
  "au moins": "EQUAL_OR_MORE",
  "au minimum": "EQUAL_OR_MORE",
  "au plus": "EQUAL_OR_LESS",
  "au maximum": "EQUAL_OR_LESS",
} as const satisfies Readonly<Record<string, string>>;

/** Words that make a clock time or a day approximate: « vers 15h30 ». */
export const ABOUT = {
  vers: "APPROX",
  "aux environs de": "APPROX",
  "aux alentours de": "APPROX",
  "autour de": "APPROX",
  environ: "APPROX",
} as const satisfies Readonly<Record<string, string>>;
