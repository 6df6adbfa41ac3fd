import { answer, csvTable, select } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { EXPORTS } from "@/lib/url";
import { requestBase } from "../base";
import { requestFilters } from "../request";

export function GET(request: Request): Response {
  const table = csvTable(select(getTimeline(), requestFilters(request)), requestBase(request.headers));
  return answer(request, table, {
    mediaType: `${EXPORTS.csv.mediaType}; header=present`,
    filename: "chronologie.csv",
  });
}
