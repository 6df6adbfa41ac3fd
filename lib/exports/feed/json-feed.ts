import { absolute } from "../address";
import { recordHtml, recordText, stateOf } from "../prose";
import type { Selection } from "../selection";
import { feedEntries } from "./entries";
import { identityOf } from "./identity";
import type { FeedPlace } from "./place";

/**
 * Meetings as JSON Feed 1.1: the same entries with the same identities as the Atom feed.
 *
 * @example jsonFeed(select(timeline), { self: "/flux.json", page: "/" }, "https://example.org")
 */
export function jsonFeed(selection: Selection, { self, page }: FeedPlace, base: string): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: selection.title,
    description: selection.description,
    home_page_url: absolute(base, page),
    feed_url: absolute(base, self),
    language: "fr",
    authors: [{ name: "Pourparlers", url: absolute(base, "/") }],
    items: feedEntries(selection).map(({ record, tags }) => ({
      id: identityOf(`rencontres/${record.permanentSlug}`),
      url: absolute(base, record.entry.href),
      title: record.meeting.title,
      summary: `${record.entry.fullDate} · ${record.entry.where} · ${stateOf(record)}`,
      content_html: recordHtml(record, base),
      content_text: recordText(record, base),
      date_published: record.published,
      date_modified: record.updated,
      tags: tags.map(({ label }) => label),
      language: "fr",
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
