import { feedRoute } from "@/app/feed-route";
import { selectPlace } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { placeHref } from "@/lib/url";

export const GET = feedRoute("feed", {
  page: placeHref,
  select: (id, filters) => selectPlace(getTimeline(), id, filters),
});
