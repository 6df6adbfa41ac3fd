import type { Article } from "@/lib/domain";
import type { WhoIsWho } from "../who-is-who";
import { clusterSightings } from "./cluster";
import { type Merged, settle } from "./settle";
import { sightingsOf } from "./sighting";

export type { Merged } from "./settle";

/** One meeting for each contact, however many articles tell of it; any order of articles gives the same meetings. */
export function mergeMeetings(
  articles: readonly Pick<Article, "id" | "documentDate" | "timexes" | "meetings">[],
  whoIsWho: WhoIsWho,
): Merged[] {
  const sightings = articles.flatMap(sightingsOf);
  return clusterSightings(sightings, whoIsWho).map((cluster) => settle(cluster, whoIsWho));
}
