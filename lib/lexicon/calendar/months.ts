/** Months as written, folded, with the abbreviations of wires and web pages; a following stop is read by the class. */
export const MONTHS = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
} as const satisfies Readonly<Record<string, number>>;

/** Abbreviations: read as months only beside a day or a year. */
export const MONTH_ABBREVIATIONS = {
  janv: 1,
  jan: 1,
  fev: 2,
  fevr: 2,
  avr: 4,
  juil: 7,
  juill: 7,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
} as const satisfies Readonly<Record<string, number>>;
