import { createServer } from "node:http";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Opens a page of another site, with this HTML on it. Its server is a real one: browsers ask where a page comes from. */
async function openElsewhere(page: Page, html: string): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Un autre site</title>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The other site has no port.");
  page.on("close", () => server.close());
  await page.goto(`http://127.0.0.1:${address.port}/`);
}

test("another site frames the chronology with the snippet that oEmbed gives", async ({
  page,
  request,
  baseURL,
}) => {
  const answer = await request.get("/oembed", { params: { url: `${baseURL}/chronologie?statut=planned` } });
  const { html } = await answer.json();
  await openElsewhere(page, html);
  const framed = page.frameLocator("iframe");
  await expect(framed.locator("h1")).toBeVisible();
  const shown = await framed.locator(".entry").count();
  expect(shown).toBeGreaterThan(0);
  await expect(framed.locator(".entry.is-planned")).toHaveCount(shown);
});

test("links leave the frame", async ({ page, baseURL }) => {
  await openElsewhere(page, `<iframe src="${baseURL}/embed" width="720" height="640"></iframe>`);
  const opening = page.waitForEvent("popup");
  await page.frameLocator("iframe").locator(".entry h3 a").first().click();
  const opened = await opening;
  await expect(opened).toHaveURL(/\/rencontres\//);
});

test("no other page may be framed", async ({ page, baseURL }) => {
  await openElsewhere(page, `<iframe src="${baseURL}/" width="720" height="640"></iframe>`);
  await expect(page.frameLocator("iframe").locator(".masthead")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the frame is accessible and has room at 320 pixels (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("/embed");
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });

test("the frame asks no other host and runs under the policy of the site", async ({ page, baseURL }) => {
  const wrong: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "")) wrong.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  await page.goto("/embed", { waitUntil: "networkidle" });
  expect(wrong).toEqual([]);
});
