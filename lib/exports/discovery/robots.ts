import { absolute } from "../address";

/** What robots may read: all pages; not the filtered views, of which there is no end, nor the frame for other sites. */
export function robotsRules(base: string) {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/chronologie?", "/embed", "/oembed"] },
    sitemap: absolute(base, "/sitemap.xml"),
  };
}
