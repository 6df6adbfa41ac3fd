import type { Toll } from "@/lib/domain";
import type { Context } from "../context";

export function findTolls(_context: Context): Toll[] {
  return [];
}
