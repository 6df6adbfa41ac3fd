import { requestBase } from "@/app/base";
import { requestFilters } from "@/app/request";
import { answer, jsonFeed, notThere, selectPlace } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { EXPORTS, feedHrefs, placeHref } from "@/lib/url";

type Context = { readonly params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const filters = requestFilters(request);
  const selection = selectPlace(getTimeline(), id, filters);
  if (!selection) return notThere();
  const page = placeHref(id);
  const place = { self: feedHrefs(page, filters).json, page };
  return answer(request, jsonFeed(selection, place, requestBase(request.headers)), {
    mediaType: EXPORTS.feed.mediaType,
  });
}
