import type { Context } from "../../context";
import { namesOf } from "../../names/layer";
import type { Discourse } from "./discourse";

const ARTICLES: ReadonlySet<string> = new Set(["les", "ces", "aux", "des"]);
const ARTICLES_BEFORE: ReadonlySet<string> = new Set(["le", "la", "l'", "les"]);
const OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set(["a", "avec", "chez", "contre", "par", "vers"]);
const PRONOUNS: ReadonlySet<string> = new Set(["il", "elle"]);
/** Words that end a clause on the way back to its subject. */
const BREAKS: ReadonlySet<string> = new Set([
  "que",
  "qu'",
  "ou",
  "dont",
  "et",
  "mais",
  ",",
  ";",
  ":",
  "«",
  "»",
  '"',
  "(",
  ")",
]);

/**
 * Whom an object cannot mean: the subject of its own clause. « Kerry a reçu les deux hommes » are two others,
 * « Téhéran, qui a une frontière avec les deux pays » is neither.
 */
export function subjectsOf(context: Context, discourse: Discourse, at: number): ReadonlySet<string> {
  const { tokens } = context.document;
  const { verbAt } = namesOf(context);
  let before = at - 1;
  const isDative = tokens[before]?.folded === "aux";
  if (ARTICLES.has(tokens[before]?.folded ?? "")) before--;
  const isObject =
    isDative || verbAt[before] !== undefined || OBJECT_PREPOSITIONS.has(tokens[before]?.folded ?? "");
  const none: ReadonlySet<string> = new Set();
  if (!isObject) return none;
  const first = context.document.sentences[discourse.sentenceAt(at)]?.first ?? 0;
  let hasVerb = false;
  for (let back = before; back >= first; back--) {
    const word = tokens[back]?.folded ?? "";
    if (word === "qui") {
      const antecedent = tokens[back - 1]?.folded === "," ? back - 2 : back - 1;
      return new Set(namedAround(discourse, antecedent, first));
    }
    if (word === "," && hasVerb) return apposedSubject(discourse, first, back) ?? none;
    if (BREAKS.has(word)) return none;
    if (PRONOUNS.has(word)) return subjectBefore(context, discourse, at);
    if (verbAt[back]) hasVerb = true;
    const named = discourse.namedAt(back);
    if (hasVerb && named.length > 0)
      return new Set([...named, ...coordinated(context, discourse, back, first)]);
  }
  return none;
}

/** « X, en visite avec Y, a salué les deux hommes »: neither X, who opens the sentence, nor Y. */
function apposedSubject(discourse: Discourse, first: number, last: number): ReadonlySet<string> | null {
  let opener = first;
  while (opener < first + LONGEST_TITLE && opener < last && discourse.namedAt(opener).length === 0) opener++;
  if (discourse.namedAt(opener).length === 0) return null;
  const named = new Set<string>();
  for (let at = opener; at < last; at++) for (const id of discourse.namedAt(at)) named.add(id);
  return named;
}

const LONGEST_TITLE = 4;

/** Whom « il » means: the subject of the sentence before, which stands at its head. */
export function subjectBefore(context: Context, discourse: Discourse, at: number): ReadonlySet<string> {
  const { verbAt } = namesOf(context);
  const sentence = context.document.sentences[discourse.sentenceAt(at) - 1];
  for (let next = sentence?.first ?? 0; next < (sentence?.last ?? 0) && !verbAt[next]; next++) {
    const named = discourse.namedAt(next);
    if (named.length > 0) return new Set(named);
  }
  return new Set();
}

/** « Paris et Bonn », « la France, Bonn »: who else is the subject. */
function coordinated(context: Context, discourse: Discourse, at: number, first: number): readonly string[] {
  const { tokens } = context.document;
  const joint = ARTICLES_BEFORE.has(tokens[at - 1]?.folded ?? "") ? at - 2 : at - 1;
  const word = tokens[joint]?.folded;
  return word === "et" || word === "," ? namedAround(discourse, joint - 1, first) : [];
}

/** The mention that ends at a token, a few words long at most. */
function namedAround(discourse: Discourse, at: number, first: number): readonly string[] {
  for (let back = at; back >= Math.max(first, at - 4); back--) {
    const named = discourse.namedAt(back);
    if (named.length > 0) return named;
  }
  return [];
}
