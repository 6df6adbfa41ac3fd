import { isPerson, type View, verbsIn, within, wordAt } from "../view";
import type { NounAt } from "./nouns";

/** « un dîner offert par X en l'honneur de Y », « le repas donné par X à Y ». */
export function dinedTogether(view: View, noun: NounAt, last: number): string[] {
  const verb = verbsIn(view, noun.end, last).find(({ lemma, passive }) => passive && GIVING.has(lemma));
  if (!verb) return [];
  const [host, ...guests] = within(view.who, verb.last, last);
  if (!host || !isBehind(view, host.first, BY)) return [];
  const others = guests.filter(({ first }) => isBehind(view, first, TOWARDS));
  return [...host.mention.actors, ...others.flatMap(({ mention }) => mention.actors)].filter((id) =>
    isPerson(view, id),
  );
}

const GIVING = new Set(["offrir", "donner", "organiser"]);
const BY = new Set(["par"]);
const TOWARDS = new Set(["a", "au", "aux", "honneur"]);
const LONGEST_TITLE = 6;

/** Whether a name stands behind one of some words, over its title. */
function isBehind(view: View, first: number, words: ReadonlySet<string>): boolean {
  for (let token = first - 1; token >= first - LONGEST_TITLE; token--) {
    if (words.has(wordAt(view, token))) return true;
    if (within(view.who, token, token + 1).length > 0 || wordAt(view, token) === ",") return false;
  }
  return false;
}
