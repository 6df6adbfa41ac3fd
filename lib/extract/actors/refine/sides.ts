import type { Context } from "../../context";
import { readNames } from "../../names/readings";
import { governsOf } from "../../names/vocabulary";
import { type Discourse, statesOf } from "./discourse";
import { subjectsOf } from "./subjects";

/** A word that names a state: itself, its capital, its people, its adjective. */
type Signal = { readonly state: string; readonly first: number; readonly last: number };

/** Words between two that are named side by side: « entre la Serbie et le Kosovo », « les délégations russe et ukrainienne ». */
const BETWEEN: ReadonlySet<string> = new Set([
  "et",
  "-",
  "–",
  "la",
  "le",
  "l'",
  "les",
  "de",
  "du",
  "d'",
  "des",
  "a",
  "avec",
]);
const LONGEST_BETWEEN = 3;
const JOINTS: ReadonlySet<string> = new Set(["et", "-", "–", "avec"]);
/** What it is worth to be named side by side, beside being named in one sentence. */
const SIDE_BY_SIDE = 2;
/** How often two must be named together. */
const OFTEN = 2;
/** How much more often than any other two. */
const CLEARLY = 1.5;
/** Of so many states in one sentence no two are the sides. */
const MANY = 4;

/** The two states that an article names together most often: those between which it has talks; null when unclear. */
function sidesOf(context: Context): readonly [string, string] | null {
  const signals = signalsIn(context);
  const pairs = new Map<string, number>();
  const count = (one: string, other: string, worth: number) => {
    const key = [one, other].sort().join(" ");
    pairs.set(key, (pairs.get(key) ?? 0) + worth);
  };
  for (const [index, one] of signals.entries()) {
    const other = signals[index + 1];
    if (!other || other.state === one.state || !areJoined(context, one, other)) continue;
    const third = signals[index + 2];
    // « l'Egypte, l'Ethiopie et le Soudan »: more than two
    if (third && third.state !== one.state && areJoined(context, other, third)) continue;
    count(one.state, other.state, SIDE_BY_SIDE);
  }
  for (const states of bySentence(context, signals))
    for (const [index, one] of states.entries())
      for (const other of states.slice(index + 1)) count(one, other, 1);
  const [first, second] = [...pairs].sort((a, b) => b[1] - a[1]);
  const [one, other] = first?.[0].split(" ") ?? [];
  const isClear = first !== undefined && first[1] >= OFTEN && first[1] >= CLEARLY * (second?.[1] ?? 0);
  return isClear && one !== undefined && other !== undefined ? [one, other] : null;
}

/** The states that each sentence names, where they are few. */
function bySentence({ document }: Context, signals: readonly Signal[]): string[][] {
  const named = new Map<number, Set<string>>();
  for (const { state, first } of signals) {
    const sentence = document.sentenceAt[first] ?? 0;
    named.set(sentence, (named.get(sentence) ?? new Set()).add(state));
  }
  return [...named.values()].filter(({ size }) => size < MANY).map((states) => Array.from(states));
}

/** Finds the sides of a text when they are first asked for: few texts say « les deux parties ». */
export function sidesFinder(context: Context): () => readonly string[] | null {
  let found: readonly string[] | null | undefined;
  return () => {
    if (found === undefined) found = sidesOf(context);
    return found;
  };
}

function signalsIn(context: Context): Signal[] {
  const { document, registry } = context;
  const signals: Signal[] = [];
  const add = (state: string | null, first: number, last: number) => {
    if (state !== null && registry.states.has(state)) signals.push({ state, first, last });
  };
  for (const { hit } of readNames(context)) {
    const [value] = hit.values;
    if (value?.kind === "state") add(value.id, hit.first, hit.last);
    else if (value) add(governsOf(value), hit.first, hit.last);
  }
  for (const index of document.tokens.keys()) {
    const found = registry.nationalities.adjectives.longestAt(document.tokens, index);
    if (found) add(found.values[0]?.state ?? null, index, found.end);
  }
  return signals.sort((a, b) => a.first - b.first);
}

function areJoined({ document }: Context, one: Signal, other: Signal): boolean {
  if (other.first < one.last || other.first - one.last > LONGEST_BETWEEN) return false;
  let hasJoint = false;
  for (let at = one.last; at < other.first; at++) {
    const word = document.tokens[at]?.folded ?? "";
    if (!BETWEEN.has(word)) return false;
    hasJoint ||= JOINTS.has(word);
  }
  return hasJoint;
}

/** The states that « les deux pays » means at a token: those that acted last. */
export function powersAt(count: number, at: number, context: Context, discourse: Discourse): string[] | null {
  const subjects = subjectsOf(context, discourse, at);
  return discourse.lastStates(count, (id) => !subjects.has(id));
}

/** Two states that have acted twice each at least, or that the text has talking to each other: « les deux parties ». */
export function partiesAt(
  at: number,
  context: Context,
  discourse: Discourse,
  sides: readonly string[] | null,
): string[] | null {
  if (sides) return [...sides];
  const named = discourse.partiesOfNews();
  const news = named.flatMap((id) => Array.from(statesOf(discourse.personOf(id))));
  const states = [...new Set(news)].filter((of) => context.registry.states.has(of));
  if (states.length === 2 && named.length === 2) return states;
  const found = powersAt(2, at, context, discourse);
  return found?.every((id) => discourse.timesNamed(id) > 1) ? found : null;
}
