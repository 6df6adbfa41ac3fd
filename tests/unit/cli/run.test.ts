import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleSchema, timelineSchema } from "@/lib/domain";
import { temporaryFolder } from "../../support/temporary-folder";
import { command } from "../../support/terminal";

const BAD = "---\npublished: hier\n---\nTexte.";

describe("the command line", () => {
  it.each([
    [[], "Usage"],
    [["timelin"], "There is no command « timelin »"],
    [["constructor"], "There is no command « constructor »"],
    [["timeline", "--contnt", "x"], "Unknown option '--contnt'"],
    [["timeline", "x"], "Unexpected argument 'x'"],
    [["extract"], "Name at least one file"],
    [["extract", "--given", "hier", "x.md"], "found « hier »"],
    [["import"], "Name at least one file"],
    [["import", "--id", "É", "x"], "--id takes small letters"],
    [["import", "--id", "a", "x", "y"], "--id names one article"],
    [["check", "--content"], "--content"],
  ])("%j is wrong usage", async (args, message) => {
    const said = await command(args);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err).toContain(message);
    expect(said.err).toContain("Usage");
  });

  it("helps", async () => {
    expect(await command(["--help"])).toMatchObject({ code: 0, out: "" });
    expect((await command(["check", "--help"])).err).toContain("check -- [--content DIR]");
  });
});

describe("timeline", () => {
  it("prints a timeline of the contract, and leaves out what has errors", async () => {
    const open = "---\nsource: AFP\nTexte.";
    const dir = temporaryFolder({ "articles/a.md": "Texte.", "articles/b.md": BAD, "articles/c.md": open });
    const said = await command(["timeline", "--content", dir]);
    expect(said.code).toBe(0);
    const timeline = timelineSchema.parse(JSON.parse(said.out));
    expect(timeline.articles.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(timeline.problems).toMatchObject([
      { file: "content/articles/b.md", line: 2, field: "published" },
      { file: "content/articles/c.md", line: 1 },
    ]);
    expect(said.err).toContain("2 errors, 0 warnings");
  });

  it("is one line, or readable on demand", async () => {
    const dir = temporaryFolder({ "articles/a.md": "Texte." });
    expect((await command(["timeline", "--content", dir])).out.split("\n")).toHaveLength(2);
    expect(
      (await command(["timeline", "--content", dir, "--pretty"])).out.split("\n").length,
    ).toBeGreaterThan(10);
  });

  it("fails on a folder that is not there", async () => {
    expect(await command(["timeline", "--content", join(temporaryFolder(), "x")])).toMatchObject({ code: 1 });
  });
});

describe("extract", () => {
  const day = "2015-02-11";

  it("prints an article a line, and reads standard input", async () => {
    const dir = temporaryFolder({ "a.md": "Ils se verront mercredi.", "b.md": "Texte." });
    const files = [join(dir, "a.md"), "-", join(dir, "b.md")];
    const said = await command(["extract", ...files, "--given", day], "Une dépêche.");
    expect(said).toMatchObject({ code: 0, err: "" });
    const articles = said.out
      .trimEnd()
      .split("\n")
      .map((line) => articleSchema.parse(JSON.parse(line)));
    expect(articles.map(({ id, body }) => [id, body])).toEqual([
      ["a", "Ils se verront mercredi."],
      ["stdin", "Une dépêche."],
      ["b", "Texte."],
    ]);
    expect(articles.map(({ documentDate }) => documentDate.given)).toEqual([day, day, day]);
  });

  it("takes the front matter's date away with none", async () => {
    const dir = temporaryFolder({ "a.md": `---\npublished: ${day}\n---\nTexte.` });
    const said = await command(["extract", join(dir, "a.md"), "--given", "none"]);
    expect(JSON.parse(said.out)).toMatchObject({ documentDate: { given: null } });
  });

  it("says what is bad and prints the rest", async () => {
    const dir = temporaryFolder({ "a.md": BAD, "b.md": "Texte." });
    const said = await command(["extract", join(dir, "a.md"), join(dir, "b.md"), join(dir, "c.md")]);
    expect(said.code).toBe(1);
    const printed = said.out.trim().split("\n");
    expect(printed.map((line) => JSON.parse(line))).toMatchObject([{ id: "a" }, { id: "b" }]);
    expect(said.err).toContain("a.md:2: published: expected a date such as 2016-09-08");
    expect(said.err).toContain("c.md: cannot be read: there is no such file");
  });
});

describe("check", () => {
  it("says file, line, field, what is wrong and what would be right", async () => {
    const dir = temporaryFolder({ "articles/a.md": BAD });
    const said = await command(["check", "--content", dir]);
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.err).toContain(
      `${dir}/articles/a.md:2: published: expected a date such as 2016-09-08, found "hier". Write published: "2016-09-08".\n`,
    );
  });

  it("passes on warnings alone", async () => {
    const dir = temporaryFolder({ "articles/a.md": "Texte.", "articles/b.txt": "Texte." });
    const said = await command(["check", "--content", dir, "--json"]);
    expect(said.code).toBe(0);
    expect(JSON.parse(said.out)).toContainEqual(
      expect.objectContaining({ severity: "warning", file: "content/articles/b.txt" }),
    );
  });
});

