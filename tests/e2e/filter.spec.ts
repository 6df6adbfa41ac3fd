import { expect, type Page, test } from "@playwright/test";

/** The titles of the page, once all of it is there. */
async function titles(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  return page.locator("li.entry h3").allTextContents();
}

test("filters by actor and city, from the form", async ({ page }) => {
  await page.goto("/");
  const whole = await titles(page);
  await page.locator("summary", { hasText: "Acteur" }).click();
  await page.getByLabel(/^John Kerry/).check();
  await page.locator("summary", { hasText: "Ville" }).click();
  await page.getByLabel(/^Genève/).check();
  await page.getByRole("button", { name: "Filtrer" }).click();
  await expect(page).toHaveURL(/\/chronologie\?.*acteur=john-kerry.*ville=geneve/);
  const some = await titles(page);
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(whole.length);
  expect(some.every((title) => title.includes("Kerry") && title.includes("Genève"))).toBe(true);
  await expect(page.getByRole("status")).toContainText(`${some.length}`);

  await page.getByRole("link", { name: /Retirer le filtre Ville/ }).click();
  await expect(page).not.toHaveURL(/ville=/);
  expect((await titles(page)).length).toBeGreaterThan(some.length);
  await page.goBack();
  await expect(page).toHaveURL(/ville=geneve/);
  expect(await titles(page)).toEqual(some);
  await page.getByRole("link", { name: "Tout effacer" }).click();
  await expect(page).toHaveURL(/\/$/);
  expect(await titles(page)).toEqual(whole);
});

test("a choice leaves as many contacts as it says", async ({ page }) => {
  await page.goto("/chronologie?acteur=serguei-lavrov");
  await page.locator("summary", { hasText: "Ville" }).click();
  const choice = page.locator("label", { has: page.locator('input[name="ville"][value="geneve"]') });
  const count = Number(await choice.locator(".n").textContent());
  await page.goto("/chronologie?acteur=serguei-lavrov&ville=geneve");
  expect(await titles(page)).toHaveLength(count);
});

test("finds words without minding accents, and marks them", async ({ page }) => {
  await page.goto("/chronologie?q=GENEVE");
  expect((await titles(page)).length).toBeGreaterThan(0);
  await expect(page.locator("li.entry mark").first()).toHaveText(/^Genève$/i);
});

test("an empty result names the filter to drop", async ({ page }) => {
  await page.goto("/chronologie?ville=geneve&type=phone-call");
  await expect(page.getByRole("status")).toContainText("0");
  const drop = page.getByRole("link", { name: /^Retirer «\s?Type/ });
  await expect(drop).toHaveAttribute("href", "/chronologie?ville=geneve");
  await drop.click();
  await expect(page).toHaveURL(/\/chronologie\?ville=geneve$/);
  expect((await titles(page)).length).toBeGreaterThan(0);
});

test("bad parameters never break the page", async ({ page }) => {
  const bad =
    "?acteur=%3Cscript%3E&ville=..%2F..&type=x&statut=&de=hier&a=2016-99-99&page=-1&q=%00%E2%80%AE%22%3E%3Cimg%20src%3Dx%3E";
  const answer = await page.goto(`/chronologie${bad}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.locator("img").count()).toBe(0);
});
