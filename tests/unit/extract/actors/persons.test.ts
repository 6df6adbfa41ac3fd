import { describe, expect, it } from "vitest";
import { newActors } from "@/lib/extract/actors";
import { contextOf, markedUp, unmarked } from "../../../support/mentions";

/** People nobody listed: the titles, given names and repetitions of the text make them known. */
const UNKNOWN = [
  "Une porte-parole du ministère, ⟦A ondine-varlet|Ondine Varlet⟧, a démenti. ⟦A ondine-varlet|Mme Varlet⟧ n'a rien dit.",
  "Le colonel malien ⟦A seydou-ag-talha|Seydou ag Talha⟧ et ⟦A seydou-ag-talha|M. ag Talha⟧.",
  "MM. ⟦A paul-ormont|Ormont⟧ et ⟦A jean-delvaux|Delvaux⟧ se sont vus. Le sénateur ⟦A paul-ormont|Paul Ormont⟧ et le juge ⟦A jean-delvaux|Jean Delvaux⟧ sont partis.",
  "« Jamais », a répondu ⟦A tarjei-holmboe|Tarjei Holmboe⟧.",
  "Le chef de la faction rivale, ⟦A abou-nasser-al-jourdi|Abou Nasser al-Jourdi⟧, alias « ⟦A abou-nasser-al-jourdi|Nasri⟧ », a disparu.",
  "Les ministres ⟦A ana-belova|Ana Belova⟧, ⟦A ivan-krstic|Ivan Krstic⟧ et ⟦A petra-nagy|Petra Nagy⟧ ont signé.",
  "La porte-parole de ⟦A donald-trump|M. Trump⟧, ⟦A stella-marsh|Stella Marsh⟧, a confirmé.",
  "Le directeur du Programme (PXZ), ⟦A ole-brandt|Ole Brandt⟧, s'inquiète.",
];

const KNOWN = [
  "la rencontre ⟦A serguei-lavrov|Lavrov⟧-⟦A john-kerry|Kerry⟧",
  "⟦A staffan-de-mistura|M. de Mistura⟧ a parlé à ⟦A ban-ki-moon|M. Ban⟧, selon ⟦A ban-ki-moon|Ban Ki-moon⟧.",
  "le tête-à-tête ⟦A vladimir-poutine|Poutine⟧-⟦A recep-tayyip-erdogan|Erdogan⟧",
];

const SILENT = [
  "Mais Dimanche, Jeudi et Vendredi ne sont pas des gens.",
  "Le Washington Post et le New York Times l'ont écrit.",
  "Un diplomate occidental a confirmé, sous couvert d'anonymat.",
  "« Ma main est tendue », dit-il. Petit à petit, tout change.",
  "UN ACCORD HISTORIQUE EST SIGNE",
];

describe("persons", () => {
  it.each([...UNKNOWN, ...KNOWN])("%s", (marked) => {
    expect(markedUp(unmarked(marked), "2016-09-08")).toBe(marked);
  });
  it.each(SILENT)("nobody: %s", (text) => {
    expect(markedUp(text, "2016-09-08")).toBe(text);
  });
});

describe("new actors", () => {
  it("are described by their first introduction", () => {
    const text =
      "Un porte-parole de la diplomatie turque, Orhan Selimoglu, a parlé. M. Selimoglu est reparti.";
    expect(newActors(contextOf(text, "2016-09-08"))).toEqual([
      expect.objectContaining({
        id: "orhan-selimoglu",
        name: "Orhan Selimoglu",
        of: "turquie",
        kind: "person",
      }),
    ]);
  });

  it("are none where everyone is known", () => {
    expect(newActors(contextOf("John Kerry a vu M. Lavrov.", "2016-09-08"))).toEqual([]);
  });
});
