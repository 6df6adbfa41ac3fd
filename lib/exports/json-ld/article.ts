import type { Article, Timeline } from "@/lib/domain";
import { machineDate } from "@/lib/format";
import { type Library, libraryOf } from "@/lib/queries/library";
import { articleHref, meetingHref } from "@/lib/url";
import { absolute } from "../address";
import { actorNode } from "./actor";
import { placeNode } from "./place";
import { type JsonLd, serialise } from "./serialise";

const LONGEST_HEADLINE = 110;

/** An article as a node: headline, page, date, publisher. */
export function articleNode({ id, title, documentDate, source }: Article, base: string): JsonLd {
  const url = absolute(base, articleHref(id));
  return {
    "@type": "NewsArticle",
    "@id": url,
    headline: [...title].slice(0, LONGEST_HEADLINE).join(""),
    url,
    datePublished: machineDate(documentDate.edtf),
    inLanguage: "fr",
    publisher: source === null ? undefined : { "@type": "Organization", name: source },
  };
}

/** JSON-LD of an article's page: whom and where it mentions, and the contacts it tells; null for an unknown id. */
export function articleJsonLd(timeline: Timeline, id: string, base: string): string | null {
  const library = libraryOf(timeline);
  const article = library.articles.get(id);
  if (!article) return null;
  const told = library.ordered.filter(({ reports }) => reports.some((report) => report.article === id));
  return serialise({
    ...articleNode(article, base),
    isBasedOn: article.url !== null && /^https?:\/\//i.test(article.url) ? article.url : undefined,
    about: told.map(({ slug, title }) => ({
      "@type": "Event",
      "@id": absolute(base, meetingHref(slug)),
      name: title,
    })),
    mentions: mentionNodes(library, article, base),
  });
}

function mentionNodes(library: Library, article: Article, base: string): JsonLd[] {
  const actors = new Set([
    ...article.actors.flatMap((mention) => mention.actors),
    ...article.organisations.map(({ organisation }) => organisation),
  ]);
  const places = new Set(article.places.map(({ place }) => place));
  return [
    ...[...actors].map((id) => actorNode(library, id, base)),
    ...[...places].flatMap((id) => {
      const place = library.places.get(id);
      return place ? [placeNode(library, place, base, 0)] : [];
    }),
  ];
}
