/** French number words, folded. A composed number is read from these by `lib/text/numbers.ts`. */

/** Units and teens: add to the tens before them. */
export const UNIT_WORDS = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
} as const satisfies Readonly<Record<string, number>>;

/** Tens, with the Swiss and Belgian forms. */
export const TEN_WORDS = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
} as const satisfies Readonly<Record<string, number>>;

/** Words that multiply what stands before them. */
export const MULTIPLIER_WORDS = {
  cent: 100,
  cents: 100,
  mille: 1000,
  million: 1_000_000,
  millions: 1_000_000,
  milliard: 1_000_000_000,
  milliards: 1_000_000_000,
} as const satisfies Readonly<Record<string, number>>;

/** Nouns of approximate number: « une vingtaine de jours ». */
export const COLLECTIVE_NUMBERS = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
} as const satisfies Readonly<Record<string, number>>;

/** Ordinals in letters, up to the twenty-first (centuries). */
export const ORDINAL_WORDS = {
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  second: 2,
  seconde: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
  neuvieme: 9,
  dixieme: 10,
  onzieme: 11,
  douzieme: 12,
  treizieme: 13,
  quatorzieme: 14,
  quinzieme: 15,
  seizieme: 16,
  "dix-septieme": 17,
  "dix-huitieme": 18,
  "dix-neuvieme": 19,
  vingtieme: 20,
  "vingt et unieme": 21,
} as const satisfies Readonly<Record<string, number>>;
