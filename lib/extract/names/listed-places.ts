import type { Document } from "@/lib/text";
import { isFiniteVerb } from "@/lib/text";
import type { Hit } from "./hits";
import type { Names } from "./layer";

/** Names in a list, beyond the first. */
const LONGEST_LIST = 6;

/**
 * The names that go on with a list of places: « s'est rendu à Kinshasa, Kigali et Kampala ». A list that opens its
 * sentence may end before its second name (« A Genève, Washington et Moscou sont convenus »), and so may one with a
 * verb behind it.
 */
export function listedPlaces(
  document: Document,
  names: Names,
  opensList: (hit: Hit) => boolean,
): ReadonlySet<Hit> {
  const listed = new Set<Hit>();
  for (const hit of names.hits) {
    if (!opensList(hit) || opensSentence(document, hit)) continue;
    const rest = listBehind(document, names, hit);
    const end = rest.at(-1)?.last;
    const verb = end === undefined ? undefined : names.verbAt[end];
    if (!(verb && isFiniteVerb(verb))) for (const one of rest) listed.add(one);
  }
  return listed;
}

/** The names behind one, each after a comma and the last after « et »; none where the list does not close so. */
function listBehind({ tokens }: Document, names: Names, first: Hit): Hit[] {
  const rest: Hit[] = [];
  let at = first.last;
  while (rest.length < LONGEST_LIST) {
    const joint = tokens[at]?.folded;
    const next = names.hitAt[at + 1];
    if (!next || next.first !== at + 1 || (joint !== "," && joint !== "et")) return [];
    rest.push(next);
    at = next.last;
    if (joint === "et") return rest.length > 1 ? rest : [];
  }
  return [];
}

function opensSentence({ sentenceAt, sentences }: Document, hit: Hit): boolean {
  return (sentences[sentenceAt[hit.first] ?? 0]?.first ?? 0) >= hit.first - 2;
}
