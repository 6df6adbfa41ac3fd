import { expect, type Page, test } from "@playwright/test";
import { ARTICLE, MEETING } from "./pages";

/** Presses Tab until what has the focus answers a selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

test("from the chronology to a meeting, to its sentence, and back", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, `.entry-body h3 a[href="${MEETING}"]`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${MEETING}$`));
  await tabTo(page, ".fact summary");
  await page.keyboard.press("Enter");
  await expect(page.locator(".fact details[open] .proof").first()).toBeVisible();
  await tabTo(page, ".source a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/articles\//);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${MEETING}$`));
});

test("an actor and a place are reached and left", async ({ page }) => {
  await page.goto(MEETING);
  await tabTo(page, '.value a[href^="/lieux/"]');
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Genève");
  await tabTo(page, 'th a[href="/acteurs/john-kerry"]');
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("John Kerry");
});

test("an article's layers are switched and its notes opened", async ({ page }) => {
  await page.goto(ARTICLE);
  await tabTo(page, "#layer-places");
  await page.keyboard.press("Space");
  await expect(page.locator("#layer-places")).not.toBeChecked();
  await tabTo(page, "a.mark-date");
  await page.keyboard.press("Enter");
  await expect(page.locator(":popover-open")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(":popover-open")).toHaveCount(0);
});
