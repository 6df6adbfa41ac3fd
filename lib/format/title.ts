import { capitalise } from "./typography";

/**
 * A meeting's title without its date, which the page shows beside it.
 *
 * @example headline("Kerry–Lavrov à Genève, 26 août 2016") // "Kerry–Lavrov à Genève"
 */
export function headline(title: string): string {
  const comma = title.lastIndexOf(", ");
  return capitalise(comma > 0 && /\d{4}/.test(title.slice(comma)) ? title.slice(0, comma) : title);
}
