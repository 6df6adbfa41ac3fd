/** Adjectives and adverbs of frequency, TIMEX3 values of sets. */
export const FREQUENCY_ADVERBS = {
  quotidiennement: "P1D",
  journellement: "P1D",
  mensuellement: "P1M",
  annuellement: "P1Y",
} as const satisfies Readonly<Record<string, string>>;

/** Adjectives that are also nouns for periodicals (« le quotidien Le Monde »): rules ask for a noun before them. */
export const FREQUENCY_ADJECTIVES = {
  quotidien: "P1D",
  quotidienne: "P1D",
  quotidiens: "P1D",
  quotidiennes: "P1D",
  hebdomadaire: "P1W",
  hebdomadaires: "P1W",
  bimensuel: "P2W",
  bimensuelle: "P2W",
  mensuel: "P1M",
  mensuelle: "P1M",
  mensuels: "P1M",
  mensuelles: "P1M",
  trimestriel: "P3M",
  trimestrielle: "P3M",
  trimestriels: "P3M",
  trimestrielles: "P3M",
  semestriel: "P6M",
  semestrielle: "P6M",
  semestriels: "P6M",
  semestrielles: "P6M",
  annuel: "P1Y",
  annuelle: "P1Y",
  annuels: "P1Y",
  annuelles: "P1Y",
} as const satisfies Readonly<Record<string, string>>;
