import { ROLE_FAMILIES } from "@/lib/lexicon/anaphors";
import { CONFLICT_NOUNS } from "@/lib/lexicon/government-bodies";
import { NEVER_REGIMES } from "@/lib/lexicon/led-by-government";
import type { Context } from "../../context";
import { namesOf } from "../../names/layer";
import { readNames } from "../../names/readings";
import { governsOf } from "../../names/vocabulary";
import { type PersonRecord, statesOf } from "./discourse";

const REACH = 3;
const HEADS: ReadonlySet<string> = new Set(["head-of-government", "head-of-state"]);
/** Roles of those who rise against their government. */
const OPPOSED: ReadonlySet<string> = new Set(ROLE_FAMILIES.slice(0, 2).flat());

/** The state an article's conflict is in, by what it says most often of conflicts, regimes and oppositions; null when unclear. */
export function conflictState(context: Context): string | null {
  const { document, registry } = context;
  const { tokens } = document;
  const { claimed, hitAt } = namesOf(context);
  const counts = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    const among = stateAmong(index);
    if (among !== null) counts.set(among, (counts.get(among) ?? 0) + 2);
    // « le président de la transition tchadienne » may come from next door.
    if (!CONFLICT_NOUNS.has(token.folded) || (token.folded === "transition" && claimed[index])) continue;
    const state = stateBehind(index);
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return most(counts);

  /** « les pourparlers intersyriens », « inter-yéménites ». */
  function stateAmong(at: number): string | null {
    const word = tokens[at]?.folded ?? "";
    if (!word.startsWith("inter")) return null;
    if (word.length > 5) return adjectiveState(word.slice(5));
    return tokens[at + 1]?.folded === "-" ? adjectiveState(tokens[at + 2]?.folded ?? "") : null;
  }

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
 * The state whose head the text names together with a rebel or opponent from there, the one most often named; null when
 * there is none, or two are named as often.
 */
export function opposedState(people: readonly PersonRecord[], { registry }: Context): string | null {
  const named = people.filter(({ total }) => total > 0);
  const heads = new Map<string, string[]>();
  for (const { id, roles } of named)
    for (const { office, of } of roles)
      if (of !== null && HEADS.has(office ?? "")) heads.set(of, [...(heads.get(of) ?? []), id]);
  const counts = new Map<string, number>();
  for (const record of named) {
    if (![...record.roles, ...record.former].some(({ role }) => role !== null && OPPOSED.has(role))) continue;
    for (const state of new Set([...statesOf(record), ...record.origins]))
      if (registry.states.has(state) && heads.get(state)?.some((id) => id !== record.id))
        counts.set(state, Math.max(counts.get(state) ?? 0, record.total));
  }
  return most(counts);
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

/** How often a text must speak of the one state it is about, and how much more often than of any other. */
const OFTEN = 2;
const CLEARLY = 2;

/**
 * The state an article is about, by its names, towns and adjectives; null where it speaks as often of another. « Le
 * gouvernement » in it is that state's.
 */
export function homeState(context: Context): string | null {
  const { document, registry } = context;
  const counts = new Map<string, number>();
  const count = (state: string | null) => {
    if (state !== null && registry.states.has(state)) counts.set(state, (counts.get(state) ?? 0) + 1);
  };
  for (const { hit } of readNames(context)) {
    const [value] = hit.values;
    if (value?.kind === "state") count(value.id);
    else if (value && "governs" in value) count(value.governs ?? registry.places.get(value.id)?.in ?? null);
  }
  for (const [index, { shape }] of document.tokens.entries())
    if (shape === "lower")
      count(registry.nationalities.adjectives.longestAt(document.tokens, index)?.values[0]?.state ?? null);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN && first[1] >= CLEARLY * (second?.[1] ?? 0) ? first[0] : null;
}

function most(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return !first || first[1] === second?.[1] ? null : first[0];
}
