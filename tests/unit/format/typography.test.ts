import { describe, expect, it } from "vitest";
import {
  count,
  distance,
  enumerate,
  gapAfter,
  headline,
  inPlace,
  inWords,
  number,
  ofName,
  quoteText,
  statusLabel,
  tollFigure,
  typeset,
} from "@/lib/format";

it.each([
  [0, "0"],
  [999, "999"],
  [290000, "290\u202f000"],
  [1234567, "1\u202f234\u202f567"],
  [1.5, "1,5"],
])("number %d → %s", (value, expected) => {
  expect(number(value)).toBe(expected);
});

it("counts in the singular up to one", () => {
  expect([0, 1, 2].map((n) => count(n, "contact"))).toEqual([
    "0\u00a0contact",
    "1\u00a0contact",
    "2\u00a0contacts",
  ]);
  expect(count(3, "lieu", "lieux")).toBe("3\u00a0lieux");
  expect([1, 16, 17].map((n) => inWords(n))).toEqual(["un", "seize", "17"]);
  expect(inWords(1, true)).toBe("une");
});

it("enumerates", () => {
  expect(enumerate([])).toBe("");
  expect(enumerate(["Moscou"])).toBe("Moscou");
  expect(enumerate(["Moscou", "Genève", "Doha"])).toBe("Moscou, Genève et Doha");
  expect(enumerate(["26 août", "27 août"], "ou")).toBe("26 août ou 27 août");
});

it("sets our own texts in French", () => {
  expect(typeset("Qui l'a dit ? « Moi » : lui ; elle !")).toBe(
    "Qui l’a dit\u202f? «\u00a0Moi\u00a0»\u00a0: lui\u202f; elle\u202f!",
  );
});

describe("quoteText", () => {
  it.each([
    ["Il a dit «oui».", "«\u00a0Il a dit “oui”.\u00a0»"],
    ['Il a dit "oui", "non" .', "«\u00a0Il a dit “oui”, “non” .\u00a0»"],
    ["l'Etat  \n membre", "«\u00a0l’Etat membre\u00a0»"],
    [
      "Arrivé jeudi, M. Kerry a vu MM. Lavrov et Poutine",
      "«\u00a0Arrivé jeudi, M.\u00a0Kerry a vu MM.\u00a0Lavrov et Poutine\u00a0»",
    ],
    ["« Oui ? »", "«\u00a0“Oui\u202f?”\u00a0»"],
  ])("%j → %j", (text, expected) => {
    expect(quoteText(text)).toBe(expected);
  });
});

it.each([
  ["Genève", "city", "à Genève"],
  ["Le Caire", "city", "au Caire"],
  ["La Havane", "city", "à La Havane"],
  ["Chine", "country", "en Chine"],
  ["Iran", "country", "en Iran"],
  ["Liban", "country", "au Liban"],
  ["Mexique", "country", "au Mexique"],
  ["États-Unis", "country", "aux États-Unis"],
  ["Cuba", "country", "à Cuba"],
  ["Yémen", "country", "au Yémen"],
  ["Haïti", "country", "en Haïti"],
  ["Crimée", "region", "en Crimée"],
  ["Cauca", "region", "dans la région de Cauca"],
  ["Gaza", "region", "à Gaza"],
  ["mont Igman", "venue", "au mont Igman"],
  ["Élysée", "venue", "à l’Élysée"],
  ["mer Noire", "water", "en mer Noire"],
])("in %s (%s) → %s", (name, kind, expected) => {
  expect(inPlace(name, kind)).toBe(expected);
});

it.each([
  ["États-Unis", "state", "des États-Unis"],
  ["Russie", "state", "de la Russie"],
  ["Liban", "state", "du Liban"],
  ["Iran", "state", "de l’Iran"],
  ["Arabie saoudite", "state", "de l’Arabie saoudite"],
  ["Corée du Nord", "state", "de la Corée du Nord"],
  ["Yougoslavie", "state", "de la Yougoslavie"],
  ["Haïti", "state", "d’Haïti"],
  ["Hamas", "organisation", "du Hamas"],
  ["Organisation des Nations unies", "organisation", "de l’Organisation des Nations unies"],
  ["Ligue arabe", "organisation", "de la Ligue arabe"],
  [
    "Forces armées révolutionnaires de Colombie",
    "organisation",
    "des Forces armées révolutionnaires de Colombie",
  ],
  ["John Kerry", "person", "de John Kerry"],
  ["Angela Merkel", "person", "d’Angela Merkel"],
])("of %s (%s) → %s", (name, kind, expected) => {
  expect(ofName(name, kind)).toBe(expected);
});

it("says how far two days are apart", () => {
  expect([62, 300, 4352].map(gapAfter)).toEqual([
    "2\u00a0mois plus tard",
    "10\u00a0mois plus tard",
    "12\u00a0ans plus tard",
  ]);
  expect([0, 1, 2, 40].map(gapAfter)).toEqual([
    "Le même jour",
    "Le lendemain",
    "2\u00a0jours plus tard",
    "40\u00a0jours plus tard",
  ]);
  expect([-2, -1, 0, 1, 13].map(distance)).toEqual([
    "deux\u00a0jours avant",
    "la veille",
    "le même jour",
    "le lendemain",
    "13\u00a0jours après",
  ]);
});

it("makes a status agree with its kind", () => {
  expect(statusLabel("planned", "meeting")).toBe("Annoncée");
  expect(statusLabel("planned", "phone-call")).toBe("Annoncé");
  expect(statusLabel("held", "meeting")).toBe("A eu lieu");
});

it("cuts the date off a title, and nothing else", () => {
  expect(headline("Kerry–Lavrov à Genève, 26 août 2016")).toBe("Kerry–Lavrov à Genève");
  expect(headline("de Charette–Kinkel à Paris, 24 novembre 1995")).toBe("De Charette–Kinkel à Paris");
  expect(headline("Kerry–Lavrov, à Genève")).toBe("Kerry–Lavrov, à Genève");
});

it("writes a range with an en dash", () => {
  expect(tollFigure({ bound: "=", count: 12, low: 10, high: 15 })).toBe("10–15");
  expect(tollFigure({ bound: ">", count: 290000, low: 290000, high: null })).toBe("290\u202f000");
});
