import { worldSheet } from "@/lib/queries/world";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(worldSheet(), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "public, max-age=604800" },
  });
}
