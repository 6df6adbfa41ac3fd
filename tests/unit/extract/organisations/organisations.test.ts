import { describe, expect, it } from "vitest";
import { markedUp, unmarked } from "../../../support/mentions";

const FOUND = [
  "Un camion de la ⟦O croix-rouge|Croix-Rouge⟧ a brûlé, écrit La Croix.",
  "l'⟦O onu|ONU⟧ et l'⟦O otan|Otan⟧",
  "le groupe ⟦O etat-islamique|Etat islamique⟧ (⟦O etat-islamique|EI⟧)",
  "le ⟦O conseil-de-securite|Conseil de sécurité de l'ONU⟧",
  "le ⟦O fplc|Front patriotique des libres collines⟧ (⟦O fplc|FPLC⟧) a signé. Le ⟦O fplc|FPLC⟧ s'en félicite.",
  "les ⟦O houthis|houthistes⟧ ont refusé",
];

const SILENT = [
  "le secrétaire général de l'ONU, qui",
  "le porte-parole de l'Otan a confirmé",
  "selon l'AFP et Reuters",
  "Ei a gagné, ue aussi",
  "le PIB (produit intérieur brut) recule",
];

describe("organisations", () => {
  it.each(FOUND)("%s", (marked) => {
    expect(markedUp(unmarked(marked), "2016-09-08")).toBe(marked);
  });
  it.each(SILENT)("none: %s", (text) => {
    expect(markedUp(text, null)).toBe(text);
  });
});
