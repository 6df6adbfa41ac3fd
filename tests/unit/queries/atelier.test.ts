import { describe, expect, it } from "vitest";
import { atelierPage } from "@/lib/queries/atelier";
import { checkContent } from "@/lib/queries/check";
import { readEdition } from "@/lib/queries/timeline";
import { temporaryFolder } from "../../support/temporary-folder";

const FILES = {
  "articles/bonn.md": [
    "---",
    "published: 2015-02-19",
    "corrections:",
    "  - { text: Munich, place: munich }",
    "---",
    "Rien de neuf à Munich.",
    "",
    "La chancelière Angela Merkel a reçu mercredi à Berlin le président Petro Porochenko. Le négociateur Jürgen Hartkopf a parlé plus tard devant la presse.",
    "",
  ].join("\n"),
  "articles/sans-jour.md":
    "---\npublished: 2015-02\n---\nLes combats ont repris dans le Donbass, selon les observateurs.\n",
  "articles/cassee.md": "---\nsource: AFP\nTexte.\n",
};

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

function atelierOf(files: Readonly<Record<string, string>> = FILES) {
  const dir = temporaryFolder(files);
  return { dir, view: atelierPage(readEdition(dir)) };
}

describe("weak spots", () => {
  it("a day that nothing fixes", () => {
    expect(atelierOf().view.weak.dates).toMatchObject([
      { href: "/articles/sans-jour#datation", label: "Jour ouvert", state: "open", date: "février 2015" },
    ]);
  });

  it("a meeting that one sentence tells, with that sentence", () => {
    const [meeting, ...others] = atelierOf().view.weak.meetings;
    expect(others).toEqual([]);
    expect(meeting?.href).toMatch(/^\/rencontres\/2015-02-18-berlin-/);
    expect(meeting?.source.anchor).toBe("/articles/bonn#s2");
    expect(plain(meeting?.quote.map(({ text }) => text).join("") ?? "")).toBe(
      "« La chancelière Angela Merkel a reçu mercredi à Berlin le président Petro Porochenko. »",
    );
  });

  it("somebody whom no table knows, with a file ready to paste", () => {
    expect(atelierOf().view.weak.unknown).toMatchObject([
      {
        kind: "Personne",
        source: { anchor: "/articles/bonn#s3" },
        file: "content/actors/jurgen-hartkopf.md",
        text: expect.stringMatching(/^---\nname: "Jürgen Hartkopf"\nfamily: "Hartkopf"\n/),
      },
    ]);
  });

  it("a correction that changes nothing", () => {
    expect(atelierOf().view.weak.idle).toEqual([
      { quote: "Munich", where: "content/articles/bonn.md:4", href: "/articles/bonn#s1" },
    ]);
  });

  it("none, where all is well", () => {
    const { view } = atelierOf({ "articles/a.md": "---\npublished: 2015-02-19\n---\nRien de neuf.\n" });
    expect(view).toEqual({
      standfirst: "Une dépêche lue, rien à redire.",
      weak: { dates: [], meetings: [], unknown: [], idle: [] },
      files: [],
    });
  });
});

describe("problems by file", () => {
  it("are those of check, all of them, in its order", () => {
    const { dir, view } = atelierOf();
    const told = view.files.flatMap(({ file, problems }) =>
      problems.map(({ line, message }) => [file, line, message]),
    );
    expect(told).toEqual(checkContent(dir).problems.map(({ file, line, message }) => [file, line, message]));
    expect(told.length).toBeGreaterThan(4);
  });

  it("say how much is wrong, and lead to the sentence", () => {
    const { view } = atelierOf();
    expect(plain(view.standfirst)).toBe("Deux dépêches lues : 1 erreur, 4 points à voir.");
    expect(
      view.files.map(({ file, href, total, hasErrors }) => [file, href, plain(total), hasErrors]),
    ).toEqual([
      ["content/articles/bonn.md", "/articles/bonn", "3 points à voir", false],
      ["content/articles/cassee.md", null, "1 erreur", true],
      ["content/articles/sans-jour.md", "/articles/sans-jour", "1 point à voir", false],
    ]);
    expect(view.files.map(({ problems }) => problems.map(({ line, href }) => [line, href]))).toEqual([
      [
        [4, "/articles/bonn#s1"],
        [8, "/articles/bonn#s2"],
        [8, "/articles/bonn#s2"],
      ],
      [[1, null]],
      [[2, "/articles/sans-jour#datation"]],
    ]);
  });

  it("keep the file to paste apart from the advice", () => {
    const pasted = atelierOf().view.files.flatMap(({ problems }) => problems.filter(({ paste }) => paste));
    expect(pasted).toMatchObject([
      {
        advice: "Paste into content/actors/jurgen-hartkopf.md and complete:",
        paste: expect.stringMatching(/^---\nname: "Jürgen Hartkopf"/),
      },
    ]);
  });
});
