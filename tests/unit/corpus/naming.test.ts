import { describe, expect, it } from "vitest";
import { partyNames, slugOf, titleOf } from "@/lib/corpus/naming";
import { slugOfFamily } from "@/lib/corpus/naming/names";
import type { Meeting } from "@/lib/domain";
import { smallRegistry } from "../../support/registry";

const whoIsWho = smallRegistry(
  { "anna-lind": "suede", "aino-saari": "finlande", "bo-berg": "norvege", "eva-dahl": "danemark" },
  { uppsala: "suede" },
);
const nameOf = partyNames([], whoIsWho);

type Nameable = Pick<Meeting, "type" | "date" | "place" | "participants">;
const base: Nameable = {
  type: "meeting",
  date: "2001-03-05",
  place: "uppsala",
  participants: ["anna-lind", "aino-saari"],
};

describe("slugs and titles", () => {
  it.each<[Partial<Nameable>, string, string]>([
    [{}, "2001-03-05-uppsala-lind-saari", "Lind–Saari à Uppsala, 5 mars 2001"],
    [{ place: "suede" }, "2001-03-05-suede-lind-saari", "Lind–Saari en Suede, 5 mars 2001"],
    [{ place: null }, "2001-03-05-lind-saari", "Lind–Saari, 5 mars 2001"],
    [
      { type: "phone-call", place: null },
      "2001-03-05-telephone-lind-saari",
      "Lind–Saari au téléphone, 5 mars 2001",
    ],
    [
      { type: "video-call", place: null },
      "2001-03-05-visio-lind-saari",
      "Lind–Saari en visioconférence, 5 mars 2001",
    ],
    [
      { date: "2001-03-04/2001-03-05" },
      "2001-03-04-uppsala-lind-saari",
      "Lind–Saari à Uppsala, 4–5 mars 2001",
    ],
    [{ date: "2001-03-01" }, "2001-03-01-uppsala-lind-saari", "Lind–Saari à Uppsala, 1er mars 2001"],
    [
      { date: "2001-03-11/2001-03-20" },
      "2001-03-11-uppsala-lind-saari",
      "Lind–Saari à Uppsala, mi-mars 2001",
    ],
    [
      { participants: ["anna-lind", "finlande"] },
      "2001-03-05-uppsala-finlande-lind",
      "Finlande–Lind à Uppsala, 5 mars 2001",
    ],
    [
      { participants: ["anna-lind", "aino-saari", "bo-berg", "eva-dahl", "jo-vik"] },
      "2001-03-05-uppsala-berg-dahl-lind-saari-vik",
      "Berg, Dahl, Lind et 2 autres à Uppsala, 5 mars 2001",
    ],
  ])("%o", (change, slug, title) => {
    expect(slugOf({ ...base, ...change }, nameOf)).toBe(slug);
    expect(titleOf({ ...base, ...change }, nameOf, whoIsWho)).toBe(title);
  });

  it("name who is not registered as the articles write it", () => {
    const mention = {
      start: 0,
      end: 17,
      text: "Amina de la Fuente",
      form: "name",
      rule: "test/name",
    } as const;
    const names = partyNames([{ actors: [{ ...mention, actors: ["amina-de-la-fuente"] }] }], whoIsWho);
    expect(names("amina-de-la-fuente")).toEqual({ title: "Fuente", slug: "fuente" });
  });

  it.each([
    ["de Mistura", "mistura"],
    ["Al-Thani", "thani"],
    ["Ban", "ban"],
    ["Önal", "onal"],
    ["von der Leyen", "leyen"],
  ])("the family name %s gives %s", (family, slug) => {
    expect(slugOfFamily(family)).toBe(slug);
  });
});
