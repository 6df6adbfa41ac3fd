import type { PlaceMention } from "@/lib/domain";
import { type Clauses, type Document, sentenceOf } from "@/lib/text";
import { type Located, within } from "../../located";
import type { Registry } from "../../registry";
import type { TollCandidate } from "../types";
import { nearest } from "./scope";

/** Words of a war as a whole: its toll belongs to the country, not to the town where talks are held. */
const WARS = new Set([
  "guerre",
  "conflit",
  "combats",
  "violences",
  "insurrection",
  "revolte",
  "offensive",
  "crise",
]);

/** Tokens around a toll in which its war is named. */
const WINDOW = 80;

/**
 * Where the deaths of a toll fell: for a whole war the country the article speaks of most, else the nearest place of
 * the sentence. Null when neither is named.
 */
export function placeScope(
  {
    document,
    clauses,
    registry,
    places,
  }: {
    readonly document: Document;
    readonly clauses: Clauses;
    readonly registry: Registry;
    readonly places: readonly Located<PlaceMention>[];
  },
  toll: TollCandidate,
  isCumulative: boolean,
): string | null {
  const sentence = sentenceOf(document, toll.from);
  if (!sentence) return null;
  const here = within(places, sentence.first, sentence.last);
  const isCountry = ({ mention }: Located<PlaceMention>): boolean =>
    registry.places.get(mention.place)?.kind === "country";
  const isWar = document.tokens
    .slice(Math.max(sentence.first, toll.from - WINDOW), Math.min(sentence.last, toll.to + WINDOW))
    .some(({ folded }) => WARS.has(folded));
  if (isCumulative && isWar) {
    const country = mostFrequent(here.filter(isCountry)) ?? mostFrequent(places.filter(isCountry));
    if (country) return country;
  }
  const sameClause = here.filter(({ first }) => clauses.at[first] === clauses.at[toll.from]);
  const found = nearest(sameClause, toll) ?? nearest(here, toll);
  return found?.mention.place ?? (isCumulative ? mostFrequent(places.filter(isCountry)) : null);
}

function mostFrequent(places: readonly Located<PlaceMention>[]): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (const { mention } of places) {
    const count = (counts.get(mention.place) ?? 0) + 1;
    counts.set(mention.place, count);
    if (best === null || count > (counts.get(best) ?? 0)) best = mention.place;
  }
  return best;
}
