import { createHash } from "node:crypto";

/** What a route says of an export besides its text. */
export type AnswerOptions = {
  readonly mediaType: string;
  /** The name under which browsers save it; without one they show it. */
  readonly filename?: string;
};

const FIVE_MINUTES = 300;

/** The answer to a request for an export: cached for minutes, not sent again when nothing changed (RFC 9110 §13). */
export function answer(request: Request, text: string, { mediaType, filename }: AnswerOptions): Response {
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({
    ETag: tag,
    "Cache-Control": `public, max-age=${FIVE_MINUTES}`,
    "Access-Control-Allow-Origin": "*",
  });
  if (holds(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", mediaType);
  if (filename !== undefined) headers.set("Content-Disposition", `attachment; filename="${filename}"`);
  return new Response(text, { headers });
}

function holds(asked: string | null, tag: string): boolean {
  const tags = new Set((asked ?? "").split(",").map((each) => each.trim().replace(/^W\//, "")));
  return tags.has(tag) || tags.has("*");
}

/** The answer where there is nothing; said in French, since people see it. */
export function notThere(): Response {
  return new Response("Rien à cette adresse.\n", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
