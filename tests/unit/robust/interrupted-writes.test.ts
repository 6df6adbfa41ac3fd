import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content";
import { EFFORT } from "../../support/effort";
import { numberedText } from "../../support/numbered-text";
import { temporaryFolder } from "../../support/temporary-folder";

const COUNT = 15;
const TEXTS = new Set(Array.from({ length: COUNT }, (_, number) => numberedText(number)));
const KILLS = 4 * EFFORT;

function importLoop(dir: string): ChildProcess {
  const args = ["--import", "tsx", "tests/support/import-loop.ts", dir, String(COUNT)];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
}

async function interrupt(dir: string, after: number): Promise<void> {
  const loop = importLoop(dir);
  const over = once(loop, "exit");
  await Promise.race([once(loop.stdout ?? loop, "data"), over]);
  await new Promise((resolve) => setTimeout(resolve, after));
  loop.kill("SIGKILL");
  await over;
}

const articles = (dir: string) => readdirSync(join(dir, "articles")).filter((name) => !name.startsWith("."));

function expectWhole(dir: string): void {
  for (const name of articles(dir))
    expect(TEXTS).toContain(readFileSync(join(dir, "articles", name), "utf8"));
  expect(loadContent(dir).problems).toEqual([]);
}

describe("an import that is interrupted", () => {
  it(`leaves whole files at any moment (${KILLS} times), and the next run completes the work`, {
    timeout: 60_000 * EFFORT,
  }, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const dir = temporaryFolder();
      await interrupt(dir, (kill * 17.3) % 300);
      expectWhole(dir);
      await once(importLoop(dir), "exit");
      expectWhole(dir);
      expect(articles(dir)).toHaveLength(COUNT);
    }
  });

  it("two at once make no doubles and lose nothing", { timeout: 60_000 }, async () => {
    const dir = temporaryFolder();
    await Promise.all([once(importLoop(dir), "exit"), once(importLoop(dir), "exit")]);
    expectWhole(dir);
    expect(articles(dir)).toHaveLength(COUNT);
  });
});

describe("the ledger", () => {
  it("written by two builds at once is the one that either would write", { timeout: 60_000 }, async () => {
    const files = {
      "articles/a.md":
        "---\npublished: 2015-02-12\n---\nVladimir Poutine a rencontré Angela Merkel mercredi à Minsk.",
    };
    const [one, two] = [temporaryFolder(files), temporaryFolder(files)];
    await once(ledger(one), "exit");
    await Promise.all([once(ledger(two), "exit"), once(ledger(two), "exit")]);
    expect(readFileSync(join(two, "meetings.yaml"), "utf8")).toBe(
      readFileSync(join(one, "meetings.yaml"), "utf8"),
    );
    expect(readdirSync(two).sort()).toEqual(["articles", "meetings.yaml"]);
    expect(loadContent(two).ledger.map(({ slug }) => slug)).toEqual(["2015-02-11-minsk-merkel-poutine"]);
  });
});

function ledger(dir: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "lib/cli/main.ts", "ledger", "--content", dir], {
    stdio: "ignore",
  });
}
