import { describe, expect, it } from "vitest";
import countries from "world-countries";
import { STATES } from "@/lib/lexicon";
import { fold } from "@/lib/text";

const members = countries.filter(({ unMember }) => unMember);
const byCode = new Map(
  STATES.flatMap((state) => (state.iso2 === null ? [] : [[state.iso2, state] as const])),
);

/** Names of that table that no French copy writes so: « RDC », « Cap-Vert », « Palaos ». */
const UNUSUAL = new Set(["CD", "CV", "PW"]);

describe("the states, checked against an independent table", () => {
  it("has every member of the United Nations", () => {
    expect(members.length).toBeGreaterThan(190);
    const missing = members
      .filter(({ cca2 }) => !byCode.has(cca2))
      .map(({ cca2, name }) => `${cca2} ${name.common}`);
    expect(missing, "add the state to lib/lexicon/states").toEqual([]);
  });

  it("knows each under its French name", () => {
    const unknown = members.flatMap(({ cca2, translations }) => {
      if (UNUSUAL.has(cca2)) return [];
      const state = byCode.get(cca2);
      const names = state
        ? [state.name, ...state.aliases].map((name) => fold(name).replaceAll("-", " "))
        : [];
      const french = fold(translations["fra"]?.common ?? "").replaceAll("-", " ");
      return names.includes(french)
        ? []
        : [`${cca2}: « ${translations["fra"]?.common} » is neither name nor alias`];
    });
    expect(unknown).toEqual([]);
  });

  it("puts each where it is, within a few degrees for all but the widest", () => {
    const astray = members.flatMap(({ cca2, latlng, area }) => {
      const state = byCode.get(cca2);
      const [latitude = 0, longitude = 0] = latlng;
      const reach = area > 1_500_000 ? 15 : 4;
      if (!state) return [];
      const far = Math.hypot(state.latitude - latitude, state.longitude - longitude) > reach;
      return far
        ? [`${cca2}: ${state.latitude}, ${state.longitude}; elsewhere ${latitude}, ${longitude}`]
        : [];
    });
    expect(astray).toEqual([]);
  });
});
