import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";

/** Written by `scripts/after-build.mjs`: for each prerendered path, the hashes of its inline scripts. */
const HASHES = join(process.cwd(), ".next", "script-hashes.json");
const NOT_FOUND = "/_not-found";

type Hashes = Readonly<Record<string, readonly string[]>>;

let hashes: Hashes | null = null;

/**
 * Sends a content security policy without `unsafe-inline`: the hashes of a prerendered page's scripts, or, for a page
 * rendered on request, a nonce beside the hashes of the not-found page, which may answer in its place.
 */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  hashes ??= readHashes();
  const path = pathOf(request);
  if (path === null) return withPolicy(malformed(), policy("", []));
  const known = hashes[path];
  if (known) return withPolicy(NextResponse.next(), policy(path, known));
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const value = policy(path, [`'nonce-${nonce}'`, ...(hashes[NOT_FOUND] ?? [])]);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", value);
  return withPolicy(NextResponse.next({ request: { headers } }), value);
}

export const config = { matcher: "/((?!_next/static|signs\\.svg|monde\\.svg|icon\\.svg).*)" };

function readHashes(): Hashes {
  try {
    return JSON.parse(readFileSync(HASHES, "utf8"));
  } catch (cause) {
    throw new Error(`${HASHES} cannot be read. Run "npm run build", which writes it.`, { cause });
  }
}

/** The path without its escapes; null when they are none (« /rencontres/% »), over which a route would stumble. */
function pathOf(request: NextRequest): string | null {
  try {
    return decodeURIComponent(request.nextUrl.pathname);
  } catch {
    return null;
  }
}

function malformed(): NextResponse {
  return new NextResponse("Cette adresse est mal formée.\n", {
    status: 400,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}

function policy(path: string, scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    path === "/embed" ? "frame-ancestors *" : "frame-ancestors 'none'",
  ].join("; ");
}

function withPolicy(response: NextResponse, value: string): NextResponse {
  response.headers.set("Content-Security-Policy", value);
  return response;
}
