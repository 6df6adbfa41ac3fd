import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../../support/mentions";

describe("organisations that a text introduces itself", () => {
  it.each<[string, readonly string[]]>([
    ["Le Front de salut tribal (NZS) a signé. Le NZS attend.", ["nzs", "nzs", "nzs"]],
    ["Le Mouvement populaire de libération a accepté.", ["mouvement-populaire-de-liberation"]],
    ["le Parti progressiste du Malawi négocie", ["parti-progressiste-du-malawi"]],
    ["la Mission des observateurs au Zorland (Mizor) a réagi. La Mizor attend.", ["mizor", "mizor", "mizor"]],
    ["Le Mouvement pour la justice et l'égalité (MPJE) refuse. Le MPJE attend.", ["jem", "jem", "jem"]],
    [
      "Ole Brandvik, chef du Front populaire pour la renaissance de la Zambie (FPRZ), part.",
      ["fprz", "fprz"],
    ],
    ["L'Armée russe avance, les Forces armées aussi.", []],
    ["Le Parti a gagné, le Front recule.", []],
    ["Le Parti agraire à Paris hésite", []],
    ["le gouvernement (Paris) et un mouvement populaire", []],
    ["l'Armée patriotique du Zorland (APZ) et l'Armée (Lima)", ["apz", "apz"]],
  ])("%s", (text, expected) => {
    expect(mentionsOf(text, null).organisations.map(({ organisation }) => organisation)).toEqual(expected);
  });

  it("holds the places in the name", () => {
    const { places, actors } = mentionsOf("Le Front uni de la Zambie (FUZ) a signé.", null);
    expect([...places, ...actors]).toEqual([]);
  });
});
