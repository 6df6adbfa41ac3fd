import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { watchContent } from "@/lib/content";
import { temporaryFolder } from "../../support/temporary-folder";

function watched(dir: string) {
  const tell = vi.fn<() => void>();
  onTestFinished(watchContent(dir, tell));
  return tell;
}

/** Long enough for any system to tell of a change, and for the beat. */
const SOON = { timeout: 8000, interval: 20 };

it.each([
  ["an article saved", (dir: string) => writeFileSync(join(dir, "articles/a.md"), "Texte repris.")],
  ["a new article", (dir: string) => writeFileSync(join(dir, "articles/b.md"), "Autre texte.")],
  ["an article gone", (dir: string) => rmSync(join(dir, "articles/a.md"))],
  [
    "an editor that saves by renaming",
    (dir: string) => {
      writeFileSync(join(dir, ".a.md.swp"), "Texte repris.");
      renameSync(join(dir, ".a.md.swp"), join(dir, "articles/a.md"));
    },
  ],
  [
    "a folder that comes later",
    (dir: string) => {
      mkdirSync(join(dir, "actors"));
      writeFileSync(join(dir, "actors/x.md"), "---\nname: X\n---\n");
    },
  ],
])(
  "tells of %s",
  async (_, change) => {
    const dir = temporaryFolder({ "articles/a.md": "Texte." });
    const tell = watched(dir);
    change(dir);
    await vi.waitFor(() => expect(tell).toHaveBeenCalled(), SOON);
  },
  10_000,
);

it("tells nothing where nothing changes, and nothing once ended", async () => {
  const dir = temporaryFolder({ "articles/a.md": "Texte." });
  const tell = vi.fn<() => void>();
  const stop = watchContent(dir, tell);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(tell).not.toHaveBeenCalled();
  stop();
  writeFileSync(join(dir, "articles/a.md"), "Texte repris.");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(tell).not.toHaveBeenCalled();
});

it("a folder that is not there is watched all the same", () => {
  expect(watched(join(temporaryFolder(), "absent"))).not.toHaveBeenCalled();
});
