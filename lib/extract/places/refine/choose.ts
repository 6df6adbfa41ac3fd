import type { Document } from "@/lib/text";
import type { Hit } from "../../names/hits";
import type { KnownName } from "../../names/known";

/** The place a name means, where it can mean several: « à Luxembourg » the town, « au Luxembourg » the state. */
export function choosePlace(document: Document, hit: Hit): string | null {
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
