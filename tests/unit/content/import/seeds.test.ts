import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore, readCrawl, store } from "@/lib/content/import";
import { temporaryFolder } from "../../../support/temporary-folder";

const SEEDS = [
  ["000_c63e6d22196d39e2", "2016-09-08-kerry-geneve-lavrov"],
  ["001_90800abef58b673e", "2016-08-24-kerry-revoit-lavrov"],
  ["002_dbcf955f601edc12", "2016-09-08-ats-kerry-geneve"],
  ["003_c612d81569139ed4", "2016-07-15-kerry-moscou-poutine"],
  ["004_20542910f5974e88", "2016-08-26-pas-d-accord-geneve"],
] as const;

describe("the five articles as they were crawled", () => {
  it.each(SEEDS)("%s is imported as %s", (seed, id) => {
    const dir = temporaryFolder();
    const draft = readCrawl(`tests/support/seeds/${seed}.txt`);
    expect(store(openStore(dir), draft, id)).toEqual({
      result: "created",
      file: `content/articles/${id}.md`,
    });
    const committed = readFileSync(`content/articles/${id}.md`, "utf8");
    expect(readFileSync(join(dir, `articles/${id}.md`), "utf8")).toBe(committed);
  });

  it("are there already", () => {
    const place = openStore("content");
    for (const [seed, id] of SEEDS) {
      const draft = readCrawl(`tests/support/seeds/${seed}.txt`);
      expect(store(place, draft)).toEqual({ result: "already-there", file: `content/articles/${id}.md` });
    }
  });
});
