import { isSafePattern } from "redos-detector";
import { describe, expect, it } from "vitest";
import { regularExpressionsIn } from "../../support/regular-expressions";
import { sourceFiles } from "../../support/source-files";

const FILES = ["lib", "app", "components"].flatMap(sourceFiles);

/** Those that read one text in more than one way, and why no text can make them slow. */
const ALLOWED: Readonly<Record<string, string>> = {
  "lib/cli/import.ts /\\n\\s*\\n/": "a run of blanks with two line breaks matches at its first one, whole",
  "lib/content/import/address.ts /^(?:source|lien|url)?\\s{0,3}:?\\s{0,3}(https?:\\/\\/[^\\s]{4,400})$/i":
    "begins at the start of the line; every repetition is bounded",
  "lib/content/import/adverts.ts /[\\s.:!…>»-]+$/": "lines of a bounded length only",
  'lib/content/import/crawl-prefix.ts /[.!?…»"”:,;]\\s*$/': "lines of 200 characters at most",
  "lib/content/import/page.ts /^[\\n ]+|[\\n ]+$/g": "runs of blanks have been made short",
  "lib/content/import/signature.ts /\\s+avec\\s+/": "lines of 60 characters at most",
  "lib/content/import/signature.ts /[.,\\s]+$/": "lines of 60 characters at most",
  "lib/content/import/signature.ts /\\s*[/,+]\\s*|\\s+et\\s+|\\s+avec\\s+|\\s+-\\s+/":
    "lines of 60 characters at most",
  "lib/content/import/title.ts /\\(\\p{L}{2,20}\\)\\s*[-–—]?$/u": "lines of a bounded length only",
  "lib/content/line-of-date.ts /[\\s•|-]{0,4}(?:temps de )?lecture\\s{0,2}:?\\s{0,2}\\d{1,2}\\s{0,2}min.{0,10}$/":
    "every repetition is bounded",
  'lib/corpus/lead-title.ts /[\\s.,;:«"(–-]+$/': "the first 90 characters only",
  "lib/extract/names/short-forms.ts /^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{Ll}+$/u":
    "anchored; each run of letters ends at a blank or hyphen, so that there is one way of reading",
};

/** How many ways of reading one text are still bounded by the pattern alone. */
const MOST_WAYS = 50;

type Found = { readonly at: string; readonly pattern: string; readonly flags: string };

const found: readonly Found[] = FILES.flatMap(({ path, text }) =>
  regularExpressionsIn(text, path).map(({ pattern, flags }) => ({
    at: `${path} /${pattern}/${flags}`,
    pattern,
    flags,
  })),
);

function canBacktrack({ pattern, flags }: Pick<Found, "pattern" | "flags">): boolean {
  return !isSafePattern(pattern, {
    caseInsensitive: flags.includes("i"),
    dotAll: flags.includes("s"),
    multiLine: flags.includes("m"),
    unicode: flags.includes("u"),
    maxScore: MOST_WAYS,
    timeout: 5000,
  }).safe;
}

describe("regular expressions", () => {
  it("are found", () => expect(found.length).toBeGreaterThan(100));

  it.each([
    ["(a+)+b", true],
    ["\\s+$", true],
    ["^\\s*x", false],
    ["[^|]*\\|", true],
    ["^[a-z]+$", false],
  ])("%s can backtrack: %s", (pattern, expected) => {
    expect(canBacktrack({ pattern, flags: "u" })).toBe(expected);
  });

  it("cannot backtrack, but for those known to be harmless", { timeout: 120_000 }, () => {
    const backtracking = found.filter(canBacktrack).map(({ at }) => at);
    expect(
      [...new Set(backtracking)].sort(),
      "Anchor it, bound it, or say in ALLOWED why it is harmless.",
    ).toEqual(Object.keys(ALLOWED).sort());
  });

  it("are all written out, so that they can be checked", () => {
    const built = FILES.filter(({ text }) => text.includes("RegExp("));
    expect(built.map(({ path }) => path)).toEqual([]);
  });

  it("of lib/text and lib/extract know no ASCII words", () => {
    const ascii = found.filter(
      ({ at, pattern }) => /^lib\/(?:text|extract)\//.test(at) && /\\[bBwW]/.test(pattern),
    );
    expect(ascii).toEqual([]);
  });
});
