import { absolute } from "../address";
import { element, join } from "../markup";
import { recordHtml, stateOf } from "../prose";
import type { Selection } from "../selection";
import { type FeedEntry, feedEntries } from "./entries";
import { identityOf } from "./identity";
import type { FeedPlace } from "./place";

/**
 * Meetings as an Atom feed (RFC 4287), those with the newest report first, a hundred at most. An entry is updated
 * when another article reports the meeting.
 *
 * @example atomFeed(select(timeline), { self: "/flux.xml", page: "/" }, "https://example.org")
 */
export function atomFeed(selection: Selection, { self, page }: FeedPlace, base: string): string {
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "fr" },
    element("id", {}, identityOf(self)),
    element("title", {}, selection.title),
    element("subtitle", {}, selection.description),
    element("updated", {}, selection.updated),
    element("link", { rel: "self", type: "application/atom+xml", href: absolute(base, self) }),
    element("link", { rel: "alternate", type: "text/html", hreflang: "fr", href: absolute(base, page) }),
    element("author", {}, element("name", {}, "Pourparlers"), element("uri", {}, absolute(base, "/"))),
    element("generator", {}, "Pourparlers"),
    ...feedEntries(selection).map((entry) => atomEntry(entry, base)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}\n`;
}

function atomEntry({ record, tags }: FeedEntry, base: string) {
  const { meeting, permanentSlug, published, updated, entry } = record;
  return element(
    "entry",
    {},
    element("id", {}, identityOf(`rencontres/${permanentSlug}`)),
    element("title", {}, meeting.title),
    element("updated", {}, updated),
    element("published", {}, published),
    element("link", {
      rel: "alternate",
      type: "text/html",
      hreflang: "fr",
      href: absolute(base, entry.href),
    }),
    join(tags.map(({ term, label }) => element("category", { term, label }))),
    element("summary", { type: "text" }, `${entry.fullDate} · ${entry.where} · ${stateOf(record)}`),
    element("content", { type: "html" }, recordHtml(record, base)),
  );
}
