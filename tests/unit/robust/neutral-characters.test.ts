import { assert, constantFrom, infiniteStream, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { EFFORT } from "../../support/effort";
import { readGoldFolder } from "../../support/gold";
import { saidBy } from "../../support/said";

const ARTICLES = ["own", "more", "further"].flatMap((folder) => readGoldFolder(`tests/gold/${folder}`));

const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  "no-break spaces": (text) => text.replaceAll(" ", "\u00A0"),
  "narrow no-break spaces": (text) => text.replaceAll(" ", "\u202F"),
  "double spaces": (text) => text.replaceAll(" ", "  "),
  "curly apostrophes": (text) => text.replaceAll("'", "’"),
  "straight apostrophes": (text) => text.replaceAll("’", "'"),
  "curly quotes": (text) => requoted(text, "“", "”"),
  "straight quotes": (text) => requoted(text, '"', '"'),
  "quotes of France": (text) => requoted(text, "«\u00A0", "\u00A0»"),
  "quotes of Switzerland": (text) => requoted(text, "«", "»"),
  "letters and accents apart": (text) => text.normalize("NFD"),
  "line breaks of Windows": (text) => text.replaceAll("\n", "\r\n"),
};

/** The text with other quotation marks around what « » or “ ” enclose. */
function requoted(text: string, open: string, close: string): string {
  return text.replace(/[«“][ \u00A0\u202F]?/g, open).replace(/[ \u00A0\u202F]?[»”]/g, close);
}

const NEUTRAL: readonly (readonly string[])[] = [
  [" ", "\u00A0", "\u202F", "\u2009", "  ", " \u00A0"],
  ["'", "’", "ʼ"],
];

describe.each(ARTICLES.map((article) => [article.id, article] as const))("%s says the same", (_, article) => {
  const said = saidBy(article.body, article.published);

  it.each(Object.keys(CHANGES))("with %s", (name) => {
    const change = CHANGES[name] ?? String;
    expect(saidBy(change(article.body), article.published)).toEqual(said);
  });

  it("with any mixture of blanks and apostrophes", { timeout: 30_000 * EFFORT }, () => {
    const choices = infiniteStream(constantFrom(0, 0, 1, 2, 3, 4, 5));
    assert(
      property(choices, (stream) => {
        const mixed = Array.from(article.body, (character) => {
          const forms = NEUTRAL.find((one) => one.includes(character));
          const choice = forms ? (stream.next().value ?? 0) : 0;
          return forms?.[choice % forms.length] ?? character;
        });
        expect(saidBy(mixed.join(""), article.published)).toEqual(said);
      }),
      { numRuns: EFFORT },
    );
  });
});
