import { answer, calendar, select } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { EXPORTS } from "@/lib/url";
import { requestBase } from "../base";
import { requestFilters } from "../request";

export function GET(request: Request): Response {
  const text = calendar(select(getTimeline(), requestFilters(request)), requestBase(request.headers));
  return answer(request, text, { mediaType: EXPORTS.ics.mediaType, filename: "pourparlers.ics" });
}
