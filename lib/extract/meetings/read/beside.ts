import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { carriedBy, clauseAt, isPerson, type Stretch, sentenceAt, type View, verbsIn, wordAt } from "../view";
import { cleftBefore } from "./opener";
import { presentIn } from "./parties";
import { companions } from "./persons";

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

/** Who « sous la présidence de X, » or « en présence de X, » was there, told in front of the subject of a verb. */
export function presentBefore(view: View, verb: VerbGroup): string[] {
  const sentence = sentenceAt(view, verb.head);
  const own = clauseAt(view, verb.head);
  if (!sentence || !own) return [];
  // « C'est sous le regard de X que Y et Z ont signé »
  const cleft = cleftBefore(view, verb);
  if (cleft) return presentIn(view, { first: cleft.first, last: cleft.last });
  if (own.kind !== "main") return [];
  const [opener] = verbsIn(view, sentence.first, sentence.first + 1);
  if (opener?.tense === "participle" && own.first > sentence.first)
    return companions(view, sentence.first, own.first).filter((id) => isPerson(view, id));
  const first = wordAt(view, sentence.first);
  const isOpener = first === "sous" || first === "en" || first === "devant" || first === "autour";
  return isOpener && own.first > sentence.first
    ? presentIn(view, { first: sentence.first, last: own.first })
    : [];
}
