import { describe, expect, it } from "vitest";
import { segment, spanOf } from "@/lib/text";

const sentences = (text: string): string[] =>
  segment(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["M. Kerry part. MM. Fabius et Hague restent.", ["M. Kerry part.", "MM. Fabius et Hague restent."]],
    ["Le 08 sept. 2016, J. Biden parle.", ["Le 08 sept. 2016, J. Biden parle."]],
    ["Il a dit: «Non.» Puis rien.", ["Il a dit: «Non.»", "Puis rien."]],
    ["« Alep (...) et Homs », dit-il. Fin.", ["« Alep (...) et Homs », dit-il.", "Fin."]],
    ["Est-ce fini ? Non ! Peut-être…", ["Est-ce fini ?", "Non !", "Peut-être…"]],
    ["Il vient de l'O.N.U. mardi.", ["Il vient de l'O.N.U. mardi."]],
    ["Titre sans point\n\nLe texte suit.", ["Titre sans point", "Le texte suit."]],
    ["une ligne coupée\nau milieu. Autre.", ["une ligne coupée\nau milieu.", "Autre."]],
    [
      "Le secrétaire d'Etat américain a rencontré pendant plus de trois heures\nSergueï Lavrov. Fin.",
      ["Le secrétaire d'Etat américain a rencontré pendant plus de trois heures\nSergueï Lavrov.", "Fin."],
    ],
    ["Quelque 7.000 hommes. 12 morts.", ["Quelque 7.000 hommes.", "12 morts."]],
    ["Il dort. il rêve.", ["Il dort. il rêve."]],
    ["Fin. — Suite. (Reste.)", ["Fin.", "— Suite.", "(Reste.)"]],
    ["Il a dit « non. » Puis rien.", ["Il a dit « non. »", "Puis rien."]],
    ["« Oui. (...) Non. » Fin.", ["« Oui.", "(...) Non. »", "Fin."]],
    ["Bien! et toi. Moi?", ["Bien! et toi.", "Moi?"]],
    ["Il part . Elle reste.", ["Il part .", "Elle reste."]],
    ["Il vit à X. Elle part.", ["Il vit à X. Elle part."]],
    ["L'ONU. Elle part.", ["L'ONU.", "Elle part."]],
    ["Une ligne finie.\nune autre.", ["Une ligne finie.", "une autre."]],
    [
      "Le secrétaire d'Etat américain a rencontré pendant plus de trois heures »\nSergueï Lavrov.",
      ["Le secrétaire d'Etat américain a rencontré pendant plus de trois heures »", "Sergueï Lavrov."],
    ],
    [
      "Le secrétaire d'Etat américain a rencontré pendant plus de trois heures\n12 hommes.",
      ["Le secrétaire d'Etat américain a rencontré pendant plus de trois heures\n12 hommes."],
    ],
    [
      "Le secrétaire d'Etat américain\na rencontré pendant trois heures les quatre\nSerbes.",
      ["Le secrétaire d'Etat américain\na rencontré pendant trois heures les quatre", "Serbes."],
    ],
    ["", []],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("cuts what goes on for ever, and loses nothing", () => {
    const { sentences: cut, tokens } = segment("Ils parlent, ".repeat(1000));
    expect(Math.max(...cut.map(({ first, last }) => last - first))).toBe(400);
    expect(cut.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(tokens.length);
  });

  it("tells subheads from prose", () => {
    const kinds = segment(
      "- Sanctions suspendues -\n\nBelgrade obtient gain de cause.\n\nEnnemi commun\n\nFin.",
    ).sentences;
    expect(kinds.map((sentence) => sentence.kind)).toEqual(["subhead", "prose", "subhead", "prose"]);
  });

  it.each(["Un titre:", "Un titre (AFP)", "Un titre,", "Un titre !", `Un titre ${"très ".repeat(12)}long`])(
    "« %s » is no subhead",
    (line) => {
      expect(segment(`${line}\n\nTexte.`).sentences[0]?.kind).toBe("prose");
    },
  );

  it("counts paragraphs", () => {
    const { sentences: found } = segment("Un titre\n\nUne phrase. Une autre.\nUne ligne.");
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });
});

describe("quotations", () => {
  it.each([
    ["Il dit «oui» et “non”.", ["«oui»", "“non”"]],
    ['Une "étape concrète" selon lui', ['"étape concrète"']],
    ["Ouvert «jamais fermé.\n\nSuite.", ["«jamais fermé."]],
  ])("%s", (text, expected) => {
    const document = segment(text);
    const found = document.quotations.map(({ first, last }) => spanOf(document, first, last).text);
    expect(found).toEqual(expected);
  });
});
