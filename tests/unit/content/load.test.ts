import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content";
import { temporaryFolder } from "../../support/temporary-folder";

const summary = (dir: string) =>
  loadContent(dir).problems.map(({ severity, file, line, message }) => [severity, file, line, message]);

describe("a content folder", () => {
  it("needs nothing but articles", () => {
    const content = loadContent(temporaryFolder({ "articles/b.md": "Deux.", "articles/a.md": "Un." }));
    expect(content.articles.map(({ id, file, body }) => [id, file, body])).toEqual([
      ["a", "content/articles/a.md", "Un."],
      ["b", "content/articles/b.md", "Deux."],
    ]);
    expect(content.problems).toEqual([]);
  });

  it("reads who is who, places and dossiers", () => {
    const content = loadContent(
      temporaryFolder({
        "actors/serguei-lavrov.md":
          "---\nname: Sergueï Lavrov\nfamily: Lavrov\naliases: [Serguei Lavrov]\ngender: m\nof: russie\nterms:\n  - { office: foreign-minister, of: russie, from: 2004-03-09 }\nwikidata: Q58217\n---\n\nChef de la diplomatie.\n",
        "places/sotchi.yaml": "name: Sotchi\nin: russie\nlatitude: 43.6\nlongitude: 39.73\n",
        "dossiers/syrie-2016.md":
          "---\ntitle: Syrie\nactors: [john-kerry]\nperiod: 2016-07/2016-09\n---\nUn été.\n",
      }),
    );
    expect(content.problems).toEqual([]);
    expect(content.actors).toEqual([
      {
        id: "serguei-lavrov",
        kind: "person",
        name: "Sergueï Lavrov",
        family: "Lavrov",
        aliases: ["Serguei Lavrov"],
        gender: "m",
        of: "russie",
        terms: [{ office: "foreign-minister", of: "russie", from: "2004-03-09", to: null }],
        text: "Chef de la diplomatie.",
        wikidata: "Q58217",
      },
    ]);
    expect(content.places).toMatchObject([
      { id: "sotchi", kind: "city", in: "russie", latitude: 43.6, text: null },
    ]);
    expect(content.dossiers).toMatchObject([{ id: "syrie-2016", subtitle: null, text: "Un été." }]);
  });

  it("names the line and the path of what is wrong in a list", () => {
    const actor =
      "---\nname: A\nterms:\n  - office: envoy\n    of: onu\n    form: 2014-07-10\n    to: demain\n---\n";
    const { problems } = loadContent(temporaryFolder({ "actors/a.md": actor }));
    expect(problems.map(({ line, field, remedy }) => [line, field, remedy])).toEqual([
      [6, "terms.0.form", "Did you mean « from »? The fields are: office, of, from, to, for, label."],
      [7, "terms.0.to", 'Write to: "2017-01-20", or leave it out.'],
    ]);
  });

  it("keeps the good files when others are bad, and tells of all of them at once", () => {
    const dir = temporaryFolder({
      "articles/bon.md": "Texte.",
      "articles/vide.md": "",
      "articles/latin.md": Buffer.from([0x54, 0x0a, 0x63, 0xe9]),
      "articles/utf16.md": Buffer.from("\uFEFFTexte", "utf16le"),
      "articles/nul.md": "Un\nDeux\0",
      "articles/gros.md": Buffer.alloc(3 * 1024 * 1024, 0x61),
      "articles/note.txt": "Texte.",
      "articles/dossier/x.md": "Texte.",
      "articles/.cache": "x",
      "articles/#x.md#": "x",
      "actors/Nom Propre.md": "---\nname: X\n---\n",
    });
    expect(loadContent(dir).articles.map(({ id }) => id)).toEqual(["bon"]);
    expect(summary(dir)).toEqual([
      ["error", "content/actors/Nom Propre.md", null, "the file's name is not an id"],
      ["warning", "content/articles/dossier", null, "not a file, so it is not read"],
      ["error", "content/articles/gros.md", null, "the file has 3 MB, more than the 2 MB that are read"],
      ["error", "content/articles/latin.md", 2, "the file is not UTF-8; it looks like Windows-1252 (Latin)"],
      ["warning", "content/articles/note.txt", null, "not read: its name does not end in .md"],
      ["error", "content/articles/nul.md", 2, "a NUL character: this is not a text file"],
      ["error", "content/articles/utf16.md", 1, "the file is UTF-16, not UTF-8"],
      ["error", "content/articles/vide.md", 1, "the file is empty"],
    ]);
  });

  it("follows links inside the folder and none that lead out of it", () => {
    const dir = temporaryFolder({ "articles/a.md": "Texte.", "../secret.md": "Secret." });
    symlinkSync(join(dir, "articles/a.md"), join(dir, "articles/b.md"));
    symlinkSync(join(dir, "../secret.md"), join(dir, "articles/c.md"));
    symlinkSync("d.md", join(dir, "articles/d.md"));
    expect(loadContent(dir).articles.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(summary(dir).map(([, file, , message]) => [file, message])).toEqual([
      ["content/articles/c.md", "a symbolic link that leads out of the content folder"],
      ["content/articles/d.md", "cannot be read: the link leads to itself"],
    ]);
  });

  it("is a problem when it is not there", () => {
    const content = loadContent(join(temporaryFolder(), "nowhere"));
    expect(content).toMatchObject({ found: false, articles: [] });
    expect(content.problems).toMatchObject([{ severity: "error", file: "nowhere" }]);
  });

  it("leaves out a byte order mark", () => {
    const { articles } = loadContent(
      temporaryFolder({ "articles/a.md": "\uFEFF---\nsource: AFP\n---\nTexte." }),
    );
    expect(articles).toMatchObject([{ source: "AFP", body: "Texte." }]);
  });
});
