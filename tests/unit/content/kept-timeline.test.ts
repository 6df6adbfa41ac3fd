import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keepTimeline, keptTimeline, sourcesMark } from "@/lib/content";
import { aDossier } from "../../support/dossier";
import { temporaryFolder } from "../../support/temporary-folder";

it("gives back the timeline it was given, as long as the mark is the same", () => {
  const file = join(temporaryFolder(), "deeper", "timeline.jsonl");
  const timeline = aDossier();
  expect(keptTimeline(file, "mark")).toBeNull();
  keepTimeline(file, "mark", timeline);
  expect(keptTimeline(file, "mark")).toEqual(timeline);
  expect(keptTimeline(file, "other")).toBeNull();
});

it("keeps text that holds line breaks", () => {
  const file = join(temporaryFolder(), "timeline.jsonl");
  const timeline = aDossier();
  const articles = timeline.articles.map((article) => ({ ...article, body: "une\nligne\u2028deux" }));
  keepTimeline(file, "a\nb", { ...timeline, articles });
  expect(keptTimeline(file, "a\nb")?.articles).toEqual(articles);
});

it("marks a folder by its files, the ledger aside", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "articles", "a.md"), "Un texte.");
  const before = sourcesMark(folder);
  writeFileSync(join(folder, "meetings.yaml"), "# Every permalink\n");
  expect(sourcesMark(folder)).toBe(before);
  writeFileSync(join(folder, "articles", "b.md"), "Un autre.");
  expect(sourcesMark(folder)).not.toBe(before);
});
