import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { analyse } from "@/lib/extract/pipeline";
import { getEdition, readEdition } from "@/lib/queries/timeline";
import { temporaryFolder } from "../../support/temporary-folder";

vi.mock("@/lib/extract/pipeline", async (original) => {
  const pipeline = await original<typeof import("@/lib/extract/pipeline")>();
  return { ...pipeline, analyse: vi.fn(pipeline.analyse) };
});
const analysed = vi.mocked(analyse);
afterEach(() => analysed.mockClear());

/** One article with a full date, two that must be dated by their text and by each other. */
const FILES = {
  "articles/datee.md":
    "---\npublished: 2019-03-13\n---\nLe ministre norvégien Jonas Støre a rencontré mardi à Vienne Federica Mogherini.\n",
  "articles/sans-date.md":
    "---\npublished: 2019-03\n---\nJonas Støre et Federica Mogherini se sont vus mardi 12 mars à Vienne.\n",
  "articles/ouverte.md":
    "---\npublished: 2019\n---\nFederica Mogherini doit voir Jonas Støre jeudi à Vienne.\n",
};

const bodies = () => analysed.mock.calls.map(([body]) => body.trim());

describe("a folder that is read again after a change", () => {
  it("parses the saved article alone", () => {
    const dir = temporaryFolder(FILES);
    getEdition(dir);
    analysed.mockClear();
    const text = "Jonas Støre a rencontré lundi à Oslo Federica Mogherini.";
    writeFileSync(join(dir, "articles/ouverte.md"), `---\npublished: 2019-03-20\n---\n${text}\n`);
    const { timeline } = getEdition(dir);
    expect(new Set(bodies())).toEqual(new Set([text]));
    expect(timeline).toEqual(readEdition(dir).timeline);
  });

  it("parses nothing where nothing changed", () => {
    const dir = temporaryFolder(FILES);
    const { timeline } = getEdition(dir);
    analysed.mockClear();
    expect(getEdition(dir).timeline).toBe(timeline);
    expect(bodies()).toEqual([]);
  });

  it.each<[string, (dir: string) => void]>([
    ["an article renamed", (dir) => renameSync(join(dir, "articles/ouverte.md"), join(dir, "articles/b.md"))],
    ["an article gone", (dir) => rmSync(join(dir, "articles/datee.md"))],
    ["a second copy", (dir) => writeFileSync(join(dir, "articles/b.md"), FILES["articles/ouverte.md"])],
    [
      "another source",
      (dir) =>
        writeFileSync(
          join(dir, "articles/ouverte.md"),
          FILES["articles/ouverte.md"].replace("---\n", "---\nsource: NTB\n"),
        ),
    ],
    [
      "a correction",
      (dir) =>
        writeFileSync(
          join(dir, "articles/ouverte.md"),
          FILES["articles/ouverte.md"].replace(
            "---\n",
            "---\ncorrections:\n  - { text: Vienne, place: geneve }\n",
          ),
        ),
    ],
    [
      "somebody described",
      (dir) => {
        mkdirSync(join(dir, "actors"));
        writeFileSync(
          join(dir, "actors/federica-mogherini.md"),
          "---\nname: F. Mogherini\nfamily: Mogherini\n---\n",
        );
      },
    ],
  ])("comes out as if read for the first time: %s", (_, change) => {
    const dir = temporaryFolder(FILES);
    getEdition(dir);
    change(dir);
    expect(getEdition(dir).timeline).toEqual(readEdition(dir).timeline);
  });
});
