import type { Timeline } from "@/lib/domain";
import { absolute } from "../address";
import { select } from "../selection";
import { serialise } from "./serialise";

/** JSON-LD of the home page: the site, and how to search it. */
export function siteJsonLd(timeline: Timeline, base: string): string {
  const { title, description, updated } = select(timeline);
  return serialise({
    "@type": "WebSite",
    "@id": absolute(base, "/"),
    name: "Pourparlers",
    alternateName: title,
    description,
    url: absolute(base, "/"),
    inLanguage: "fr",
    dateModified: updated.slice(0, 10),
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: absolute(base, "/chronologie?q={mots}") },
      "query-input": "required name=mots",
    },
  });
}
