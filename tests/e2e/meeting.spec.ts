import { expect, test } from "@playwright/test";
import { MEETING } from "./pages";

test("a meeting opens at its permanent address", async ({ page }) => {
  const answer = await page.goto(MEETING);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kerry–Lavrov à Genève");
  await expect(page).toHaveTitle(/Kerry–Lavrov à Genève, 26 août 2016/);
  for (const fact of ["Quand", "Où", "Qui", "Issue"])
    await expect(page.getByRole("heading", { level: 3, name: fact, exact: true })).toBeVisible();
  await expect(page.locator(".life > li")).toHaveCount(3);
  await expect(page.locator(".life > li").first()).toContainText("Annoncée");
  await expect(page.getByRole("link", { name: "Ajouter au calendrier" })).toHaveAttribute(
    "href",
    `${MEETING}/calendrier.ics`,
  );
});

test("a fact leads to its sentence in the article, and the article back to the meeting", async ({ page }) => {
  await page.goto(MEETING);
  await page.locator(".fact .source a").first().click();
  await expect(page).toHaveURL(/\/articles\/.+#s\d+$/);
  await page.locator(`.used-in a[href="${MEETING}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${MEETING}$`));
});

test("previous and next lead along the thread", async ({ page }) => {
  await page.goto(MEETING);
  await page.locator('a[rel="next"]').click();
  await expect(page.locator('a[rel="prev"]')).toHaveAttribute("href", MEETING);
});

test("carries schema.org data that parses", async ({ page }) => {
  await page.goto(MEETING);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data["@type"]).toBe("Event");
  expect(data.eventStatus).toContain("EventScheduled");
});
