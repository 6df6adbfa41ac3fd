import { feedRoute } from "@/app/feed-route";
import { selectActor } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { actorHref } from "@/lib/url";

export const GET = feedRoute("feed", {
  page: actorHref,
  select: (id, filters) => selectActor(getTimeline(), id, filters),
});
