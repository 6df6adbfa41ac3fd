import { CONFLICT_NOUNS } from "@/lib/lexicon/government-bodies";
import type { Context } from "../../context";
import { namesOf } from "../../names/layer";

const REACH = 3;

/** The state an article's conflict is in, by what it says most often of conflicts, regimes and oppositions; null when unclear. */
export function conflictState(context: Context): string | null {
  const { document, registry } = context;
  const { tokens } = document;
  const { hitAt } = namesOf(context);
  const counts = new Map<string, number>();
  for (const token of tokens) {
    if (!CONFLICT_NOUNS.has(token.folded)) continue;
    const state = stateBehind(token.index);
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return null;
  return first[0];

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
