import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { carriedBy, type Stretch, sentenceAt, type View, verbsIn, wordAt } from "../view";
import { presentIn } from "./parties";

const FURTHEST = 80;
const BESIDE = new Set(["presence", "compagnie"]);

/** « l'hôte de X, en compagnie de Y et de Z ». */
export function besidesIn(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++)
    if (wordAt(view, token) === "en" && BESIDE.has(wordAt(view, token + 1)))
      return presentIn(view, { first: token, last });
  return [];
}

/** « à l'ouverture d'un dialogue parrainé par Y, et en présence de X »: told at the end, over a participle. */
export function presentBehind(view: View, from: number): string[] {
  const sentence = sentenceAt(view, from - 1);
  if (!sentence) return [];
  const end = Math.min(sentence.last, from + FURTHEST);
  const last = verbsIn(view, from, end).find(isFiniteVerb)?.first ?? end;
  for (let token = from; token < last; token++)
    if (wordAt(view, token) === "en" && BESIDE.has(wordAt(view, token + 1)))
      return presentIn(view, { first: token, last });
  return [];
}

const WITNESSED = new Set(["sous", "en", "devant"]);

/** « a paraphé les textes qui règlent le litige, sous le regard de X »: told behind a relative clause, by the same verb. */
export function presentApart(view: View, verb: VerbGroup, from: number): string[] {
  return carriedBy(view, verb)
    .filter(({ first }) => first >= from && WITNESSED.has(wordAt(view, first)))
    .flatMap(({ first, last }) => presentIn(view, { first, last }));
}
