import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatLedger, loadContent } from "@/lib/content";
import type { LedgerEntry } from "@/lib/domain";
import { updateLedger } from "@/lib/queries/ledger";
import { temporaryFolder } from "../../support/temporary-folder";

const entry = (slug: string, redirect: string | null = null): LedgerEntry => ({
  slug,
  type: "meeting",
  date: "2015-02-11/2015-02-12",
  place: "minsk",
  participants: ["angela-merkel", "vladimir-poutine"],
  redirect,
});

describe("the ledger of permalinks", () => {
  it("is read as it was written, one line a slug, by slug", () => {
    const text = formatLedger([entry("b"), entry("a", "b")]);
    expect(
      text
        .split("\n")
        .slice(1, -1)
        .map((line) => line.slice(0, 20)),
    ).toEqual(['a: { type: "meeting"', 'b: { type: "meeting"']);
    const content = loadContent(temporaryFolder({ "meetings.yaml": text }));
    expect(content.ledger).toEqual([entry("a", "b"), entry("b")]);
    expect(content.problems).toEqual([]);
  });

  it("keeps the good lines and names the others", () => {
    const text = `${formatLedger([entry("a")])}<<<<<<< HEAD\nb: { type: 3 }\n`;
    const { ledger, problems } = loadContent(temporaryFolder({ "meetings.yaml": text }));
    expect(ledger).toEqual([entry("a")]);
    expect(problems.map(({ line, file }) => [line, file])).toEqual([
      [3, "content/meetings.yaml"],
      [4, "content/meetings.yaml"],
    ]);
  });

  it("is left alone when a line of it cannot be read", () => {
    const text = `${formatLedger([entry("a")])}<<<<<<< HEAD\n`;
    const dir = temporaryFolder({ "meetings.yaml": text });
    expect(updateLedger(dir)).toMatchObject({ result: "unreadable", problems: [{ line: 3 }] });
    expect(readFileSync(join(dir, "meetings.yaml"), "utf8")).toBe(text);
  });

  it("forgets no slug, and a second run changes nothing", () => {
    const dir = temporaryFolder({
      "articles/a.md": "Texte.",
      "meetings.yaml": formatLedger([entry("ancienne")]),
    });
    updateLedger(dir);
    expect(updateLedger(dir)).toEqual({ result: "unchanged", slugs: 1, problems: [] });
    expect(loadContent(dir).ledger.map(({ slug }) => slug)).toEqual(["ancienne"]);
  });
});
