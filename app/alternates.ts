import { feedHrefs, oembedHref } from "@/lib/url";
import { pageBase } from "./base";

/** A page's own address; search engines take an absolute one only. */
export function canonicalOf(page: string): { canonical?: string } {
  return pageBase() === "" ? {} : { canonical: page };
}

/**
 * A page's own address, its feeds, and where sites that want to frame it ask; the last needs an absolute address.
 */
export function alternatesOf(page: string, feeds = feedHrefs(page)) {
  const base = pageBase();
  return {
    ...canonicalOf(page),
    types: {
      "application/atom+xml": feeds.atom,
      "application/feed+json": feeds.json,
      ...(base === "" ? {} : { "application/json+oembed": oembedHref(`${base}${page}`) }),
    },
  };
}
