import type { OfficeTitle } from "../types";
import { ENVOYS } from "./envoys";
import { HEADS } from "./heads";
import { LEADERS } from "./leaders";
import { MINISTERS } from "./ministers";
import { ORGANISATIONS } from "./organisations";
import { PORTFOLIO_TITLES } from "./portfolios";

/**
 * The French titles of each kind of office, masculine and feminine, singular and plural, without article and without
 * adjective of state. Where a title has no plural in use, `plural` repeats `form`.
 *
 * @example OFFICE_TITLES.find((title) => title.form === "secrétaire d'État")?.of // "etats-unis"
 */
export const OFFICE_TITLES: readonly OfficeTitle[] = [
  ...HEADS,
  ...MINISTERS,
  ...ENVOYS,
  ...ORGANISATIONS,
  ...LEADERS,
  ...PORTFOLIO_TITLES,
];
