import { CONFLICT_NOUNS } from "@/lib/lexicon/government-bodies";
import { NEVER_REGIMES } from "@/lib/lexicon/led-by-government";
import type { Context } from "../../context";
import { namesOf } from "../../names/layer";
import { readNames } from "../../names/readings";
import { governsOf } from "../../names/vocabulary";

const REACH = 3;

/** The state an article's conflict is in, by what it says most often of conflicts, regimes and oppositions; null when unclear. */
export function conflictState(context: Context): string | null {
  const { document, registry } = context;
  const { tokens } = document;
  const { hitAt } = namesOf(context);
  const counts = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    // « les pourparlers intersyriens »
    const among = token.folded.startsWith("inter") ? adjectiveState(token.folded.slice(5)) : null;
    if (among !== null) counts.set(among, (counts.get(among) ?? 0) + 2);
    if (!CONFLICT_NOUNS.has(token.folded)) continue;
    const state = stateBehind(index);
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return most(counts);

  function adjectiveState(word: string): string | null {
    return registry.nationalities.adjectives.exactly(word)[0]?.state ?? null;
  }

  /** « conflit syrien », « guerre civile au Yémen », « chaos en Libye ». */
  function stateBehind(noun: number): string | null {
    for (let at = noun + 1; at <= noun + REACH; at++) {
      const adjective = registry.nationalities.adjectives.longestAt(tokens, at)?.values[0];
      if (adjective && tokens[at]?.shape === "lower") return adjective.state;
      const value = hitAt[at]?.values.find((one) => one.kind === "state");
      if (value?.kind === "state") return value.id;
      if (tokens[at]?.kind !== "word") return null;
    }
    return null;
  }
}

/**
 * Where no conflict is named: the state the text speaks of most often, twice at least, though it names nobody who acts
 * for it; « le régime » in an article in which others settle what becomes of it.
 */
export function silentState(context: Context, acting: ReadonlySet<string>): string | null {
  const { document, registry } = context;
  const counts = new Map<string, number>();
  const count = (state: string | null) => {
    if (state !== null && registry.states.has(state) && !acting.has(state) && !NEVER_REGIMES.has(state))
      counts.set(state, (counts.get(state) ?? 0) + 1);
  };
  for (const { hit, reading } of readNames(context)) {
    // « à Panama » is the town.
    if (reading === "place" && hit.values.some(({ kind }) => kind === "city")) continue;
    for (const value of hit.values)
      if (value.kind === "state" || reading === "government") count(governsOf(value));
  }
  for (const [index, { shape }] of document.tokens.entries())
    if (shape === "lower")
      count(registry.nationalities.adjectives.longestAt(document.tokens, index)?.values[0]?.state ?? null);
  for (const [state, times] of counts) if (times < 2) counts.delete(state);
  return most(counts);
}

function most(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return !first || first[1] === second?.[1] ? null : first[0];
}
