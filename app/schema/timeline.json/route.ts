import { answer, timelineJsonSchema } from "@/lib/exports";
import { requestBase } from "../../base";

export function GET(request: Request): Response {
  const schema = timelineJsonSchema(requestBase(request.headers));
  return answer(request, schema, { mediaType: "application/schema+json; charset=utf-8" });
}
