import { describe, expect, it } from "vitest";
import { pairKeys } from "@/lib/corpus/merge/pair-keys";
import {
  compareParticipants,
  isSameParty,
  joinParticipants,
  tokensOf,
} from "@/lib/corpus/merge/participants";
import { comparePlaces, isIn } from "@/lib/corpus/merge/places";
import { smallRegistry } from "../../../support/registry";

const TERM = { office: "ministre", of: "islande", from: "1999", to: "2001" };
const whoIsWho = smallRegistry(
  {
    "anna-lind": "suede",
    "aino-saari": "finlande",
    "aino-de-saari": "finlande",
    "eva-berg": "norvege",
    "ole-ruud": "danemark",
    "jon-ruud": "norvege",
  },
  { uppsala: "suede", stockholm: "suede", turku: "finlande" },
  { "ole-ruud": [TERM] },
);

const PLACES = new Map([
  ...whoIsWho.places,
  ["gamla-stan", { ...place("gamla-stan"), in: "stockholm" }],
  ["ici", { ...place("ici"), in: "la" }],
  ["la", { ...place("la"), in: "ici" }],
]);

function place(id: string) {
  const known = whoIsWho.places.get("turku");
  if (!known) throw new RangeError("turku");
  return { ...known, id };
}

describe("one party or two", () => {
  it.each([
    ["the same id", "anna-lind", "anna-lind", true],
    ["a name and its last part", "saari", "aino-saari", true],
    ["the last part and its name", "aino-saari", "saari", true],
    ["a person and her state", "anna-lind", "suede", true],
    ["a state and its person", "suede", "anna-lind", true],
    ["a person and a state of an earlier office", "ole-ruud", "islande", true],
    ["a person and another state", "anna-lind", "norvege", false],
    ["two of one state", "eva-berg", "jon-ruud", false],
    ["two of one family", "ole-ruud", "jon-ruud", false],
    ["a part of the last name", "ari", "aino-saari", false],
    ["a state and a state", "suede", "norvege", false],
    ["nobody known and a state", "un-inconnu", "suede", false],
  ])("%s", (_, one, other, expected) => {
    expect(isSameParty(one, other, whoIsWho)).toBe(expected);
  });
});

describe("two sets of participants", () => {
  it.each<[string, readonly string[], readonly string[], string | null]>([
    ["the same two, in any order", ["anna-lind", "aino-saari"], ["aino-saari", "anna-lind"], "same"],
    ["a state for its person", ["anna-lind", "finlande"], ["anna-lind", "aino-saari"], "same"],
    ["a state beside its person", ["anna-lind", "aino-saari"], ["anna-lind", "aino-saari", "suede"], "same"],
    ["two of three", ["anna-lind", "aino-saari"], ["anna-lind", "aino-saari", "eva-berg"], "within"],
    ["three that hold two", ["anna-lind", "aino-saari", "eva-berg"], ["anna-lind", "aino-saari"], "within"],
    [
      "one more named, and one more state of those named",
      ["anna-lind", "aino-saari"],
      ["anna-lind", "aino-saari", "suede", "eva-berg"],
      "within",
    ],
    [
      "two shared, one other on each side",
      ["anna-lind", "aino-saari", "eva-berg"],
      ["anna-lind", "aino-saari", "ole-ruud"],
      "close",
    ],
    [
      "two shared of five",
      ["anna-lind", "aino-saari", "eva-berg"],
      ["anna-lind", "aino-saari", "ole-ruud", "mika-salo"],
      null,
    ],
    ["one shared", ["anna-lind", "aino-saari"], ["anna-lind", "eva-berg"], null],
    ["one of one", ["anna-lind"], ["anna-lind"], "same"],
    ["one of two", ["anna-lind"], ["anna-lind", "aino-saari"], null],
    ["nobody shared", ["anna-lind", "aino-saari"], ["eva-berg", "ole-ruud"], null],
    ["one state is not two persons", ["suede", "suede"], ["anna-lind", "aino-saari"], null],
    [
      "a state goes to the person who is not named",
      ["aino-saari", "finlande", "suede"],
      ["anna-lind", "aino-de-saari", "aino-saari"],
      "same",
    ],
  ])("%s", (_, one, other, expected) => {
    expect(compareParticipants(one, other, whoIsWho)).toBe(expected);
    expect(compareParticipants(other, one, whoIsWho)).toBe(expected);
  });
});

