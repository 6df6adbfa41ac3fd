import { expect, it } from "vitest";
import { actorList, actorPage } from "@/lib/queries/actor";
import { placeList, placePage } from "@/lib/queries/place";
import { aDossier } from "../../support/dossier";

const dossier = aDossier();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

it("tells with whom an actor met, and how often", () => {
  const view = actorPage(dossier, "anna-berg");
  expect(view?.partners.map(({ name, total, held, chronology }) => [name, total, held, chronology])).toEqual([
    ["Lena Novak", 2, 1, "/chronologie?acteur=anna-berg&acteur=lena-novak"],
    ["Karim Haddad", 1, 1, "/chronologie?acteur=anna-berg&acteur=karim-haddad"],
  ]);
  expect(plain(view?.standfirst ?? "")).toBe("3 contacts, du 12 mars au 20 mai 2019.");
  expect(view?.of?.href).toBe("/acteurs/norvege");
});

it("shows for a state the contacts of those who act for it", () => {
  const view = actorPage(dossier, "norvege");
  expect(view?.people.map(({ name }) => name)).toEqual(["Anna Berg"]);
  expect(view?.months.flatMap(({ entries }) => entries)).toHaveLength(3);
});

it("lists actors by kind, the most present first", () => {
  expect(
    actorList(dossier).groups.map(
      ({ title, rows }) => `${title} : ${rows.map(({ name }) => name).join(", ")}`,
    ),
  ).toEqual([
    "Personnes : Anna Berg, Lena Novak, Karim Haddad",
    "États : Liban, Norvège",
    "Organisations : ONU",
  ]);
});

it("counts in a country what happened in its cities", () => {
  const view = placePage(dossier, "autriche");
  expect(view?.months.flatMap(({ entries }) => entries.map(({ slug }) => slug))).toEqual([
    "2019-03-12-vienne-berg-haddad",
    "2019-04-20-vienne-haddad-novak",
  ]);
  expect(placePage(dossier, "vienne")?.coordinates).toBe("48,20° N, 16,37° E");
});

it("maps the places of contacts, a country as a country", () => {
  const { map, contacts, named } = placeList(dossier);
  expect(map?.marks.map(({ name, country, total }) => [name, country, total])).toEqual([
    ["Liban", true, 1],
    ["Vienne", false, 2],
  ]);
  expect(
    map?.marks.every(
      ({ x, y }) =>
        x > map.box.x && x < map.box.x + map.box.width && y > map.box.y && y < map.box.y + map.box.height,
    ),
  ).toBe(true);
  expect(contacts.map(({ name }) => name)).toEqual(["Vienne", "Liban"]);
  expect(named.map(({ name }) => name)).toEqual(["Autriche"]);
});

it("knows nobody and nowhere by an unknown id", () => {
  expect([actorPage(dossier, "x"), placePage(dossier, "x")]).toEqual([null, null]);
});
