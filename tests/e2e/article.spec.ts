import { expect, test } from "@playwright/test";
import { ARTICLE } from "./pages";

test("a mark opens its note: value, why, rule", async ({ page, javaScriptEnabled }) => {
  await page.goto(ARTICLE);
  const mark = page.locator("a.mark-date").first();
  const note = page.locator((await mark.getAttribute("href")) ?? "");
  await expect(note).toBeHidden();
  await mark.click();
  await expect(note).toBeVisible();
  await expect(note).toContainText("Règle");
  if (javaScriptEnabled) {
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(note).toBeVisible();
  } else {
    await note.getByRole("link", { name: "Fermer la note" }).click();
    await expect(note).toBeHidden();
  }
});

test("layers are switched off one by one", async ({ page }) => {
  await page.goto(ARTICLE);
  const place = page.locator("a.mark-place").first();
  const line = () => place.evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await line()).toBe("underline");
  await page.getByLabel(/^lieux/).uncheck();
  expect(await line()).toBe("none");
  expect(
    await page
      .locator("a.mark-date")
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine),
  ).toBe("underline");
});

test("says how its date was worked out", async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.locator(".published time")).toHaveAttribute("datetime", "2016-07-15");
  await expect(page.locator("#datation")).toContainText("novembre 2021");
  expect(await page.locator("#datation .reasons li").count()).toBeGreaterThan(0);
});

test("every sentence has an address", async ({ page }) => {
  await page.goto(`${ARTICLE}#s2`);
  await expect(page.locator("#s2")).toBeInViewport();
  const anchors = await page.locator(".sentence").evaluateAll((all) => all.map(({ id }) => id));
  expect(anchors).toEqual(anchors.map((_, index) => `s${index + 1}`));
});
