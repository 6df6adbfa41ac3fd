import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, fold, tokenize } from "@/lib/text";

const folded = (text: string): string[] => tokenize(text).map((token) => token.folded);

describe("fold", () => {
  it.each([
    ["L’Élysée", "l'elysee"],
    ["Cœur, œuvre, Lætitia", "coeur, oeuvre, laetitia"],
    ["e\u0301te\u0301", "ete"],
    ["zéro\u200Blargeur", "zerolargeur"],
    ["Al‑Qaïda", "al-qaida"],
    ["deja lu", "deja lu"],
  ])("%s", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe("tokens", () => {
  it.each([
    ["L'accord d’Etat", ["l'", "accord", "d'", "etat"]],
    ["aujourd'hui, jusqu'à", ["aujourd'hui", ",", "jusqu'", "a"]],
    ["ce week-end", ["ce", "week", "-", "end"]],
    ["Sana'a et O'Connor", ["sana", "'", "a", "et", "o", "'", "connor"]],
    ["07H00 GMT", ["07", "h", "00", "gmt"]],
    ["290'000 morts", ["290", "'", "000", "morts"]],
    ["290 000", ["290", "000"]],
    ["1er mai", ["1", "er", "mai"]],
    ["«Attentes»", ["«", "attentes", "»"]],
    ["e\u0301mir", ["emir"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it("tells how letters are cased", () => {
    const shapes = tokenize("GENÈVE Kerry mcCain et L' 12 À").map((token) => token.shape);
    expect(shapes).toEqual(["upper", "capitalised", "mixed", "lower", "capitalised", "none", "capitalised"]);
  });

  it("counts line breaks, CRLF as one", () => {
    expect(tokenize("a b\r\nc\n\nd").map((token) => token.breaks)).toEqual([2, 0, 1, 2]);
  });

  it("covers every visible character once, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        let at = 0;
        const { tokens, starts } = cut(text);
        for (const [index, { raw }] of tokens.entries()) {
          const start = starts[index] ?? -1;
          if (start < at || raw === "" || !text.startsWith(raw, start)) return false;
          if (/\p{L}|\p{N}/u.test(text.slice(at, start).replace(/\p{Cc}|\p{Z}/gu, ""))) return false;
          at = start + raw.length;
        }
        return at <= text.length;
      }),
    );
  });

  it("does not depend on the kind of blank or apostrophe", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("l'", "accord ", "290 000 ", "morts ", "« ", "oui ", "jusqu'", "à "), {
          maxLength: 12,
        }),
        fc.constantFrom("\u00A0", "\u202F", "  ", "\t"),
        (parts, blank) => {
          const text = parts.join("");
          const other = text.replaceAll(" ", blank).replaceAll("'", "’");
          return JSON.stringify(folded(text)) === JSON.stringify(folded(other));
        },
      ),
    );
  });
});
