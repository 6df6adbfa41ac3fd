import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content";
import { EFFORT } from "../../support/effort";
import { LONG_WORK } from "../../support/long-work";
import { numberedText } from "../../support/numbered-text";
import { temporaryFolder } from "../../support/temporary-folder";

const COUNT = 15;
const TEXTS = new Set(Array.from({ length: COUNT }, (_, number) => numberedText(number)));
const KILLS = 4 * EFFORT;

function start(work: keyof typeof LONG_WORK, dir: string): ChildProcess {
  const args = ["--import", "tsx", "tests/support/long-work.ts", work, dir, String(COUNT)];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
}

async function interrupt(work: keyof typeof LONG_WORK, dir: string, after: number): Promise<void> {
  const working = start(work, dir);
  const over = once(working, "exit");
  await Promise.race([once(working.stdout ?? working, "data"), over]);
  await new Promise((resolve) => setTimeout(resolve, after));
  working.kill("SIGKILL");
  await over;
}

const articles = (dir: string) => readdirSync(join(dir, "articles")).filter((name) => !name.startsWith("."));

function expectWhole(dir: string): void {
  // Killed before it made the folder: nothing is there that could be torn.
  if (!existsSync(join(dir, "articles"))) return;
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
      await interrupt("import", dir, (kill * 17.3) % 300);
      expectWhole(dir);
      LONG_WORK.import(dir, COUNT);
      expectWhole(dir);
      expect(articles(dir)).toHaveLength(COUNT);
    }
  });

  it("two at once make no doubles and lose nothing", { timeout: 60_000 }, async () => {
    const dir = temporaryFolder();
    await Promise.all([once(start("import", dir), "exit"), once(start("import", dir), "exit")]);
    expectWhole(dir);
    expect(articles(dir)).toHaveLength(COUNT);
  });
});

const SLUGS = Array.from(
  { length: COUNT },
  (_, day) => `2015-03-${String(day + 1).padStart(2, "0")}-minsk-merkel-poutine`,
);

/** A ledger with whole lines alone, the permalinks of as many meetings as had been told. */
function expectWholeLedger(dir: string): void {
  const { problems, ledger } = loadContent(dir);
  expect(problems).toEqual([]);
  const slugs = ledger.map(({ slug }) => slug);
  expect(SLUGS.filter((slug) => slugs.includes(slug))).toEqual(slugs);
}

describe("the ledger", () => {
  it(`is whole when it is interrupted at any moment (${KILLS} times), and the next run completes it`, {
    timeout: 60_000 * EFFORT,
  }, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const dir = temporaryFolder();
      await interrupt("ledger", dir, (kill * 37.3) % 600);
      expectWholeLedger(dir);
      LONG_WORK.ledger(dir, COUNT);
      expectWholeLedger(dir);
      expect(loadContent(dir).ledger).toHaveLength(COUNT);
    }
  });

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
