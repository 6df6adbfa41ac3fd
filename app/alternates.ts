import { feedHrefs, oembedHref } from "@/lib/url";
import { siteBase } from "./base";

/** A page's own address; search engines take an absolute one only, so it is there only where `SITE_URL` is set. */
export function canonicalOf(page: string): { canonical?: string } {
  return siteBase() === "" ? {} : { canonical: page };
}

/**
 * A page's own address, its feeds, and where sites that want to frame it ask; the last needs an absolute address, so
 * it is there only where `SITE_URL` is set.
 */
export function alternatesOf(page: string, feeds = feedHrefs(page)) {
  const base = siteBase();
  return {
    ...canonicalOf(page),
    types: {
      "application/atom+xml": feeds.atom,
      "application/feed+json": feeds.json,
      ...(base === "" ? {} : { "application/json+oembed": oembedHref(`${base}${page}`) }),
    },
  };
}
