import { answer, select, timelineJson } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { EXPORTS } from "@/lib/url";
import { requestFilters } from "../request";

export function GET(request: Request): Response {
  const selection = select(getTimeline(), requestFilters(request));
  return answer(request, timelineJson(selection), { mediaType: EXPORTS.json.mediaType });
}
