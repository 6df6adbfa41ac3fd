import { answer, atomFeed, select } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { chronologyHref, EXPORTS, exportHref } from "@/lib/url";
import { requestBase } from "../base";
import { requestFilters } from "../request";

export function GET(request: Request): Response {
  const filters = requestFilters(request);
  const place = { self: exportHref("atom", filters), page: chronologyHref(filters) };
  const feed = atomFeed(select(getTimeline(), filters), place, requestBase(request.headers));
  return answer(request, feed, { mediaType: EXPORTS.atom.mediaType });
}
