import { describe, expect, it } from "vitest";
import { draftOf } from "@/lib/content/import";

const PARAGRAPHS = [
  "Le médiateur norvégien Jonas Støre s'est entretenu mardi à Oslo avec les deux délégations, qui ne s'étaient plus parlé depuis « l'affaire des ports », au printemps.",
  "Les pourparlers, dont c'est la troisième séance, portent sur l'échange de prisonniers et sur l'ouverture d'un couloir pour l'aide aux villages du nord, a dit son porte-parole.",
  "Aucune date n'a été fixée pour la suite. Les deux parties ont toutefois promis de se revoir « avant l'hiver », selon un communiqué publié dans la soirée à Oslo – sans autre précision.",
];

const page = (head: string) => `<!DOCTYPE html>
<html lang="fr"><head><title>Oslo : les délégations se parlent - Le Courrier</title>${head}
<script>globalThis.ran = true;</script></head>
<body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>
<aside class="advert">Votre publicité ici</aside>
<article><h1>Oslo : les délégations se parlent</h1>
<p>${PARAGRAPHS[0]}</p>
<p>${PARAGRAPHS[1]?.replace("portent", "<b>portent</b>\n    ")}</p><div class="share"><a href="#">Partager</a></div>
<p>${PARAGRAPHS[2]}</p></article>
<footer><p>Tous droits réservés</p></footer></body></html>`;

const META = `<meta property="og:title" content="Oslo : les délégations se parlent"><meta property="og:site_name" content="Le Courrier">
<meta property="article:published_time" content="2012-10-16T19:05:00+0200"><meta name="author" content="Par Anne Vik">
<link rel="canonical" href="https://courrier.example/oslo">`;

describe("a web page saved from a browser", () => {
  it("gives its article and what its metadata say", () => {
    const draft = draftOf(Buffer.from(page(META)));
    expect(draft.fields).toEqual({
      title: "Oslo : les délégations se parlent",
      source: "Le Courrier",
      author: "Anne Vik",
      url: "https://courrier.example/oslo",
      published: "2012-10-16T19:05:00+02:00",
    });
    expect(draft.text.split("\n\n")).toEqual(PARAGRAPHS);
    expect(Reflect.get(globalThis, "ran")).toBeUndefined();
  });

  it("is read in the Latin of older pages", () => {
    const latin = page('<meta charset="windows-1252">').replaceAll("–", "\u0096");
    const draft = draftOf(Buffer.from(latin, "latin1"));
    expect(draft.text.split("\n\n")).toEqual(PARAGRAPHS);
  });

  it("may hold no article", () => {
    expect(draftOf(Buffer.from("<html><body></body></html>")).text).toBe("");
  });

  it("is not what speaks of one", () => {
    const text = "<html> est une balise, a rappelé le porte-parole.";
    expect(draftOf(Buffer.from(`Le mot ${text}`)).text).toBe(`Le mot ${text}`);
  });
});
