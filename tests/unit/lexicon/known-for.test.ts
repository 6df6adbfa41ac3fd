import { describe, expect, it } from "vitest";
import { STATES } from "@/lib/lexicon";
import {
  CALLINGS,
  OPPONENTS,
  ORIGINS,
  PARTY_ADJECTIVES,
  PEACE_LAUREATES,
  RANKS,
  REBELS,
  REGIONAL_GENTILES,
  STANDING_CALLINGS,
} from "@/lib/lexicon/known-for";
import { MONARCHIES } from "@/lib/lexicon/monarchies";

const KNOWN = new Set(STATES.map(({ id }) => id));
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const lists = [...Object.values(ORIGINS), ...Object.values(RANKS), ...Object.values(CALLINGS)];

describe("what persons are known for", () => {
  it("speaks of known states", () => {
    const states = [ORIGINS, REGIONAL_GENTILES, PARTY_ADJECTIVES].flatMap((table) => Object.keys(table));
    expect([...states, ...MONARCHIES].filter((id) => !KNOWN.has(id))).toEqual([]);
  });
  it("lists ids", () => {
    const ids = [...lists, OPPONENTS, PEACE_LAUREATES, REBELS].flatMap((list) => list.split(" "));
    expect(ids.filter((id) => !SLUG.test(id))).toEqual([]);
  });
  it("gives nobody two origins", () => {
    const ids = Object.values(ORIGINS).flatMap((list) => list.split(" "));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
  it("has standing callings among all", () => {
    expect([...STANDING_CALLINGS].filter((form) => !(form in CALLINGS))).toEqual([]);
  });
});
