import { dateOf } from "@/lib/calendar";
import type { WhoIsWho } from "../who-is-who";
import { affinity } from "./affinity";
import { pairKeys } from "./pair-keys";
import type { Sighting } from "./sighting";

/** Sightings that say the same in every field that is compared. */
type Group = { readonly key: string; readonly sightings: Sighting[]; readonly articles: Set<string> };
type Pair = { readonly one: number; readonly other: number; readonly weight: number };

/**
 * Gathers sightings of one and the same meeting. Best pairs are joined first, and only where every sighting of the
 * one side fits every sighting of the other: a vague date never glues two days together. Two different entries of
 * one article stay apart: the article itself tells them apart. The result does not depend on the order given.
 */
export function clusterSightings(sightings: readonly Sighting[], whoIsWho: WhoIsWho): Sighting[][] {
  const groups = groupAlike(sightings);
  const pairs = weighPairs(groups, whoIsWho);
  const weights = new Map(pairs.map((pair) => [pair.one * groups.length + pair.other, pair.weight]));
  const fits = (a: number, b: number) => weights.has(Math.min(a, b) * groups.length + Math.max(a, b));
  const clusterOf = groups.map((_, index) => [index]);
  for (const { one, other } of pairs) {
    const left = clusterOf[one];
    const right = clusterOf[other];
    if (!left || !right || left === right) continue;
    if (!left.every((a) => right.every((b) => fits(a, b)))) continue;
    left.push(...right);
    for (const member of right) clusterOf[member] = left;
  }
  return [...new Set(clusterOf)].map((members) =>
    members.flatMap((member) => groups[member]?.sightings ?? []),
  );
}

function groupAlike(sightings: readonly Sighting[]): Group[] {
  const groups = new Map<string, Group>();
  for (const sighting of sightings) {
    const { type, date, place, participants, status } = sighting.mention;
    const people = [...participants].sort().join("+");
    const { firmness, isHindsight } = sighting;
    const key = [date, type, place ?? "", people, status, firmness, isHindsight].join(" ");
    const group = groups.get(key) ?? { key, sightings: [], articles: new Set<string>() };
    group.sightings.push(sighting);
    group.articles.add(sighting.article);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** All pairs of groups that may be one meeting, best first; only pairs that share two parties and a month are looked at. */
function weighPairs(groups: readonly Group[], whoIsWho: WhoIsWho): Pair[] {
  const blocks = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const key of blockKeys(group, whoIsWho)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    for (const [position, one] of block.entries()) {
      for (const other of block.slice(position + 1)) {
        const id = one * groups.length + other;
        if (seen.has(id)) continue;
        seen.add(id);
        const weight = weigh(groups[one], groups[other], whoIsWho);
        if (weight !== null) pairs.push({ one, other, weight });
      }
    }
  }
  return pairs.sort((a, b) => b.weight - a.weight || a.one - b.one || a.other - b.other);
}

function weigh(one: Group | undefined, other: Group | undefined, whoIsWho: WhoIsWho): number | null {
  const left = one?.sightings[0];
  const right = other?.sightings[0];
  if (!one || !other || !left || !right) return null;
  const [few, many] =
    one.articles.size < other.articles.size ? [one.articles, other.articles] : [other.articles, one.articles];
  for (const article of few) if (many.has(article)) return null;
  return affinity(left, right, whoIsWho);
}

/** Longest stretch of months a sighting is filed under: longer ones are too vague to be anybody's. */
const MOST_MONTHS = 14;

function blockKeys(group: Group, whoIsWho: WhoIsWho): Set<string> {
  const keys = new Set<string>();
  const sighting = group.sightings[0];
  if (!sighting) return keys;
  for (const pair of pairKeys(sighting.mention.participants, whoIsWho))
    for (const month of monthsOf(sighting)) keys.add(`${pair} ${month}`);
  return keys;
}

function monthsOf({ days }: Sighting): number[] {
  const from = dateOf(days.start);
  const to = dateOf(days.end);
  const first = from.year * 12 + from.month;
  const count = Math.min(to.year * 12 + to.month - first + 1, MOST_MONTHS);
  return Array.from({ length: count }, (_, index) => first + index);
}
