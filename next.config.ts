import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";

/** What every answer says; the content security policy comes from proxy.ts, which knows the page. */
const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), browsing-topics=()" },
];

/** Routes of the working view end in `.dev.tsx`: only the development server knows that ending. */
const PAGES = ["tsx", "ts"];
const WORKING_PAGES = ["dev.tsx", "dev.ts", ...PAGES];

export default function config(phase: string): NextConfig {
  return {
    typedRoutes: true,
    poweredByHeader: false,
    experimental: { cpus: 2 },
    pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? WORKING_PAGES : PAGES,
    headers: () => Promise.resolve([{ source: "/:path*", headers: HEADERS }]),
  };
}
