import { answer, notThere, oembed } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { requestBase } from "../base";

export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const result = oembed(getTimeline(), searchParams, requestBase(request.headers));
  if (result.status === 404) return notThere();
  if (result.status === 501) return new Response("Seul le format JSON est proposé.\n", { status: 501 });
  return answer(request, result.json, { mediaType: "application/json; charset=utf-8" });
}
