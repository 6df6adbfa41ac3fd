import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { recognise } from "@/lib/content/import";

const LEAD =
  "Les ministres des Affaires étrangères se sont retrouvés lundi à Vienne pour tenter de relancer les pourparlers, ont-ils annoncé.";

describe("what a crawl leaves around an article", () => {
  it.each([
    [` date 2014-11 Monde\n\n${LEAD}`, { published: "2014-11", rubric: "Monde" }],
    [` date 2014-11 ${LEAD}`, { published: "2014-11" }],
    [` date 2014-11-24 International ${LEAD}`, { published: "2014-11-24", rubric: "International" }],
    [`date: 2014\n${LEAD}`, { published: "2014" }],
    [`date 2014-11 Asie & Pacifique\n\n${LEAD}`, { published: "2014-11", rubric: "Asie & Pacifique" }],
    [`Nucléaire: nouvelle séance à Vienne\n\n${LEAD}`, { title: "Nucléaire: nouvelle séance à Vienne" }],
    [`# Nucléaire : nouvelle séance\n\n${LEAD}`, { title: "Nucléaire : nouvelle séance" }],
    [
      `Nouvelle séance à Vienne\n24 nov. 2014, 08:15\n${LEAD}`,
      { title: "Nouvelle séance à Vienne", published: "2014-11-24T08:15" },
    ],
    [
      `International\n\nNucléaire : nouvelle séance\n\nLe Courrier avec AFP et Reuters\nPublié le 24 novembre 2014 à 08h15, modifié le 25 novembre 2014 à 10h00 • Lecture 2 min.\n\n${LEAD}`,
      {
        rubric: "International",
        title: "Nucléaire : nouvelle séance",
        source: "Le Courrier avec AFP/Reuters",
        published: "2014-11-24T08:15",
      },
    ],
    [
      `Publié le : 24/11/14 - 08:15\nModifié le : 25/11/14 - 10:00\n\n${LEAD}`,
      { published: "2014-11-24T08:15" },
    ],
    [
      `24 nov. 2014 - 08:15\n(Keystone-ATS)\n${LEAD}`,
      { published: "2014-11-24T08:15", source: "Keystone-ATS" },
    ],
    [
      `par AFP\npublié le 24 novembre 2014 à 8h15\n\n${LEAD}\n\n2 commentaires`,
      { source: "AFP", published: "2014-11-24T08:15" },
    ],
    [`${LEAD}\n\n© AFP`, { source: "AFP" }],
    [
      `Publié le 24/11/2014 à 08h15 - Mis à jour le 25/11/2014 à 10h00\n${LEAD}`,
      { published: "2014-11-24T08:15" },
    ],
    [`Par Claire DUPONT et Ali Ben Salem\n\n${LEAD}`, { author: "Claire DUPONT et Ali Ben Salem" }],
    [`${LEAD}\n\nAFP`, { source: "AFP" }],
    [`${LEAD}\n\nAvec AFP et Reuters`, { source: "AFP/Reuters" }],
    [`${LEAD}\n\n(ats/afp)\n`, { source: "ATS/AFP" }],
    [`https://example.org/a?b=1\n\n${LEAD}`, { url: "https://example.org/a?b=1" }],
    [`Votre publicité ici avec X\n\n${LEAD}\n\nLire aussi: Vienne, ville des accords\n\nPartager`, {}],
  ])("%.60j", (raw, fields) => {
    const draft = recognise(raw);
    expect(draft.fields).toEqual(fields);
    expect(draft.text.trimEnd()).toBe(LEAD);
  });

  it.each([
    [`${LEAD} (afp/nxp)`, "AFP/NXP"],
    [`VIENNE (Reuters) - ${LEAD}`, "Reuters"],
    [`VIENNE, 24 novembre (Xinhua) — ${LEAD}`, "Xinhua"],
  ])("a signature inside a sentence is noted and stays: %.40j", (raw, source) => {
    expect(recognise(raw)).toMatchObject({ text: raw, fields: { source }, notes: [{ what: "kept" }] });
  });

  it.each([
    ["a first sentence", `${LEAD}\n\nSuite.`],
    ["a short first sentence", `Les pourparlers ont repris.\n\n${LEAD}`],
    [
      "a rubric's word that opens a sentence",
      `Monde arabe et Europe se parlent à nouveau, dit-on.\n\n${LEAD}`,
    ],
    ["a dateline", `VIENNE (correspondance) -\n\n${LEAD}`],
    [
      "a sentence with « date »",
      `Date butoir 2014 : les négociateurs pressent le pas, dit-on à Vienne.\n\n${LEAD}`,
    ],
    ["a date as a subhead of a chronology", `${LEAD}\n\n24 novembre 2014\n\n${LEAD}`],
    ["brackets that are no signature", `${LEAD} Ils visent Palmyre (centre).`],
    ["a sentence that opens with « Par »", `Par Vienne passent les accords.\n${LEAD} Suite.`],
    ["« publicité » in a sentence", `La publicité des débats a été refusée.\n\n${LEAD}`],
    ["« partager » in a sentence", `Partager le pouvoir reste impossible.\n\n${LEAD}`],
  ])("%s stays", (_, raw) => {
    expect(recognise(raw)).toEqual({ text: raw, fields: {}, notes: [] });
  });

  it("only takes away: every character of the body stands in the crawl, in its order", () => {
    const pieces = constantFrom(
      LEAD,
      "Titre sans point",
      "24 nov. 2014, 08:15",
      "Publicité",
      "\r\n",
      "\n\n",
      "\n",
      " ",
      "(afp)",
      "AFP",
      " date 2014 Monde",
      "\u00A0",
      "é",
    );
    assert(
      property(array(pieces, { maxLength: 14 }), (parts) => {
        const raw = parts.join("");
        let at = 0;
        for (const character of recognise(raw).text) {
          at = raw.indexOf(character, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });
});
