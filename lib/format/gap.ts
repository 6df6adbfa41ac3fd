import { inWords, NBSP } from "./typography";

/** How long after the last one. @example gapAfter(40) // "40 jours plus tard" */
export function gapAfter(days: number): string {
  if (days <= 0) return "Le même jour";
  if (days === 1) return "Le lendemain";
  return `${days}${NBSP}jours plus tard`;
}

/** Where a day stands from another. @example distance(-2) // "2 jours avant" */
export function distance(days: number): string {
  if (days === 0) return "le même jour";
  if (days === 1) return "le lendemain";
  if (days === -1) return "la veille";
  const size = Math.abs(days);
  const spelled = size < 10 ? inWords(size) : String(size);
  return `${spelled}${NBSP}jours ${days < 0 ? "avant" : "après"}`;
}
