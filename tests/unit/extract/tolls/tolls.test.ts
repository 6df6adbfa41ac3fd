import { describe, expect, it } from "vitest";
import { findTolls } from "@/lib/extract/tolls";
import { phraseContext } from "../../../support/context";

/** Articles of Thursday 8 September 2016; dates and places are marked as the earlier stages would. */
const SCOPES: readonly (readonly [phrase: string, scope: object])[] = [
  ["La guerre a fait 900 morts depuis ⟦T 2014-05|mai 2014⟧.", { since: "2014-05" }],
  ["Le conflit a fait 900 morts en ⟦T P3Y|trois ans⟧ au ⟦P tchad|Tchad⟧.", { since: "2013", place: "tchad" }],
  ["En ⟦T P10M|dix mois⟧, 900 civils ont été tués.", { since: "2015-11" }],
  [
    "Neuf civils ont été tués ⟦T 2016-09-06|mardi⟧ à ⟦P kaboul|Kaboul⟧.",
    { on: "2016-09-06", place: "kaboul" },
  ],
  [
    "Neuf civils ont péri ⟦T 2016-09-06|mardi⟧, a dit ⟦T 2016-09-07|mercredi⟧ le maire.",
    { on: "2016-09-06" },
  ],
  ["Entre ⟦T 2010|2010⟧ et ⟦T 2012|2012⟧, neuf civils ont péri.", { since: "2010", until: "2012" }],
  ["Neuf civils ont péri.", {}],
  ["Les combats, les plus meurtriers depuis ⟦T P10Y|dix ans⟧ (43 morts), ont cessé.", {}],
  ["Dix morts sont à craindre ⟦T 2016-09-10|samedi⟧.", {}],
];

const CLAIMS: readonly (readonly [phrase: string, claim: object])[] = [
  ["plus de 290 000 morts", { bound: ">", count: 290000, low: 290000, best: null, high: null }],
  ["plus de 290'000 morts", { bound: ">", count: 290000 }],
  ["plus de 290.000 morts", { bound: ">", count: 290000 }],
  ["plus de 290\u202f000 morts", { bound: ">", count: 290000 }],
  ["quelque deux cent mille morts", { bound: "~", count: 200000, best: 200000 }],
  ["1,5 million de morts", { bound: "=", count: 1500000 }],
  ["moins de vingt morts", { bound: "<", count: 20, high: 20, best: null }],
  ["des milliers de morts", { bound: "~", count: 1000, low: 1000, best: null, high: null }],
  ["entre 26 et 30 morts", { bound: "=", count: 26, low: 26, high: 30, best: null }],
  ["2,5 à 4 millions de morts", { low: 2500000, high: 4000000 }],
];

const SOURCES: readonly (readonly [phrase: string, source: string | null])[] = [
  ["Le raid a fait dix morts, selon la Croix-Rouge.", "la Croix-Rouge"],
  ["Le raid a fait dix morts, a annoncé ⟦T 2016-09-07|mercredi⟧ le gouverneur.", "le gouverneur"],
  ["D'après l'ONU, le raid a fait dix morts.", "l'ONU"],
  ["Le raid a fait dix morts.", null],
];

describe("findTolls", () => {
  it.each(SCOPES)("scope: %s", (phrase, scope) => {
    const [toll] = findTolls(phraseContext(phrase, "2016-09-08"));
    expect(toll?.scope).toEqual(scope);
  });

  it.each(CLAIMS)("claim: %s", (phrase, claim) => {
    const tolls = findTolls(phraseContext(phrase, "2016-09-08"));
    expect(tolls).toHaveLength(1);
    expect(tolls[0]).toMatchObject({ text: phrase, ...claim });
  });

  it.each(SOURCES)("attribution: %s", (phrase, source) => {
    const [toll] = findTolls(phraseContext(phrase, "2016-09-08"));
    expect(toll?.attribution).toBe(source);
  });

  it.each([
    "plus de 50 raids aériens",
    "290 000 réfugiés et 45 disparus",
    "30 000 soldats déployés",
    "Douze civils ont été blessés.",
    "17 milliards de dollars",
    "Il est mort à 40 ans.",
    "Une vingtaine de chars",
  ])("is silent: %s", (phrase) => {
    expect(findTolls(phraseContext(phrase, "2016-09-08"))).toEqual([]);
  });
});
