import { COMBINING_NATIONALITIES } from "@/lib/lexicon/combining-nationalities";
import { isPerson, type View, within, wordAt } from "../view";
import type { NounAt } from "./nouns";

const MOST_STATES = 3;

/** The states of « un sommet russo-turc », « la rencontre américano-russo-turque »; empty where there is no such adjective. */
export function statesOfPair(view: View, { end }: NounAt): string[] {
  const states: string[] = [];
  let token = end;
  while (states.length < MOST_STATES && wordAt(view, token + 1) === "-") {
    const state = COMBINING_NATIONALITIES.get(wordAt(view, token));
    if (state === undefined) return [];
    states.push(state);
    token += 2;
  }
  const [last] = view.registry.nationalities.adjectives.longestAt(view.document.tokens, token)?.values ?? [];
  return states.length > 0 && last ? [...states, last.state] : [];
}

const SENTENCES_BACK = 2;

/** Those who speak for states: the person of each who was named last, in a few sentences; null where one has none. */
export function personsOfStates(view: View, { at, end }: NounAt, states: readonly string[]): string[] | null {
  if (states.length < 2) return null;
  const index = view.document.sentenceAt[at] ?? 0;
  const first = view.document.sentences[Math.max(0, index - SENTENCES_BACK)]?.first ?? at;
  const last = view.document.sentences[index]?.last ?? end;
  const named = [...within(view.who, first, at).toReversed(), ...within(view.who, end, last)].flatMap(
    ({ mention }) => mention.actors,
  );
  const persons = states.map((state) =>
    named.find((id) => isPerson(view, id) && view.registry.actors.get(id)?.of === state),
  );
  return persons.every((id) => id !== undefined) ? persons : null;
}
