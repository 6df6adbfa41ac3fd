/** A value of a table. */
export type Cell = string | number | null;

const QUOTED = /[",\r\n]/;
/** What spreadsheets read as the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A cell as RFC 4180 §2 writes it. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @example csvCell("Kerry, « \"oui\" »") // "\"Kerry, « \"\"oui\"\" »\""
 */
export function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
