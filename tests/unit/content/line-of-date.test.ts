import { describe, expect, it } from "vitest";
import { readDateLine } from "@/lib/content/line-of-date";

describe("a line that holds nothing but a date", () => {
  it.each([
    ["08 sept. 2016, 22:32", "2016-09-08T22:32", true, false],
    ["Publié le 8 septembre 2016 à 22h32", "2016-09-08T22:32", true, false],
    ["Publié le 08/09/2016 à 22:32, mis à jour le 09/09/2016 à 07:00", "2016-09-08T22:32", true, false],
    ["Mis à jour le 9 sept. 2016", "2016-09-09", true, true],
    ["jeudi 1er septembre 2016", "2016-09-01", false, false],
    ["Créé: 03.05.1999, 06h", "1999-05-03T06:00", true, false],
    ["2016-09-08 22:32:10", "2016-09-08T22:32", true, false],
    ["Le 14 août 2003 | 9 h 05", "2003-08-14T09:05", true, false],
  ])("%s", (line, iso, stamped, updated) => {
    expect(readDateLine(line)).toEqual({ iso, stamped, updated });
  });

  it.each([
    "Il arrivera le 8 septembre 2016 à Genève.",
    "8 septembre",
    "22:32",
    "31 février 2016",
    "08 sept. 2016, 25:99 environ",
    "Accord du 8 septembre 2016",
    "",
  ])("%s is none", (line) => {
    expect(readDateLine(line)).toBeNull();
  });
});
