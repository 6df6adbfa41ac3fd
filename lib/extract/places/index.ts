import type { PlaceMention } from "@/lib/domain";
import type { Context } from "../context";

export function findPlaces(_context: Context): PlaceMention[] {
  return [];
}
