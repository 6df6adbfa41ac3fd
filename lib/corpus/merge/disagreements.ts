import { boundsOf, contains } from "@/lib/calendar";
import type { Disagreement } from "@/lib/domain";
import type { WhoIsWho } from "../who-is-who";
import { compareParticipants } from "./participants";
import { comparePlaces } from "./places";
import type { Sighting } from "./sighting";

type Field = Disagreement["field"];

/** What articles say of a field, and whether two values can both be true. */
type Reading = {
  readonly field: Field;
  readonly valueOf: (sighting: Sighting) => string | null;
  readonly agree: (one: string, other: string, whoIsWho: WhoIsWho) => boolean;
};

const never = () => false;

const READINGS: readonly Reading[] = [
  { field: "date", valueOf: ({ mention }) => mention.date, agree: isDateWithin },
  {
    field: "place",
    valueOf: ({ mention }) => mention.place,
    agree: (one, other, whoIsWho) => comparePlaces(one, other, whoIsWho) !== null,
  },
  {
    field: "participants",
    valueOf: ({ mention }) => [...mention.participants].sort().join("+"),
    agree: (one, other, whoIsWho) =>
      compareParticipants(one.split("+"), other.split("+"), whoIsWho) === "same",
  },
  {
    field: "status",
    // That a plan came before the event, or before its end, contradicts nothing.
    valueOf: ({ mention }) => (mention.status === "planned" ? null : mention.status),
    agree: never,
  },
  { field: "outcome", valueOf: ({ mention }) => mention.outcome, agree: never },
  { field: "initiative", valueOf: ({ mention }) => mention.initiative, agree: never },
];

/** What articles say differently of one meeting. A vaguer word that covers a firmer one is no contradiction. */
export function findDisagreements(sightings: readonly Sighting[], whoIsWho: WhoIsWho): Disagreement[] {
  return READINGS.flatMap(({ field, valueOf, agree }) => {
    const articles = new Map<string, Set<string>>();
    for (const sighting of sightings) {
      const value = valueOf(sighting);
      if (value === null) continue;
      const tellers = articles.get(value) ?? new Set<string>();
      articles.set(value, tellers.add(sighting.article));
    }
    const values = [...articles.keys()].sort();
    const differ = values.some((one) =>
      values.some((other) => one !== other && !agree(one, other, whoIsWho)),
    );
    if (!differ) return [];
    return {
      field,
      values: values.map((value) => ({ value, articles: [...(articles.get(value) ?? [])].sort() })),
    };
  });
}

function isDateWithin(one: string, other: string): boolean {
  const a = boundsOf(one);
  const b = boundsOf(other);
  return a !== null && b !== null && (contains(a, b) || contains(b, a));
}
