import { slugOf } from "../../names/people";
import type { Match } from "../../rule";
import type { PlaceValue } from "../types";

/** A place that no table knows goes by its name as written. */
export function slugOfMention({ document, from, to }: Match): PlaceValue | null {
  const start = document.tokens[from]?.start;
  const end = document.tokens[to - 1]?.end;
  if (start === undefined || end === undefined) return null;
  return { place: slugOf(document.text.slice(start, end)) };
}