describe("all who took part", () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ["once each", [["aino-saari", "anna-lind"], ["anna-lind"]], ["aino-saari", "anna-lind"]],
    ["no shorter form of a name", [["saari", "anna-lind"], ["aino-saari"]], ["aino-saari", "anna-lind"]],
    [
      "no state that a person stands for",
      [["suede", "aino-saari"], ["anna-lind"]],
      ["aino-saari", "anna-lind"],
    ],
    [
      "a state nobody stands for",
      [["islande", "aino-saari"], ["anna-lind"]],
      ["aino-saari", "anna-lind", "islande"],
    ],
    ["two of one family", [["jon-ruud"], ["ole-ruud"]], ["jon-ruud", "ole-ruud"]],
  ])("%s", (_, sets, expected) => {
    expect(joinParticipants(sets, whoIsWho)).toEqual(expected);
  });
});

describe("what a party may go by", () => {
  it.each<[string, string, readonly string[]]>([
    ["a person: last name and states", "anna-lind", ["lind", "suede"]],
    ["a person with offices", "ole-ruud", ["ruud", "danemark", "islande"]],
    ["a state", "suede", ["suede"]],
    ["nobody known", "mika-salo", ["salo"]],
  ])("%s", (_, party, expected) => {
    expect(tokensOf(party, whoIsWho)).toEqual(expected);
  });

  it("a person of no state has her name alone", () => {
    const actors = new Map(whoIsWho.actors);
    const known = actors.get("anna-lind");
    if (known) actors.set("anna-lind", { ...known, of: null });
    expect(tokensOf("anna-lind", { ...whoIsWho, actors })).toEqual(["lind"]);
  });

  it("a state of two words is not cut", () => {
    const actors = new Map(whoIsWho.actors);
    const known = actors.get("suede");
    if (known) actors.set("coree-du-nord", { ...known, id: "coree-du-nord" });
    expect(tokensOf("coree-du-nord", { ...whoIsWho, actors })).toEqual(["coree-du-nord"]);
  });

  it("pairs are filed under one key whatever their order", () => {
    expect([...pairKeys(["suede", "mika-salo"], whoIsWho)]).toEqual(["salo suede"]);
    expect([...pairKeys(["mika-salo", "suede"], whoIsWho)]).toEqual(["salo suede"]);
    expect([...pairKeys(["suede"], whoIsWho)]).toEqual(["suede"]);
    expect([...pairKeys(["suede", "suede"], whoIsWho)]).toEqual(["suede"]);
  });

  it("contacts that may be one have a key in common", () => {
    const full = pairKeys(["anna-lind", "aino-saari"], whoIsWho);
    expect([...full].sort()).toEqual(["finlande lind", "finlande suede", "lind saari", "saari suede"]);
    expect([...pairKeys(["suede", "aino-saari"], whoIsWho)].some((key) => full.has(key))).toBe(true);
  });
});

describe("two places", () => {
  it.each<[string, string | null, string | null, number | null]>([
    ["the same", "uppsala", "uppsala", 2],
    ["a town in its country", "uppsala", "suede", 1],
    ["a country and its town", "suede", "uppsala", 1],
    ["a quarter of a town in the country", "gamla-stan", "suede", 1],
    ["one not said", null, "uppsala", 0],
    ["the other not said", "uppsala", null, 0],
    ["towns of one country", "uppsala", "stockholm", null],
    ["towns of two", "uppsala", "turku", null],
    ["nowhere known", "ailleurs", "suede", null],
  ])("%s", (_, one, other, expected) => {
    expect(comparePlaces(one, other, { ...whoIsWho, places: PLACES })).toBe(expected);
  });

  it("a circle of places ends", () => {
    expect(isIn("ici", "suede", { ...whoIsWho, places: PLACES })).toBe(false);
  });
});
