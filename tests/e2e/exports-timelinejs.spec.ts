import { expect, type Page, test } from "@playwright/test";
import { select, timelineJs } from "@/lib/exports";
import { sampleTimeline } from "../support/sample-timeline";

const TIMELINE_JS = "node_modules/@knight-lab/timelinejs/dist";

/** Opens a timeline in TimelineJS itself, on a page of its own. */
async function open(page: Page, json: string, options = {}): Promise<void> {
  await page.setContent('<div id="timeline" style="width: 900px; height: 600px"></div>');
  await page.addStyleTag({ path: `${TIMELINE_JS}/css/timeline.css` });
  await page.addScriptTag({ path: `${TIMELINE_JS}/js/timeline.js` });
  const all = JSON.stringify({ font: null, language: "en", ...options });
  await page.evaluate(`new TL.Timeline("timeline", ${json}, ${all})`);
}

test("the sample opens in TimelineJS, a slide for each meeting, its hostile words as words", async ({
  page,
}) => {
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("dialog", (dialog) => {
    wrong.push(dialog.message());
    void dialog.dismiss();
  });
  await open(page, timelineJs(select(sampleTimeline()), "https://example.org"), { start_at_end: true });
  await expect(page.locator(".tl-slide")).toHaveCount(5);
  await expect(page.locator(".tl-timemarker")).toHaveCount(4);
  await expect(page.locator(".tl-slide-titleslide h2")).toContainText("Le nucléaire iranien");
  await expect(page.locator(".tl-slide").last()).toBeInViewport();
  await expect(page.locator(".tl-slide").last()).toContainText("</script><script>alert(1)</script>");
  await expect(page.locator(".tl-slide").last().locator(".tl-headline-date")).toHaveText("juin 2015");
  expect(wrong).toEqual([]);
});

test("what the site serves opens in TimelineJS", async ({ page, request }) => {
  const json = await (await request.get("/timelinejs.json")).text();
  const total = JSON.parse(json).events.length;
  expect(total).toBeGreaterThan(0);
  await open(page, json);
  await expect(page.locator(".tl-slide")).toHaveCount(total + 1);
});
