import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { embedSnippet, oembed } from "@/lib/exports";
import { NO_FILTERS } from "@/lib/url";
import { sampleTimeline } from "../../support/sample-timeline";

const BASE = "https://example.org";
const timeline = sampleTimeline();

function ask(parameters: Record<string, string>) {
  const answer = oembed(timeline, new URLSearchParams(parameters), BASE);
  return answer.status === 200 ? JSON.parse(answer.json) : answer.status;
}

function frameOf(html: string) {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(html, "text/xml").documentElement;
}

describe("oEmbed", () => {
  it.each([
    ["/", "/embed"],
    ["/chronologie?statut=planned&ville=vienne", "/embed?ville=vienne&statut=planned"],
    ["/embed?acteur=john-kerry", "/embed?acteur=john-kerry"],
    ["/acteurs/john-kerry", "/embed?acteur=john-kerry"],
    ["/lieux/lausanne", "/embed?ville=lausanne"],
  ])("%s is framed as %s", (page, framed) => {
    const embed = ask({ url: `${BASE}${page}` });
    expect(embed).toMatchObject({ version: "1.0", type: "rich", width: 720, height: 640 });
    expect(frameOf(embed.html)?.getAttribute("src")).toBe(`${BASE}${framed}`);
    expect(frameOf(embed.html)?.getAttribute("title")).toBe(embed.title);
  });

  it.each([
    ["another site", "https://example.com/"],
    ["another scheme", "http://example.org/"],
    ["another port", "https://example.org:8443/"],
    ["a page that cannot be framed", `${BASE}/methode`],
    ["an actor nobody knows", `${BASE}/acteurs/personne`],
    ["a place nobody knows", `${BASE}/lieux/nulle-part`],
    ["no address", "javascript:alert(1)"],
  ])("%s is not there", (_, url) => {
    expect(ask({ url })).toBe(404);
  });

  it("is not there without an address", () => {
    expect(ask({})).toBe(404);
  });

  it("speaks JSON only", () => {
    expect(ask({ url: `${BASE}/`, format: "xml" })).toBe(501);
    expect(ask({ url: `${BASE}/`, format: "json" })).toMatchObject({ type: "rich" });
  });

  it.each([
    [{ maxwidth: "400" }, 400, 640],
    [{ maxheight: "300" }, 720, 300],
    [{ maxwidth: "10", maxheight: "1" }, 280, 240],
    [{ maxwidth: "9999", maxheight: "-5" }, 720, 640],
    [{ maxwidth: "abc" }, 720, 640],
  ])("%j gives %i × %i", (limits, width, height) => {
    expect(ask({ url: `${BASE}/`, ...limits })).toMatchObject({ width, height });
  });
});

describe("the snippet to copy", () => {
  it("cannot be broken out of by a title or a search", () => {
    const html = embedSnippet(
      { title: '"><script>alert(1)</script>', filters: { ...NO_FILTERS, q: '"><script>' } },
      BASE,
    );
    expect(html).not.toContain("<script");
    expect(frameOf(html)?.getAttribute("title")).toBe('"><script>alert(1)</script>');
  });
});
