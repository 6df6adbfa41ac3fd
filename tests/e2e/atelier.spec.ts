import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type DevServer, isDevRunning, startDev } from "./dev-server";

/** Milliseconds: a second on a machine of its own, and room on one that does other things. */
const SOON = 5000;

test("the published site has no working view", async ({ request }) => {
  for (const path of ["/atelier", "/atelier/suivi"]) expect((await request.get(path)).status()).toBe(404);
  for (const path of ["/sitemap.xml", "/", "/methode"])
    expect(await (await request.get(path)).text()).not.toContain("/atelier");
});

test.describe("in development", () => {
  test.describe.configure({ mode: "serial", timeout: 180_000 });
  let dev: DevServer;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    test.skip(isDevRunning(), "npm run dev runs in this folder: end it to test the working view");
    dev = await startDev();
  });
  test.afterAll(() => dev?.stop());

  const articleFile = (id: string) => join(dev.content, "articles", `${id}.md`);

  test("the working view leads to the sentence that a meeting rests on", async ({ page }) => {
    await page.goto(`${dev.base}/atelier`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Atelier");
    const meetings = page.getByRole("region", { name: /^Rencontres d’une seule phrase/ });
    const quoted = await meetings.locator("blockquote").first().innerText();
    await meetings.locator(".source a").first().click();
    const sentence = page.locator(".sentence:target");
    await expect(sentence).toBeVisible();
    expect(quoted).toContain((await sentence.innerText()).slice(0, 12));
  });

  test("a broken article is an error of its file, on its line, until it is put right", async ({ page }) => {
    writeFileSync(articleFile("cassee"), "---\npublished: hier\n---\nTexte.\n");
    await page.goto(`${dev.base}/atelier`);
    const report = page.getByRole("region", { name: "content/articles/cassee.md" });
    await expect(report).toContainText("Ligne 2, published");
    await expect(report).toContainText("1 erreur");
    rmSync(articleFile("cassee"));
    await expect(report).toHaveCount(0, { timeout: 20_000 });
  });

  test("a saved article shows its facts by itself, soon", async ({ page }, { annotations }) => {
    const id = "2016-08-24-kerry-revoit-lavrov";
    await page.goto(`${dev.base}/articles/${id}`);
    await expect(page.getByRole("link", { name: "Atelier", exact: true })).toBeVisible();
    const times: number[] = [];
    for (const place of ["Oslo", "Doha", "Minsk", "Bakou"]) {
      const text = readFileSync(articleFile(id), "utf8").trimEnd();
      const mark = page.locator("a.mark-place", { hasText: place });
      await expect(mark).toHaveCount(0);
      const saved = Date.now();
      writeFileSync(articleFile(id), `${text}\n\nM. Kerry se rendra ensuite à ${place}, a-t-il dit.\n`);
      await mark.waitFor({ timeout: 20_000 });
      times.push(Date.now() - saved);
    }
    annotations.push({ type: "save to shown, ms", description: times.join(", ") });
    expect(Math.min(...times)).toBeLessThan(SOON);
  });

  test("a new article has its page", async ({ page }) => {
    writeFileSync(
      articleFile("nouvelle"),
      "---\npublished: 2016-09-10\n---\nM. Kerry a appelé samedi Sergueï Lavrov.\n",
    );
    await expect
      .poll(async () => (await page.goto(`${dev.base}/articles/nouvelle`))?.status(), { timeout: 30_000 })
      .toBe(200);
    await expect(page.locator("a.mark-actor").first()).toBeVisible();
  });
});
