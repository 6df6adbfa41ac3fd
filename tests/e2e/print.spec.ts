import { expect, test } from "@playwright/test";

test("prints every entry with its source's address, and no controls", async ({ page }) => {
  await page.goto("/");
  const entries = await page.locator("li.entry").count();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("form.filters")).toBeHidden();
  await expect(page.locator(".masthead nav")).toBeHidden();
  expect(await page.locator("li.entry:visible").count()).toBe(entries);
  const after = await page
    .locator(".source a")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toContain("/articles/");
  const pdf = await page.pdf();
  expect(pdf.length).toBeGreaterThan(20_000);
});

test("prints all evidence, also what is folded on the screen", async ({ page }) => {
  await page.goto("/rencontres/2016-08-26-geneve-kerry-lavrov");
  await page.emulateMedia({ media: "print" });
  for (const proof of await page.locator(".proof").all()) await expect(proof).toBeVisible();
});
