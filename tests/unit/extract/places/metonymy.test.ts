import { describe, expect, it } from "vitest";
import { markedUp, mentionsOf, unmarked } from "../../../support/mentions";

/** One name in two readings: what it does in the sentence decides. */
const READINGS = [
  "A ⟦P ankara|Ankara⟧, son homologue a confirmé.",
  "⟦A turquie|Ankara⟧ confirme.",
  "l'aspiration d'⟦A turquie|Ankara⟧",
  "un accord entre ⟦A chine|Pékin⟧ et ⟦A japon|Tokyo⟧",
  "la route entre ⟦P damas|Damas⟧ et ⟦P beyrouth|Beyrouth⟧",
  "selon ⟦A iran|Téhéran⟧, rien n'est signé",
  "il est rentré de ⟦P teheran|Téhéran⟧",
  "la conférence de ⟦P paris|Paris⟧",
  "la réponse de ⟦A france|Paris⟧",
  "⟦A royaume-uni|Londres⟧ presse ⟦A israel|Israël⟧ de renoncer",
  "il a quitté ⟦P londres|Londres⟧ pour ⟦P tunis|Tunis⟧",
  "l'aéroport de ⟦P tripoli|Tripoli⟧",
  "le ⟦A russie|Kremlin⟧ dément",
  "reçu au ⟦P kremlin|Kremlin⟧",
  "sur la pelouse de la ⟦P maison-blanche|Maison Blanche⟧",
  "⟦O union-europeenne|Bruxelles⟧ a proposé un compromis",
  "réunis à ⟦P bruxelles|Bruxelles⟧",
  "la guerre au ⟦P soudan|Soudan⟧ et l'avenir de la ⟦P libye|Libye⟧",
  "l'offre de la ⟦A libye|Libye⟧",
  "des armes livrées à l'⟦A ukraine|Ukraine⟧",
  "⟦P oslo|OSLO⟧, 3 mars (NTB) - Les discussions ont repris.",
  "Il vit à ⟦P seoul|Séoul⟧ ou ⟦P tokyo|Tokyo⟧.",
];

const SILENT = [
  "le président de la République a parlé",
  "un communiqué de l'agence",
  "Les Palestiniens tués étaient des civils.",
  "une vingtaine de Russes ont été blessés",
  "la frontière mauritanienne et le quartier russe",
];

describe("a name is a place or a government", () => {
  it.each(READINGS)("%s", (marked) => {
    expect(markedUp(unmarked(marked), "2016-09-08")).toBe(marked);
  });
  it.each(SILENT)("neither: %s", (text) => {
    expect(markedUp(text, "2016-09-08")).toBe(text);
  });
});

describe("a metonym", () => {
  it.each([
    ["Moscou accuse Kiev.", "Moscou", "metonym", "moscou"],
    ["Le Kremlin dément.", "Kremlin", "metonym", "kremlin"],
    ["La Russie dément.", "Russie", "name", undefined],
    ["Le régime de Damas dément.", "régime de Damas", "metonym", "damas"],
  ])("%s keeps its literal place", (text, span, form, literal) => {
    const mention = mentionsOf(text, "2016-09-08").actors.find((one) => one.text === span);
    expect(mention?.form).toBe(form);
    expect(mention?.literal).toBe(literal);
  });
});
