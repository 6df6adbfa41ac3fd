import { answer, jsonFeed, select } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { chronologyHref, EXPORTS, exportHref } from "@/lib/url";
import { requestBase } from "../base";
import { requestFilters } from "../request";

export function GET(request: Request): Response {
  const filters = requestFilters(request);
  const place = { self: exportHref("feed", filters), page: chronologyHref(filters) };
  const feed = jsonFeed(select(getTimeline(), filters), place, requestBase(request.headers));
  return answer(request, feed, { mediaType: EXPORTS.feed.mediaType });
}
