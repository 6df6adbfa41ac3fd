import type { WhoIsWho } from "../who-is-who";

const DEEPEST = 8;

/** Whether a place lies in another (Genève in Suisse), or is it. */
export function isIn(place: string, region: string, whoIsWho: WhoIsWho): boolean {
  let at: string | null = place;
  for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
    if (at === region) return true;
    at = whoIsWho.places.get(at)?.in ?? null;
  }
  return false;
}

/** How two places agree: 2 the same, 1 one in the other, 0 one not said; null when they differ. */
export function comparePlaces(one: string | null, other: string | null, whoIsWho: WhoIsWho): number | null {
  if (one === null || other === null) return 0;
  if (one === other) return 2;
  return isIn(one, other, whoIsWho) || isIn(other, one, whoIsWho) ? 1 : null;
}
