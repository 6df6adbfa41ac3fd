import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../../support/mentions";

/** Scraps of news that meet in any order: titles without names, names without verbs, quotation marks left open. */
const SCRAPS = [
  "le président",
  "la porte-parole de",
  "M.",
  "MM. Kerry et",
  "Mme",
  "John Kerry",
  "Lavrov-Kerry",
  "Poutine",
  "à",
  "de l'",
  "en",
  "Moscou",
  "Damas",
  "(",
  ")",
  ",",
  ".",
  "«",
  "»",
  '"',
  "et",
  "les deux hommes",
  "les trois pays",
  "son homologue russe",
  "le régime",
  "l'armée syrienne",
  "a déclaré",
  "selon",
  "Kim Jong Un",
  "de la",
  "al-",
  "-",
  "\n\n",
  "\n",
  "ONU",
  "Bruxelles",
  "le Norvégien",
  "alias",
  "du",
  "Xyz Abc",
  "’",
  "20",
  "ex-",
  "des émissaires de",
  "ministre russe des Affaires étrangères",
  "les deux Corées",
  "le Nord a",
  "au palais",
  "accords de",
  ", 24 ans,",
];
const text = fc
  .array(fc.constantFrom(...SCRAPS), { maxLength: 40 })
  .chain((scraps) => fc.constantFrom(" ", "").map((blank) => scraps.join(blank)));

function check(body: string, date: string | null): void {
  const { mentions, actors } = mentionsOf(body, date);
  let end = 0;
  for (const { start, text: span, value } of mentions) {
    expect(start).toBeGreaterThanOrEqual(end);
    end = start + span.length;
    expect(body.slice(start, end)).toBe(span);
    expect(span.trim()).toBe(span);
    expect(value).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\+[a-z0-9]+(-[a-z0-9]+)*)*$/);
  }
  for (const { actors: ids } of actors) expect(new Set(ids).size).toBe(ids.length);
}

describe("whatever the text", () => {
  it("mentions do not overlap, point at their words and have ids", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("2016-09-08", "2016", null), (body, date) => check(body, date)),
      { numRuns: 300 },
    );
  });

  it.each(["", " ", "\u0000", "M.", "«", "à", "𝓜 Kerry", "É", "MM. et"])("%j breaks nothing", (body) => {
    expect(() => check(body, null)).not.toThrow();
  });

  it("gives the same twice", () => {
    const body = "Moscou accuse M. Kerry. Le ministre russe a reçu son homologue américain.";
    expect(mentionsOf(body, "2016-09-08").mentions).toEqual(mentionsOf(body, "2016-09-08").mentions);
  });
});
