import type { Document } from "@/lib/text";
import { isFiniteVerb } from "@/lib/text";
import type { Hit } from "./hits";
import type { Names } from "./layer";

/** Names in a list, beyond the first. */
const LONGEST_LIST = 6;

const LAST_JOINTS: ReadonlySet<string> = new Set(["et", "ou", "puis"]);

/**
 * The names that go on with a list of places: « s'est rendu à Kinshasa, Kigali et Kampala ». A list that opens its
 * sentence may end before its second name (« A Genève, Washington et Moscou sont convenus »), and so may one with a
 * verb behind it.
 */
export function listedPlaces(
  document: Document,
  names: Names,
  opensList: (hit: Hit) => boolean,
  isCandidate: (hit: Hit) => boolean,
): ReadonlySet<Hit> {
  const listed = new Set<Hit>();
  for (const hit of names.hits) {
    if (!opensList(hit)) continue;
    const rest = listBehind(document, names, hit);
    const end = rest.at(-1)?.last ?? hit.last;
    const verb = names.verbAt[end];
    // « A Riyad, Doha puis Amman, il a plaidé »: closed off, a list is whole even where it opens its sentence.
    const isWhole = isCandidate(hit) || document.tokens[end]?.folded === ",";
    if (!isWhole && (opensSentence(document, hit) || (verb && isFiniteVerb(verb)))) continue;
    for (const one of rest) listed.add(one);
  }
  return listed;
}

/** The names behind one, each after a comma and the last after « et »; none where the list does not close so. */
function listBehind({ tokens }: Document, names: Names, first: Hit): Hit[] {
  const rest: Hit[] = [];
  let at = first.last;
  while (rest.length < LONGEST_LIST) {
    const joint = tokens[at]?.folded ?? "";
    const next = names.hitAt[at + 1];
    if (!next || next.first !== at + 1 || (joint !== "," && !LAST_JOINTS.has(joint))) return [];
    rest.push(next);
    at = next.last;
    if (LAST_JOINTS.has(joint)) return rest.length > 1 ? rest : [];
  }
  return [];
}

function opensSentence({ sentenceAt, sentences }: Document, hit: Hit): boolean {
  return (sentences[sentenceAt[hit.first] ?? 0]?.first ?? 0) >= hit.first - 2;
}
