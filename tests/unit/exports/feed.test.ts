import { DOMParser, type Element, type Node, onErrorStopParsing } from "@xmldom/xmldom";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import type { Timeline } from "@/lib/domain";
import { atomFeed, jsonFeed, type Selection, select, selectActor, selectPlace } from "@/lib/exports";
import { identityOf } from "@/lib/exports/feed/identity";
import { NO_FILTERS, parseFilters } from "@/lib/url";
import { meeting, sampleTimeline } from "../../support/sample-timeline";

const BASE = "https://example.org";
const ATOM_PLACE = { self: "/flux.xml", page: "/" };
const JSON_PLACE = { self: "/flux.json", page: "/" };
const timeline = sampleTimeline();
const atom = atomFeed(select(timeline), ATOM_PLACE, BASE);
const json = jsonFeed(select(timeline), JSON_PLACE, BASE);

/** Newest report first; within a day, the latest meeting first. */
const TITLES = [
  "Kerry–Zarif à Vienne, juin 2015",
  "Zarif à Paris, 10 avril 2015",
  "Kerry–Zarif au téléphone, 4 avril 2015",
  "Kerry–Zarif à Lausanne, 30 mars–2 avril 2015",
];

function readXml(text: string): Element {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    text,
    "text/xml",
  ).documentElement;
  if (!root) throw new Error("The feed has no root element.");
  return root;
}

function childrenOf(node: Node, name: string): Node[] {
  return [...node.childNodes].filter((child) => child.nodeName === name);
}

function idsOf(of: Timeline, base: string): unknown[] {
  return parseAtomFeed(atomFeed(select(of), ATOM_PLACE, base)).entries?.map(({ id }) => id) ?? [];
}

function titlesOf(selection: Selection | null): unknown[] {
  if (!selection) throw new Error("The timeline does not know whom or what the feed is of.");
  return parseAtomFeed(atomFeed(selection, ATOM_PLACE, BASE)).entries?.map(({ title }) => title?.value) ?? [];
}

describe("the Atom feed", () => {
  it("is well-formed XML in Atom's namespace, hostile words and all", () => {
    expect(readXml(atom).namespaceURI).toBe("http://www.w3.org/2005/Atom");
    expect(readXml(atom).getElementsByTagName("script")).toHaveLength(0);
  });

  it("has what RFC 4287 §4.1 asks of a feed and of every entry", () => {
    const feed = readXml(atom);
    for (const node of [feed, ...childrenOf(feed, "entry")])
      for (const name of ["id", "title", "updated"]) expect(childrenOf(node, name), name).toHaveLength(1);
    expect(childrenOf(feed, "entry")).toHaveLength(4);
    expect(childrenOf(feed, "author")).toHaveLength(1);
  });

  it("reads as the same entries in a feed reader", () => {
    const feed = parseAtomFeed(atom);
    expect(feed.title?.value).toBe("Le nucléaire iranien, « dernier round »");
    expect(feed.updated).toBe("2015-04-02T00:00:00Z");
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(TITLES);
    const last = feed.entries?.at(-1);
    expect(last?.published).toBe("2015-03-25T00:00:00Z");
    expect(last?.updated).toBe("2015-04-02T00:00:00Z");
    expect(last?.links?.[0]?.href).toBe(`${BASE}/rencontres/2015-03-30-lausanne-kerry-zarif`);
    expect(last?.categories?.map(({ term }) => term)).toEqual(["meeting", "held", "agreement", "lausanne"]);
    expect(last?.content?.value).toContain("<blockquote cite=");
  });

  it("keeps article text out of its markup", () => {
    const contents = parseAtomFeed(atom).entries?.map(({ content }) => content?.value ?? "") ?? [];
    expect(contents.some((content) => content.includes("&lt;script&gt;"))).toBe(true);
    expect(contents.filter((content) => content.includes("<script"))).toEqual([]);
  });
});

describe("the JSON Feed", () => {
  it("reads as the same entries, with the same identities, in a feed reader", () => {
    const feed = parseJsonFeed(json);
    expect(feed.language).toBe("fr");
    expect(feed.feed_url).toBe(`${BASE}/flux.json`);
    expect(feed.items?.map(({ title }) => title)).toEqual(TITLES);
    expect(feed.items?.map(({ id }) => id)).toEqual(parseAtomFeed(atom).entries?.map(({ id }) => id));
    expect(feed.items?.at(-1)?.date_modified).toBe("2015-04-02T00:00:00Z");
    expect(
      feed.items?.every(({ content_html: html }) => html !== undefined && !html.includes("<script")),
    ).toBe(true);
  });

  it("names its version, and every item has what JSON Feed 1.1 requires", () => {
    const feed: unknown = JSON.parse(json);
    expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", title: expect.any(String) });
    expect(feed).toMatchObject({
      items: Array.from({ length: 4 }, () => ({ id: expect.any(String), content_html: expect.any(String) })),
    });
  });
});

describe("an entry's identity", () => {
  it("is a name-based UUID and stays when the site moves or the meeting is renamed", () => {
    const [first, ...rest] = timeline.meetings;
    if (!first) throw new Error("The sample has no meeting.");
    const renamed = {
      ...first,
      slug: "2015-03-29-lausanne-kerry-zarif",
      formerSlugs: [...first.formerSlugs, first.slug],
    };
    expect(idsOf(sampleTimeline({ meetings: [renamed, ...rest] }), "http://other.example")).toEqual(
      idsOf(timeline, BASE),
    );
    expect(identityOf("x")).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(identityOf("x")).not.toBe(identityOf("y"));
  });
});

describe("what a feed is of", () => {
  it.each([
    ["john-kerry", 3],
    ["mohammad-javad-zarif", 4],
    ["etats-unis", 3],
  ])("actor %s: %i meetings, a state's by its people", (id, total) => {
    expect(titlesOf(selectActor(timeline, id, NO_FILTERS))).toHaveLength(total);
  });

  it.each([
    ["lausanne", 1],
    ["suisse", 1],
    ["beau-rivage", 1],
    ["vienne", 1],
  ])("place %s: %i meeting, in it and in all it holds", (id, total) => {
    expect(titlesOf(selectPlace(timeline, id, NO_FILTERS))).toHaveLength(total);
  });

  it("filters restrict it further", () => {
    const filters = parseFilters({ statut: "planned" });
    expect(titlesOf(selectActor(timeline, "john-kerry", filters))).toEqual([
      "Kerry–Zarif à Vienne, juin 2015",
    ]);
    expect(selectActor(timeline, "john-kerry", filters)?.title).toBe(
      "John Kerry — Le nucléaire iranien, « dernier round » (statut\u00a0: Annoncé)",
    );
  });

  it("is nothing for whom or what the timeline does not know", () => {
    expect(selectActor(timeline, "personne", NO_FILTERS)).toBeNull();
    expect(selectPlace(timeline, "nulle-part", NO_FILTERS)).toBeNull();
  });

  it("holds a hundred meetings at most, those with the newest reports", () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      meeting({ slug: `m-${index}`, title: `Rencontre ${index}`, date: `2015-04-${10 + (index % 10)}` }),
    );
    const found = titlesOf(select(sampleTimeline({ meetings: many })));
    expect(found).toHaveLength(100);
    expect(found[0]).toBe("Rencontre 99");
  });
});
