import { describe, expect, it } from "vitest";
import { NameTrie } from "@/lib/extract/names/trie";
import { tokenize } from "@/lib/text";

const FORMS = [
  "Washington",
  "Washington Post",
  "EI",
  "Otan",
  "Kim Jong-un",
  "La Réunion",
  "talibans",
  "Etats-Unis",
];
const trie = new NameTrie<string>();
for (const form of FORMS) trie.add(form, form);

describe("the longest known form", () => {
  it.each([
    ["Washington Post a écrit", "Washington Post"],
    ["Washington dément", "Washington"],
    ["WASHINGTON dément", "Washington"],
    ["États-Unis", "Etats-Unis"],
    ["Kim Jong Un sourit", "Kim Jong-un"],
    ["Otan", "Otan"],
    ["OTAN", "Otan"],
    ["EI", "EI"],
    ["talibans", "talibans"],
    ["La Réunion", "La Réunion"],
    ["Ei", null],
    ["La réunion", null],
    ["washington", null],
    ["otan", null],
  ])("%s → %s", (text, form) => {
    expect(trie.longestAt(tokenize(text), 0)?.values ?? [null]).toEqual([form]);
  });
});
