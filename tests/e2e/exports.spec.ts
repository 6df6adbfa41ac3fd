import { expect, test } from "@playwright/test";
import ICAL from "ical.js";

const FILES = [
  ["/timeline.json", "application/json"],
  ["/schema/timeline.json", "application/schema+json"],
  ["/chronologie.csv", "text/csv"],
  ["/calendrier.ics", "text/calendar"],
  ["/flux.xml", "application/atom+xml"],
  ["/flux.json", "application/feed+json"],
  ["/timelinejs.json", "application/json"],
  ["/acteurs/john-kerry/flux.xml", "application/atom+xml"],
  ["/acteurs/john-kerry/flux.json", "application/feed+json"],
  ["/lieux/geneve/flux.xml", "application/atom+xml"],
  ["/lieux/geneve/flux.json", "application/feed+json"],
] as const;

for (const [path, mediaType] of FILES)
  test(`${path} is ${mediaType}, open to other sites, and not sent twice`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain(mediaType);
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
    const etag = answer.headers().etag ?? "";
    expect((await request.get(path, { headers: { "If-None-Match": etag } })).status()).toBe(304);
  });

test("every export holds what the chronology shows under the same filters", async ({ page, request }) => {
  const query = "ville=geneve&statut=planned";
  await page.goto(`/chronologie?${query}`);
  const shown = await page.locator(".thread .entry").count();
  expect(shown).toBeGreaterThan(0);
  const read = async (path: string) => (await request.get(`${path}?${query}`)).text();
  expect(JSON.parse(await read("/timeline.json")).meetings).toHaveLength(shown);
  expect(JSON.parse(await read("/flux.json")).items).toHaveLength(shown);
  expect(JSON.parse(await read("/timelinejs.json")).events).toHaveLength(shown);
  expect((await read("/flux.xml")).split("<entry>")).toHaveLength(shown + 1);
  expect((await read("/chronologie.csv")).split("\r\n")).toHaveLength(shown + 2);
  expect(
    new ICAL.Component(ICAL.parse(await read("/calendrier.ics"))).getAllSubcomponents("vevent"),
  ).toHaveLength(shown);
});

test("a meeting is added to a calendar from its page", async ({ page }) => {
  await page.goto("/");
  await page.locator(".thread .entry h3 a").first().click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Ajouter au calendrier" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-.*\.ics$/);
});

for (const path of ["/", "/chronologie?ville=geneve", "/acteurs/john-kerry", "/lieux/geneve"])
  test(`feed readers find the feeds of ${path}`, async ({ page, request }) => {
    await page.goto(path);
    for (const mediaType of ["application/atom+xml", "application/feed+json"]) {
      const href = await page.locator(`link[rel="alternate"][type="${mediaType}"]`).getAttribute("href");
      const answer = await request.get(href ?? "");
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-type"]).toContain(mediaType);
    }
  });

test("every page of the site map answers", async ({ request, baseURL }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const urls = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? "");
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  for (const url of urls) expect((await request.get(url)).status(), url).toBe(200);
});

test("robots are shown the site map", async ({ request, baseURL }) => {
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});

const HOSTILE = encodeURIComponent('"><script>alert(1)</script>]]>\u0000');
for (const path of ["/flux.xml", "/flux.json", "/calendrier.ics", "/chronologie.csv", "/timelinejs.json"])
  test(`${path} stays what it is under hostile parameters`, async ({ request }) => {
    const answer = await request.get(`${path}?q=${HOSTILE}&acteur=${HOSTILE}&de=${HOSTILE}&ville=a&ville=b`);
    expect(answer.status()).toBe(200);
    const text = await answer.text();
    if (path.endsWith(".json")) JSON.parse(text);
    if (path.endsWith(".xml")) expect(text).not.toContain("<script");
  });

for (const path of [
  "/acteurs/personne/flux.xml",
  "/lieux/nulle-part/flux.json",
  "/rencontres/jamais/calendrier.ics",
  "/oembed?url=https%3A%2F%2Fexample.com%2F",
  "/oembed",
])
  test(`${path} is not there`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
