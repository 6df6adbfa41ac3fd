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
  ])("%s", (text, value) => {
    expect(read(text)?.value).toBe(value);
  });

  it.each([
    ["deux trois", 1],
    ["14.30", 1],
    ["15, 300", 1],
    ["12 12", 1],
    ["trois civils", 1],
  ])("stops where the number ends: %s", (text, end) => {
    expect(read(text)?.end).toBe(end);
  });

  it.each(["civils", "", ",", "centre"])("reads nothing in « %s »", (text) => {
    expect(read(text)).toBeNull();
  });
});
