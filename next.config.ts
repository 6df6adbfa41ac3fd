import type { NextConfig } from "next";

/** What every answer says; the content security policy comes from proxy.ts, which knows the page. */
const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), browsing-topics=()" },
];

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  experimental: { cpus: 2 },
  headers: () => Promise.resolve([{ source: "/:path*", headers: HEADERS }]),
};

export default config;
