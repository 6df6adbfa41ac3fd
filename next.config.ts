import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";

/** What every answer says. */
const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), browsing-topics=()" },
];

/** No script but our own files: pages are served without the framework's. `ancestors` may frame the page. */
function policy(ancestors: string): { key: string; value: string } {
  const value = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
  return { key: "Content-Security-Policy", value };
}

/** The development server needs its own scripts, so that only the built site is under the policy. */
const BUILT_HEADERS = [
  { source: "/:path*", headers: [...HEADERS, policy("'none'")] },
  { source: "/embed", headers: [policy("*")] },
];
const WORKING_HEADERS = [{ source: "/:path*", headers: HEADERS }];

/** Routes of the working view end in `.dev.tsx`: only the development server knows that ending. */
const PAGES = ["tsx", "ts"];
const WORKING_PAGES = ["dev.tsx", "dev.ts", ...PAGES];

export default function config(phase: string): NextConfig {
  const isWorking = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    typedRoutes: true,
    poweredByHeader: false,
    // scripts/serve.mjs compresses, after it has taken out what pages do without.
    compress: false,
    // A page that is made on request is kept in memory, not on the disk: addresses that never were would fill it.
    experimental: { cpus: 2, isrFlushToDisk: false },
    pageExtensions: isWorking ? WORKING_PAGES : PAGES,
    headers: () => Promise.resolve(isWorking ? WORKING_HEADERS : BUILT_HEADERS),
  };
}
