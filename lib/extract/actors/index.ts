import type { ActorMention } from "@/lib/domain";
import type { Context } from "../context";

export function findActors(_context: Context): ActorMention[] {
  return [];
}
