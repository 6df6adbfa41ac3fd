import { expect, test } from "@playwright/test";

/** The production server on a content folder that attacks it; `/chronologie` and `/embed` are rendered on request. */
const HOSTILE = `http://127.0.0.1:${Number(process.env["E2E_PORT"] ?? 3199) - 1}`;

for (const path of ["/chronologie?statut=held", "/chronologie?q=img", "/embed"])
  test(`an article that attacks ${path} is shown as text`, async ({ page }) => {
    const events: string[] = [];
    page.on("dialog", async (dialog) => {
      events.push(dialog.message());
      await dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(HOSTILE)) events.push(request.url());
    });
    await page.goto(HOSTILE + path, { waitUntil: "networkidle" });
    await expect(page.locator("li.entry blockquote").first()).toContainText("<img src=x onerror=alert(4)>");
    expect(
      await page.locator("img, iframe, li.entry script, [onerror], [onload], [onmouseover]").count(),
    ).toBe(0);
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.filter((href) => !/^(\/|#)/.test(href))).toEqual([]);
    expect(events).toEqual([]);
  });
