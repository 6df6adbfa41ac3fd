import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { ARTICLE, MEETING } from "./pages";

for (const [path, most] of [
  ["/", 15_000],
  [MEETING, 15_000],
] as const)
  test(`${path} weighs little`, async ({ request }) => {
    const html = await (await request.get(path)).body();
    expect(gzipSync(html).length).toBeLessThan(most);
  });

test("pages load no script but their own", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  for (const path of ["/", "/chronologie?ville=geneve", "/embed", MEETING, "/bilans", "/nulle-part"])
    await page.goto(path, { waitUntil: "networkidle" });
  expect(scripts).toEqual([]);
  await page.goto(ARTICLE, { waitUntil: "networkidle" });
  expect(scripts.map((url) => new URL(url).pathname)).toEqual(["/notes.js"]);
});

test("nothing moves while the page loads", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shifts: Reflect.get(window, "shifts") + Reflect.get(entry, "value") });
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const path of ["/", MEETING, ARTICLE]) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toBeLessThan(0.02);
  }
});
