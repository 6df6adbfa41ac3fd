import { describe, expect, it } from "vitest";
import { readNumber, tokenize } from "@/lib/text";

const read = (text: string) => readNumber(tokenize(text), 0);

describe("readNumber", () => {
  it.each([
    ["290 000 morts", 290_000],
    ["290'000", 290_000],
    ["290’000", 290_000],
    ["290\u202f000", 290_000],
    ["290.000 morts", 290_000],
    ["2016", 2016],
    ["1,5 million", 1_500_000],
    ["1.5 million", 1_500_000],
    ["17,5 milliards", 17_500_000_000],
    ["30,4", 30.4],
    ["10 mille", 10_000],
    ["deux cent mille", 200_000],
    ["trois", 3],
    ["vingt et un", 21],
    ["vingt-et-un", 21],
    ["soixante et onze", 71],
    ["quatre-vingts", 80],
    ["quatre-vingt-onze", 91],
    ["septante-deux", 72],
    ["huitante", 80],
    ["nonante-neuf", 99],
    ["mille neuf cent quatre-vingt-dix-huit", 1998],
    ["un million deux cent mille", 1_200_000],
    ["cent vingt", 120],
    ["quatre vingt dix-sept", 97],
    ["quatre-vingt-quinze", 95],
    ["soixante-dix-huit", 78],
    ["soixante-quinze", 75],
    ["dix-neuf", 19],
    ["trente et une", 31],
    ["vingt-et-une", 21],
    ["cent un", 101],
    ["vingt et un mille", 21_000],
    ["trois cent mille deux", 300_002],
    ["quatre-vingts millions", 80_000_000],
    ["un milliard deux cent millions", 1_200_000_000],
    ["deux mille trois cents millions", 2_300_000_000],
    ["zéro", 0],
    ["0,5 million", 500_000],
    ["1 000 000 000", 1_000_000_000],
    ["1.234.567", 1_234_567],
    ["1'234'567", 1_234_567],
  ])("%s", (text, value) => {
    expect(read(text)?.value).toBe(value);
  });

  it.each([
    ["deux trois", 1],
    ["14.30", 1],
    ["15, 300", 1],
    ["12 12", 1],
    ["trois civils", 1],
    ["dix sept", 1],
    ["dix-six", 1],
    ["trente-quinze", 1],
    ["trente et onze", 1],
    ["cinq et un", 1],
    ["vingt zéro", 1],
    ["deux vingt", 1],
    ["trente vingt", 1],
    ["vingt - deux", 1],
    ["cent cent", 1],
    ["deux cent cents", 2],
    ["mille mille", 1],
    ["trois\ncent", 1],
    ["10\nmille", 1],
    ["7 777\n888", 2],
    ["0 000", 1],
    ["1 00", 1],
    ["1.5 km", 1],
    ["1,2345", 1],
    ["1,5,3", 3],
    ["1 234.567", 2],
    ["1.234 567", 3],
  ])("stops where the number ends: %s", (text, end) => {
    expect(read(text)?.end).toBe(end);
  });

  it.each(["civils", "", ",", "centre", "cents morts", "million", "millions de morts", "9".repeat(30)])(
    "reads nothing in « %s »",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
