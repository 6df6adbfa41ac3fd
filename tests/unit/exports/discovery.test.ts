import { describe, expect, it } from "vitest";
import { robotsRules, sitemapPages } from "@/lib/exports";
import { meeting, sampleTimeline } from "../../support/sample-timeline";

const BASE = "https://example.org";

describe("the site map", () => {
  const pages = sitemapPages(sampleTimeline(), BASE);

  it("knows every page once, all absolute", () => {
    const urls = pages.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.every((url) => url.startsWith(`${BASE}/`) && URL.canParse(url))).toBe(true);
    expect(urls).toEqual(
      expect.arrayContaining([
        `${BASE}/`,
        `${BASE}/rencontres/2015-04-10-paris-zarif`,
        `${BASE}/articles/2015-04-02-accord`,
        `${BASE}/acteurs/iran`,
        `${BASE}/lieux/vienne`,
      ]),
    );
  });

  it("dates a meeting by its latest report", () => {
    const page = pages.find(({ url }) => url.endsWith("2015-03-30-lausanne-kerry-zarif"));
    expect(page?.lastModified).toBe("2015-04-02");
  });

  it("holds no more than a site map may", () => {
    const meetings = Array.from({ length: 50_100 }, (_, index) =>
      meeting({ slug: `m-${index}`, title: `M ${index}`, date: "2015-04-02" }),
    );
    expect(sitemapPages(sampleTimeline({ meetings }), BASE)).toHaveLength(50_000);
  });
});

describe("robots", () => {
  it("are kept from the filtered views, and shown the site map", () => {
    expect(robotsRules(BASE)).toMatchObject({
      rules: { allow: "/", disallow: expect.arrayContaining(["/chronologie?"]) },
      sitemap: "https://example.org/sitemap.xml",
    });
  });
});
