import type { Timeline } from "@/lib/domain";
import { absolute } from "../address";
import { select } from "../selection";
import { frameSize } from "./size";
import { embedSnippet } from "./snippet";
import { framedFilters } from "./target";

/** The answer to an oEmbed request: JSON, or the status that says why there is none. */
export type OembedAnswer =
  | { readonly status: 200; readonly json: string }
  | { readonly status: 404 }
  | { readonly status: 501 };

const ONE_DAY = 86_400;

/**
 * Answers an oEmbed 1.0 request for a page of this site with a frame of its chronology. Other sites' addresses and
 * pages that cannot be framed are 404, formats other than JSON 501 (oEmbed §2.3.1).
 *
 * @example oembed(timeline, new URLSearchParams({ url: "https://example.org/acteurs/john-kerry" }), "https://example.org")
 */
export function oembed(timeline: Timeline, search: URLSearchParams, base: string): OembedAnswer {
  if (![null, "", "json"].includes(search.get("format"))) return { status: 501 };
  const filters = framedFilters(timeline, search.get("url"), base);
  if (!filters) return { status: 404 };
  const { title } = select(timeline, filters);
  const size = frameSize(search.get("maxwidth"), search.get("maxheight"));
  const embed = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Pourparlers",
    provider_url: absolute(base, "/"),
    cache_age: ONE_DAY,
    ...size,
    html: embedSnippet({ title, filters, size }, base),
  };
  return { status: 200, json: `${JSON.stringify(embed)}\n` };
}
