import type { Document } from "@/lib/text";
import type { Hit } from "../../names/hits";
import type { KnownName } from "../../names/known";

/** What bears the name of a place without being one there: « le format dit « Normandie » ». */
const FORMATS: ReadonlySet<string> = new Set(["configuration", "format", "groupe", "quartette"]);
const BETWEEN: ReadonlySet<string> = new Set(["dit", "dite", "«", '"', "“"]);

function isFormat({ tokens }: Document, first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && BETWEEN.has(tokens[at]?.folded ?? "")) at--;
  return FORMATS.has(tokens[at]?.folded ?? "");
}

/** The place a name means, where it can mean several: « à Luxembourg » the town, « au Luxembourg » the state. */
export function choosePlace(document: Document, hit: Hit): string | null {
  if (isFormat(document, hit.first)) return null;
  const places = hit.values.filter(isPlace);
  const before = document.tokens[hit.first - 1]?.folded;
  const town = places.find((value) => value.kind === "city");
  if (town && before === "a") return town.id;
  return places[0]?.id ?? null;
}

type PlaceName = Extract<KnownName, { readonly kind: "state" | "city" | "region" | "venue" | "water" }>;

function isPlace(value: KnownName): value is PlaceName {
  return value.kind === "state" || "governs" in value;
}
