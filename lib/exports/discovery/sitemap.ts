import type { Timeline } from "@/lib/domain";
import { libraryOf } from "@/lib/queries/library";
import { actorHref, articleHref, meetingHref, placeHref } from "@/lib/url";
import { absolute } from "../address";
import { toldBetween } from "../instant";
import { select } from "../selection";

/** A page for search engines, and the day its facts last changed. */
export type SitemapPage = { readonly url: string; readonly lastModified?: string };

/** As many as one sitemap may hold (sitemaps.org). */
const MOST_PAGES = 50_000;
const DOSSIER_PAGES = ["/", "/bilans", "/acteurs", "/lieux", "/donnees", "/methode"];

/** Every page that search engines should know: filtered views and exports are none. */
export function sitemapPages(timeline: Timeline, base: string): SitemapPage[] {
  const library = libraryOf(timeline);
  const { updated } = select(timeline);
  const page = (path: string, instant?: string): SitemapPage =>
    instant === undefined || instant.startsWith("1970")
      ? { url: absolute(base, path) }
      : { url: absolute(base, path), lastModified: instant.slice(0, 10) };
  return [
    ...DOSSIER_PAGES.map((path) => page(path, updated)),
    ...library.ordered.map((meeting) => page(meetingHref(meeting.slug), toldBetween(meeting).updated)),
    ...timeline.articles.map(({ id }) => page(articleHref(id))),
    ...timeline.actors.map(({ id }) => page(actorHref(id))),
    ...timeline.places.map(({ id }) => page(placeHref(id))),
  ].slice(0, MOST_PAGES);
}
