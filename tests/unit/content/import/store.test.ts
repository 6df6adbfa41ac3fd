import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore, recognise, store } from "@/lib/content/import";
import { temporaryFolder } from "../../../support/temporary-folder";

const importText = (dir: string, raw: string, id?: string) => store(openStore(dir), recognise(raw), id);

describe("where an imported article goes", () => {
  it.each([
    [
      "date 2014-11-24 Titre\n\nLes émissaires « arrivent » à l'aube, lundi, à Vienne.",
      "2014-11-24-les-emissaires-arrivent-a-l-aube",
    ],
    ["Nucléaire : l’Élysée réagit\n24 nov. 2014, 08:15\nTexte.", "2014-11-24-nucleaire-l-elysee-reagit"],
    ["Œuvre.", "oeuvre"],
    ["…", "article"],
  ])("%.50j is named after its date and its title or first words", (raw, name) => {
    expect(importText(temporaryFolder(), raw)).toEqual({
      result: "created",
      file: `content/articles/${name}.md`,
    });
  });

  it("writes what was found above the text, in quotes", () => {
    const dir = temporaryFolder();
    importText(dir, 'Accord "historique" : suite\n24 nov. 2014, 08:15\nTexte.\n', "x");
    expect(readFileSync(join(dir, "articles/x.md"), "utf8")).toBe(
      '---\ntitle: "Accord \\"historique\\" : suite"\npublished: "2014-11-24T08:15"\n---\nTexte.\n',
    );
  });

  it("knows the same text again, whatever its blanks", () => {
    const dir = temporaryFolder({
      "articles/ancien.md": "---\nsource: AFP\n---\nIls se sont vus à Oslo.\n\nSuite.\n",
    });
    const again = importText(dir, "Ils se sont vus à Oslo.\r\n\r\n\r\nSuite.");
    expect(again).toEqual({ result: "already-there", file: "content/articles/ancien.md" });
    expect(readdirSync(join(dir, "articles"))).toEqual(["ancien.md"]);
  });

  it("never writes over a file", () => {
    const dir = temporaryFolder({ "articles/x.md": "Ancien." });
    expect(importText(dir, "Nouveau.", "x")).toEqual({ result: "name-taken", file: "content/articles/x.md" });
    expect(importText(dir, "X.")).toEqual({ result: "created", file: "content/articles/x-2.md" });
    expect(readFileSync(join(dir, "articles/x.md"), "utf8")).toBe("Ancien.");
  });

  it("leaves nothing else behind", () => {
    const dir = temporaryFolder();
    importText(dir, "Texte.", "x");
    expect(readdirSync(join(dir, "articles"))).toEqual(["x.md"]);
  });
});
