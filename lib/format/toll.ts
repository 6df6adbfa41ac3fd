import type { Bound, Toll } from "@/lib/domain";
import { number } from "./typography";

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  "=": "",
  ">": "plus de",
  ">=": "au moins",
  "<": "moins de",
  "<=": "jusqu’à",
  "~": "environ",
};

/** The words of a bound. @example boundWords(">=") // "au moins" */
export function boundWords(bound: Bound): string {
  return BOUND_WORDS[bound];
}

/** The figure of a toll; a range as « 10–15 ». */
export function tollFigure(toll: Pick<Toll, "bound" | "count" | "low" | "high">): string {
  const range = toll.bound === "=" && toll.low !== null && toll.high !== null && toll.low < toll.high;
  return range && toll.low !== null && toll.high !== null
    ? `${number(toll.low)}–${number(toll.high)}`
    : number(toll.count);
}
