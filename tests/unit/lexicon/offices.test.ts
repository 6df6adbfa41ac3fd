import { describe, expect, it } from "vitest";
import { OFFICE_TITLES } from "@/lib/lexicon";
import { fold } from "@/lib/text";
import { ORGANISATION_IDS, STATE_IDS } from "./tables";

describe("titles of office", () => {
  it("stand once", () => {
    const keys = OFFICE_TITLES.map(({ office, form, plural, gender, tail = "" }) =>
      [office ?? "none", fold(form), fold(plural), gender, fold(tail)].join(" | "),
    );
    const twice = keys.filter((key, index) => keys.indexOf(key) < index);
    expect(twice, "offices: the same title twice: remove one").toEqual([]);
  });

  it("name states and organisations that are there", () => {
    for (const { form, of } of OFFICE_TITLES)
      if (of !== undefined)
        expect(STATE_IDS.has(of) || ORGANISATION_IDS.has(of), `offices: « ${form} »: no state ${of}`).toBe(
          true,
        );
  });

  it.each([
    ["secrétaire d'État", "foreign-minister", "etats-unis"],
    ["cheffe de la diplomatie", "foreign-minister", undefined],
    ["chancelière", "head-of-government", undefined],
    ["locataire de la Maison-Blanche", "head-of-state", "etats-unis"],
    ["secrétaire au Foreign Office", "foreign-minister", "royaume-uni"],
    ["guide suprême", "leader", "iran"],
    ["haut responsable", null, undefined],
  ])("« %s » is %s of %s", (form, office, of) => {
    const found = OFFICE_TITLES.filter((title) => title.form === form && title.tail === undefined);
    expect(found.map((title) => [title.office, title.of])).toEqual([[office, of]]);
  });
});
