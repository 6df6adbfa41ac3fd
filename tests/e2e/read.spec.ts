import { expect, test } from "@playwright/test";

test("the chronology is read from top to bottom", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: /Août 2016/ })).toBeVisible();
  const entry = page.locator("#c-2016-08-26-geneve-kerry-lavrov");
  await expect(entry.getByRole("heading", { name: "Kerry–Lavrov à Genève" })).toBeVisible();
  await expect(entry).toContainText("A eu lieu");
  await expect(entry).toContainText("Avancée partielle");
  await expect(entry.locator("time").first()).toHaveAttribute("datetime", "2016-08-26");
  await expect(entry.locator("blockquote")).toContainText("«");
  await expect(entry.getByText("3 sources")).toBeVisible();
});

test("every entry shows date, title, status, participants, a quoted sentence and its source", async ({
  page,
}) => {
  await page.goto("/");
  const entries = page.locator("li.entry");
  const total = await entries.count();
  expect(total).toBeGreaterThan(5);
  for (let index = 0; index < total; index += 1) {
    const entry = entries.nth(index);
    await expect(entry.locator(".date")).toContainText(/\d/);
    await expect(entry.locator("h3 a")).toHaveAttribute("href", /^\/rencontres\//);
    await expect(entry.locator(".states li").first()).not.toBeEmpty();
    await expect(entry.locator(".who a").first()).toHaveAttribute("href", /^\/acteurs\//);
    await expect(entry.locator("blockquote")).not.toBeEmpty();
    await expect(entry.locator(".source a")).toHaveAttribute("href", /^\/articles\/.+#s\d+/);
  }
});

test("the strip above leads to the entries", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^26 août : Kerry–Lavrov à Genève/ }).click();
  await expect(page).toHaveURL(/#c-2016-08-26-geneve-kerry-lavrov$/);
  await expect(page.locator("#c-2016-08-26-geneve-kerry-lavrov")).toBeInViewport();
});

test("a page that never was is a 404 in French", async ({ page }) => {
  const answer = await page.goto("/cette-page-n-existe-pas");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas");
  expect((await page.goto("/rencontres/2016-01-01-nulle-part"))?.status()).toBe(404);
});
