import { spanOf } from "@/lib/text";
import { slugOf } from "../../names/people";
import type { Match } from "../../rule";
import type { PlaceValue } from "../types";

/** A place that no table knows goes by its name as written. */
export function slugOfMention({ document, from, to }: Match): PlaceValue | null {
  return { place: slugOf(spanOf(document, from, to).text) };
}
