import { contentMarks } from "@/lib/queries/watch";

export const dynamic = "force-dynamic";

/** Tells open pages of every save; `no-transform` keeps the server from holding events back to compress them. */
export function GET(request: Request): Response {
  return new Response(contentMarks(request.signal), {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-cache, no-transform",
    },
  });
}
