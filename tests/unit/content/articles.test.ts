import { describe, expect, it } from "vitest";
import { readArticle } from "@/lib/content";

const read = (text: string) => readArticle({ id: "x", file: "content/articles/x.md", text });
const told = (text: string) =>
  read(text).problems.map(
    ({ line, field, message, remedy }) => `${line}: ${field ?? ""}: ${message}. ${remedy}`,
  );

describe("an article's file", () => {
  it("gives the body to the letter, and the line on which it starts", () => {
    const body = "« Bonjour »,\r\n\r\na-t-il dit à 10h00.  \n\n---\n";
    const result = read(`---\ntitle: "Genève : l'accord"\npublished: "2016-09"\n---\n${body}`);
    expect(result).toEqual({
      source: {
        id: "x",
        file: "content/articles/x.md",
        title: "Genève : l'accord",
        source: null,
        url: null,
        given: "2016-09",
        givenLine: 3,
        retrieved: null,
        body,
        corrections: [],
        bodyLine: 5,
      },
      problems: [],
    });
  });

  it.each([
    ["no front matter", "Kerry à Genève.\n---\nSuite.", "Kerry à Genève.\n---\nSuite.", 1],
    ["empty front matter", "---\n---\nTexte.", "Texte.", 3],
    ["front matter of one blank line", "---\n\n---\nTexte.", "Texte.", 4],
    ["front matter of a comment", "---\n# rien\n---\nTexte.", "Texte.", 4],
    ["line breaks of Windows", "---\r\npublished: 2016-09-08\r\n---\r\nTexte.\r\n", "Texte.\r\n", 4],
    ["blanks behind the fences", "---  \nsource: AFP\n--- \nTexte.", "Texte.", 4],
    ["a language that is YAML", "---yaml\nsource: AFP\n---\nTexte.", "Texte.", 4],
    ["a line of hyphens", "-----\nTexte.", "-----\nTexte.", 1],
    ["a sentence behind three hyphens", "--- Kerry à Genève\nTexte.", "--- Kerry à Genève\nTexte.", 1],
  ])("%s", (_, text, body, bodyLine) => {
    const result = read(text);
    expect(result.problems).toEqual([]);
    expect(result.source).toMatchObject({ body, bodyLine });
  });

  it.each([
    ["published: 2016-09-08", "2016-09-08"],
    ["published: 2016-09", "2016-09"],
    ["published: 2016", "2016"],
    ["published: 2016-09-08T22:32", "2016-09-08T22:32"],
    ["published: 2016-09-08T22:32:10+02:00", "2016-09-08T22:32:10+02:00"],
    ["published: 2016-09-08T22:32Z # dit le site", "2016-09-08T22:32Z"],
    ["published:", null],
    ["published: null", null],
  ])("%s stays as written", (line, given) => {
    const result = read(`---\n${line}\n---\nTexte.`);
    expect(result.source?.given).toBe(given);
  });

  it.each([
    [
      '---\ntitle: A\npublished: "8 septembre"\n---\nTexte.',
      [
        `3: published: expected a date such as 2016-09-08, found "8 septembre". Write published: "2016-09-08".`,
      ],
    ],
    [
      "---\npublished: 8 sept. 1995 à 10h05\n---\nTexte.",
      [
        `2: published: expected a date such as 2016-09-08, found "8 sept. 1995 à 10h05". Write published: "1995-09-08T10:05".`,
      ],
    ],
    [
      "---\npublished: 2016-02-30\n---\nTexte.",
      [
        `2: published: expected a date such as 2016-09-08, found "2016-02-30". Write published: "2016-09-08".`,
      ],
    ],
    [
      "---\npublished: [2016-09-08]\n---\nTexte.",
      [`2: published: expected a date such as 2016-09-08, found a list. Write published: "2016-09-08".`],
    ],
    [
      "---\npublised: 2016\n---\nTexte.",
      [
        "2: publised: unknown field. Did you mean « published »? The fields are: title, source, author, rubric, url, published, retrieved, corrections.",
      ],
    ],
    [
      "---\n\nmood: calm\n---\nTexte.",
      [
        "3: mood: unknown field. Remove it; the fields are: title, source, author, rubric, url, published, retrieved, corrections.",
      ],
    ],
    [
      "---\nurl: javascript:alert(1)\n---\nTexte.",
      [
        `2: url: expected an address such as https://example.org/article, found "javascript:alert(1)". Write url: https://… or leave it out.`,
      ],
    ],
  ])("%j", (text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  it("tells everything that is wrong at once", () => {
    expect(told("---\ntitre: A\nurl: x\npublished: hier\n---\n")).toHaveLength(4);
  });

  it("reads the article without the fields and corrections that are wrong", () => {
    const { source, problems } = read(
      "---\ntitre: A\nsource: AFP\npublished: hier\ncorrections:\n  - { text: absent, place: oslo }\n  - { text: Oslo, place: oslo }\n  -\n---\nÀ Oslo.",
    );
    expect(source).toMatchObject({ source: "AFP", given: null, corrections: [{ line: 7 }] });
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
      "4 published",
      "2 titre",
      "6 corrections.0.text",
      "8 corrections.2",
    ]);
  });

  it.each([
    ["", 1, "the file is empty"],
    [" \n\n", 1, "the file is empty"],
    ["---\nsource: AFP\n---\n \n", 4, "there is no text under the front matter"],
    ["---\nsource: AFP\nKerry à Genève.\n", 1, "the front matter is never closed"],
    ["---\nsource: AFP\n---Kerry", 3, "« ---Kerry » stands where the front matter should end"],
    ["---js\n{ a: process.exit(9) }\n---\nTexte.", 1, "front matter in « js » is refused: only YAML is read"],
    ["---json\n{}\n---\nTexte.", 1, "front matter in « json » is refused: only YAML is read"],
    ["--- javascript\n{}\n---\nTexte.", 1, "front matter in « javascript » is refused: only YAML is read"],
    ["---\ntitle: a: b\n---\nTexte.", 2, "front matter: not valid YAML"],
    [
      "---\nsource: AFP\nsource: ATS\n---\nTexte.",
      3,
      "front matter: not valid YAML: Map keys must be unique",
    ],
    ['---\n\ntitle: !!js/function "x"\n---\nTexte.', 3, "front matter: not valid YAML: Unresolved tag"],
    ["---\ntitle: &a A\nsource: *a\n---\nTexte.", 2, "front matter: anchors and aliases"],
    ["---\n- a\n- b\n---\nTexte.", 2, "the front matter is not a list of fields"],
    ["---\nKerry\n---\nTexte.", 2, "the front matter is not a list of fields"],
    [`---\na: ${"[".repeat(5000)}\n---\nTexte.`, 2, "front matter: cannot be read: nested too deeply"],
    [`---\n${"- ".repeat(5000)}a\n---\nTexte.`, 2, "front matter: cannot be read: nested too deeply"],
    [`---\ntitle: ${"a".repeat(70_000)}\n---\nTexte.`, 1, "the front matter is never closed"],
  ])("%.40j is refused", (text, line, message) => {
    const { problems } = read(text);
    expect(problems[0]).toMatchObject({ severity: "error", line });
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.remedy).not.toBe("");
  });
});
