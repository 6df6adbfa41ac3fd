import { describe, expect, it } from "vitest";
import type { Actor, Place } from "@/lib/domain";
import { buildRegistry } from "@/lib/extract/registry";
import { LEXICON, markedUp, unmarked } from "../../support/mentions";

function holder(day: number): string[] {
  return LEXICON.people
    .holders("foreign-minister", "etats-unis", { start: day, end: day })
    .map(({ id }) => id);
}

function person(id: string, name: string, rest: Partial<Actor> = {}): Actor {
  return { id, kind: "person", name, aliases: [], of: null, terms: [], text: null, wikidata: null, ...rest };
}

describe("the lexicon's registry", () => {
  it.each([
    ["russie", "state"],
    ["john-kerry", "person"],
    ["onu", "organisation"],
  ])("knows %s as %s", (id, kind) => {
    expect(LEXICON.actors.get(id)?.kind).toBe(kind);
  });

  it.each([
    ["russie", "country"],
    ["geneve", "city"],
    ["kremlin", "venue"],
    ["haut-karabakh", "region"],
  ])("knows the place %s as %s", (id, kind) => {
    expect(LEXICON.places.get(id)?.kind).toBe(kind);
  });

  it("says who held an office on a day, terms half-open", () => {
    const from = Date.UTC(2013, 1, 1) / 86_400_000;
    expect(holder(from)).toEqual(["john-kerry"]);
    expect(holder(from - 1)).not.toContain("john-kerry");
  });

  it("is built fast", () => {
    const start = performance.now();
    buildRegistry({ actors: [], places: [] });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("the editor's entries", () => {
  it("add persons with their forms", () => {
    const registry = buildRegistry({
      actors: [person("ode-varnier", "Ode Varnier", { aliases: ["la Dame de Brac"], family: "Varnier" })],
      places: [],
    });
    const text = "⟦A ode-varnier|Ode Varnier⟧ a vu ⟦A ode-varnier|la Dame de Brac⟧.";
    expect(markedUp(unmarked(text), null, registry)).toBe(text);
  });

  it("take the place of the lexicon's, but keep its forms and terms", () => {
    const registry = buildRegistry({
      actors: [person("serguei-lavrov", "Serge Lavrov", { text: "Ministre." })],
      places: [],
    });
    const lavrov = registry.actors.get("serguei-lavrov");
    expect(lavrov?.name).toBe("Serge Lavrov");
    expect(lavrov?.text).toBe("Ministre.");
    expect(lavrov?.aliases).toContain("Sergueï Lavrov");
    expect(lavrov?.terms.length).toBeGreaterThan(0);
  });

  it("add places", () => {
    const place: Place = {
      id: "ferme-des-tilleuls",
      kind: "venue",
      name: "ferme des Tilleuls",
      aliases: [],
      in: "suisse",
      latitude: null,
      longitude: null,
      text: null,
    };
    const registry = buildRegistry({ actors: [], places: [place] });
    const text = "Ils se sont vus à la ⟦P ferme-des-tilleuls|ferme des Tilleuls⟧.";
    expect(markedUp(unmarked(text), null, registry)).toBe(text);
  });
});
