import { inWords, NBSP } from "./typography";

const DAYS_IN_MONTH = 30.44;
const DAYS_IN_YEAR = 365.25;

/** How long after the last one: days up to two months, months up to two years. @example gapAfter(40) // "40 jours plus tard" */
export function gapAfter(days: number): string {
  if (days <= 0) return "Le même jour";
  if (days === 1) return "Le lendemain";
  return `${span(days)} plus tard`;
}

function span(days: number): string {
  if (days <= 2 * DAYS_IN_MONTH) return `${days}${NBSP}jours`;
  const months = Math.round(days / DAYS_IN_MONTH);
  if (months < 24) return `${months}${NBSP}mois`;
  return `${Math.round(days / DAYS_IN_YEAR)}${NBSP}ans`;
}

/** Where a day stands from another. @example distance(-2) // "2 jours avant" */
export function distance(days: number): string {
  if (days === 0) return "le même jour";
  if (days === 1) return "le lendemain";
  if (days === -1) return "la veille";
  const size = Math.abs(days);
  const spelled = size < 10 ? `${inWords(size)}${NBSP}jours` : span(size);
  return `${spelled} ${days < 0 ? "avant" : "après"}`;
}