describe("import", () => {
  it("says what it kept, moved and dropped", async () => {
    const dir = temporaryFolder();
    const said = await command(
      ["import", "-", "--content", dir],
      "Publicité\n\nAccord à Vienne ce lundi\n\nIls ont signé. (ats)",
    );
    expect(said).toEqual({
      code: 0,
      out: "",
      err: [
        "-: written to content/articles/accord-a-vienne-ce-lundi.md",
        "  dropped: « Publicité »",
        "  moved to title: « Accord à Vienne ce lundi »",
        "  kept in the text, noted as source: « (ats) »",
        "  kept: 1 paragraph, to the letter\n",
      ].join("\n"),
    });
  });

  it("takes the good files and fails for the others", async () => {
    const dir = temporaryFolder({ "../a.txt": "Un.", "../b.txt": " \n" });
    const files = ["a.txt", "b.txt", "c.txt"].map((name) => join(dir, "..", name));
    const said = await command(["import", ...files, "--content", dir]);
    expect(said.code).toBe(1);
    expect(said.err).toContain("b.txt: there is no article in it.");
    expect(said.err).toContain("c.txt: cannot be read: there is no such file\n");
    expect(readdirSync(join(dir, "articles"))).toEqual(["un.md"]);
  });
});

describe("the program", () => {
  it("is quiet when its reader goes away", () => {
    const shell = spawnSync(
      "bash",
      ["-c", "node --import tsx lib/cli/main.ts timeline --pretty | head -c 5"],
      { encoding: "utf8" },
    );
    expect(shell).toMatchObject({ stdout: '{\n  "', stderr: "", status: 0 });
  });
});

describe("corrections", () => {
  it("reach the facts and the document date", async () => {
    const body = "Les émissaires se retrouvent à Trifouillis mercredi.";
    const corrections = [
      "  - { text: Trifouillis, place: oslo }",
      "  - { text: mercredi, date: 2015-02-18 }",
      "  - { published: 2015-02-10 }",
    ];
    const text = `---\npublished: 2015-02\ncorrections:\n${corrections.join("\n")}\n---\n${body}`;
    const said = await command(["extract", "-"], text);
    const article = articleSchema.parse(JSON.parse(said.out));
    expect(article.documentDate).toMatchObject({
      edtf: "2015-02-10",
      given: "2015-02",
      correctedBy: "editor",
    });
    expect(article.places).toMatchObject([{ text: "Trifouillis", place: "oslo", correctedBy: "editor" }]);
    expect(article.timexes).toMatchObject([{ text: "mercredi", value: "2015-02-18", correctedBy: "editor" }]);
  });
});

describe("import of a folder", () => {
  it("takes its texts and pages by name, and a second run finds them there", async () => {
    const dir = temporaryFolder({
      "../crawl/b.txt": "Deux.",
      "../crawl/a.html": "<html><body><p>Un.</p></body></html>",
      "../crawl/c.pdf": "x",
    });
    const folder = join(dir, "../crawl");
    const first = await command(["import", folder, "--content", dir]);
    expect(first.code).toBe(0);
    expect(readdirSync(join(dir, "articles"))).toEqual(["deux.md", "un.md"]);
    const second = await command(["import", folder, "--content", dir]);
    expect(second.err.match(/already there as/g)).toHaveLength(2);
  });
});

describe("import of what is no text", () => {
  it("says so, and takes nothing", async () => {
    const dir = temporaryFolder({ "../x.txt": Buffer.from([0, 1, 2, 0xff, 0xfe, 3]) });
    const said = await command(["import", join(dir, "../x.txt"), "--content", dir]);
    expect(said.code).toBe(1);
    expect(said.err).toContain("x.txt: cannot be read: it is no text");
    expect(readdirSync(join(dir, "articles"))).toEqual([]);
  });

  it("names what it leaves out of a folder, and a folder that has nothing", async () => {
    const dir = temporaryFolder({ "../crawl/a.txt": "Un.", "../crawl/b.pdf": "x", "../crawl/c/d.txt": "x" });
    const folder = join(dir, "../crawl");
    const said = await command(["import", folder, "--content", dir]);
    expect(said).toMatchObject({ code: 0 });
    expect(said.err).toContain(`${folder}: left out: b.pdf, c/\n`);
    const none = await command(["import", dir, "--content", dir]);
    expect(none.code).toBe(1);
    expect(none.err).toContain("no file of it is a text or a web page");
  });

  it("ends where no folder can be made", async () => {
    const said = await command(["import", "-", "--content", "/proc/none"], "Un.");
    expect(said.code).toBe(1);
    expect(said.err).toContain("Check that the folder is there and may be written to.");
  });

  it("shows how npm wants the options", async () => {
    expect((await command(["check", "--bogus"])).err).toContain(
      "Usage: npm run --silent check -- [--content DIR] [--json]",
    );
  });
});

describe("ledger", () => {
  it("tells what is left out, and publishes the rest", async () => {
    const dir = temporaryFolder({ "articles/a.md": "Texte.", "articles/b.md": BAD });
    const said = await command(["ledger", "--content", dir]);
    expect(said).toMatchObject({ code: 0, out: "" });
    expect(said.err).toContain("content/articles/b.md:2: published: expected a date");
    expect(said.err).toContain("What has an error is left out; the rest is published.");
  });
});
