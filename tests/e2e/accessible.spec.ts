import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ARTICLE, MEETING, PAGES } from "./pages";

for (const colorScheme of ["light", "dark"] as const)
  for (const path of PAGES)
    test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
      ).toEqual([]);
    });

test("axe finds nothing with a filter open", async ({ page }) => {
  await page.goto("/");
  await page.locator("summary", { hasText: "Acteur" }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test("axe finds nothing with a note open", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator("a.fact-mark").first().click();
  await expect(page.locator(":popover-open")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

for (const path of PAGES)
  test(`${path} fits in 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

test("filters by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#contenu")).toBeFocused();
  await tabTo("Acteur");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await tabTo("Filtrer");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/chronologie\?.*acteur=/);

  async function tabTo(start: string) {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press("Tab");
      const text = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
      if (text.startsWith(start)) return;
    }
    throw new Error(`Tab never reached "${start}"`);
  }
});

test("what has the focus shows it", async ({ page }) => {
  await page.goto(MEETING);
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement && activeElement !== document.body
        ? getComputedStyle(activeElement).outlineStyle
        : "solid";
    });
    expect(outline).not.toBe("none");
  }
});

test("links that stand alone are 24 px high", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/chronologie?ville=geneve");
  const small = await page
    .locator(
      "nav.masthead a, .masthead nav a, .chip, .clear-all a, .results a, .button, summary, .sources ul a, .foot li a",
    )
    .evaluateAll((all) =>
      all
        .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 23.5)
        .map((each) => each.outerHTML),
    );
  expect(small.filter((html) => !html.includes("/articles/"))).toEqual([]);
});
