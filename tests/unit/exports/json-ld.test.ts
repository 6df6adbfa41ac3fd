import { describe, expect, it } from "vitest";
import {
  actorJsonLd,
  articleJsonLd,
  datasetJsonLd,
  meetingJsonLd,
  placeJsonLd,
  siteJsonLd,
} from "@/lib/exports";
import { HOSTILE, sampleTimeline } from "../../support/sample-timeline";

const BASE = "https://example.org";
const timeline = sampleTimeline();

const read = (text: string | null): Record<string, unknown> => JSON.parse(text ?? "null");
const meetingOf = (slug: string) => read(meetingJsonLd(timeline, slug, BASE));

describe("JSON-LD of a meeting", () => {
  it.each([
    ["2015-03-30-lausanne-kerry-zarif", "EventScheduled", "OfflineEventAttendanceMode"],
    ["2015-04-04-telephone-kerry-zarif", "EventCancelled", "OnlineEventAttendanceMode"],
    ["2015-04-10-paris-zarif", "EventPostponed", "OfflineEventAttendanceMode"],
    ["2015-06-vienne-kerry-zarif", "EventScheduled", "OfflineEventAttendanceMode"],
  ])("%s: %s, %s", (slug, status, mode) => {
    expect(meetingOf(slug)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Event",
      url: `${BASE}/rencontres/${slug}`,
      eventStatus: `https://schema.org/${status}`,
      eventAttendanceMode: `https://schema.org/${mode}`,
    });
  });

  it("says when, where, who in which office, and which articles tell it", () => {
    expect(meetingOf("2015-03-30-lausanne-kerry-zarif")).toMatchObject({
      startDate: "2015-03-30",
      endDate: "2015-04-02",
      location: {
        name: "Beau-Rivage",
        containedInPlace: {
          "@type": "City",
          name: "Lausanne",
          geo: { "@type": "GeoCoordinates", latitude: 46.52, longitude: 6.63 },
          containedInPlace: { "@type": "Country", name: "Suisse" },
        },
      },
      attendee: [
        {
          "@type": "Person",
          name: "John Kerry",
          jobTitle: "secrétaire d’État",
          affiliation: { name: "États-Unis" },
        },
        { "@type": "Person", name: "Mohammad Javad Zarif" },
      ],
      organizer: { "@type": ["Country", "GovernmentOrganization"], name: "États-Unis" },
      keywords: ["programme nucléaire", HOSTILE],
      subjectOf: [
        { "@type": "NewsArticle", datePublished: "2015-03-25", publisher: { name: "AFP" } },
        { "@type": "NewsArticle", datePublished: "2015-04-02" },
      ],
    });
  });

  it("a call has a virtual location", () => {
    expect(meetingOf("2015-04-04-telephone-kerry-zarif").location).toMatchObject({
      "@type": "VirtualLocation",
      name: "Par téléphone",
    });
  });

  it("is nothing for an unknown slug", () => {
    expect(meetingJsonLd(timeline, "x", BASE)).toBeNull();
  });
});

describe("JSON-LD of the other pages", () => {
  it("an article names its original only when it is a web address", () => {
    const [first, second] = timeline.articles;
    expect(read(articleJsonLd(timeline, first?.id ?? "", BASE))).toMatchObject({
      "@type": "NewsArticle",
      isBasedOn: "https://example.org/2015-03-25-rendez-vous",
      about: [
        { name: "Kerry–Zarif à Lausanne, 30 mars–2 avril 2015" },
        { name: "Kerry–Zarif à Vienne, juin 2015" },
      ],
    });
    expect(read(articleJsonLd(timeline, second?.id ?? "", BASE))).not.toHaveProperty("isBasedOn");
  });

  it("a person, a state, a place", () => {
    expect(read(actorJsonLd(timeline, "john-kerry", BASE))).toMatchObject({
      "@type": "Person",
      sameAs: "https://www.wikidata.org/entity/Q22316",
    });
    expect(read(actorJsonLd(timeline, "iran", BASE))).toMatchObject({
      "@type": ["Country", "GovernmentOrganization"],
    });
    expect(read(placeJsonLd(timeline, "lausanne", BASE))).toMatchObject({
      "@type": "City",
      name: "Lausanne",
    });
    expect(actorJsonLd(timeline, "x", BASE)).toBeNull();
    expect(placeJsonLd(timeline, "x", BASE)).toBeNull();
    expect(articleJsonLd(timeline, "x", BASE)).toBeNull();
  });

  it("the data set lists every file", () => {
    expect(read(datasetJsonLd(timeline, BASE))).toMatchObject({
      "@type": "Dataset",
      temporalCoverage: "2015-03-30/2015-06-30",
      distribution: expect.arrayContaining([
        expect.objectContaining({
          contentUrl: `${BASE}/chronologie.csv`,
          encodingFormat: "text/csv",
        }),
      ]),
    });
  });

  it("the site says how it is searched", () => {
    expect(read(siteJsonLd(timeline, BASE))).toMatchObject({
      "@type": "WebSite",
      potentialAction: { target: { urlTemplate: `${BASE}/chronologie?q={mots}` } },
    });
  });

  it("has relative addresses without a base", () => {
    expect(read(placeJsonLd(timeline, "lausanne", "")).url).toBe("/lieux/lausanne");
  });
});

describe("hostile words", () => {
  it.each([
    ["meeting", meetingJsonLd(timeline, "2015-03-30-lausanne-kerry-zarif", BASE)],
    ["actor", actorJsonLd(timeline, "mohammad-javad-zarif", BASE)],
  ])("cannot leave the script element (%s), and come back to the letter", (_, text) => {
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.stringify(read(text))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });
});
