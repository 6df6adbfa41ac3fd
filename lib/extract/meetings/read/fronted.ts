import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { clauseAt, type Stretch, sentenceAt, type View, within, wordAt } from "../view";
import { titleEnd } from "./apposed";
import { cleftBefore, isRightAfterName, openerOf, opensWithQue } from "./opener";
import { actorsIn, isComplement, isJoined, type Mention, partiesOf, regionAfter } from "./persons";
import { relativeAntecedent } from "./relative";

/** Where a complement stands: behind a verb as its object, behind « avec », « à », « par ». */
export type Role = "object" | "with" | "to" | "by";

const PREPOSITIONS: Readonly<Record<Role, readonly string[]>> = {
  object: [],
  with: ["avec", "aupres"],
  to: ["a", "au", "aux"],
  by: ["par"],
};
/** Relative pronouns that hold « à ». */
const TO_WHOM = new Set(["auquel", "auxquels", "auxquelles"]);
const WHOM = new Set(["qui", "lequel", "laquelle", "lesquels", "lesquelles"]);

/**
 * The complement of a verb where it stands before it: in « X, que Y a vu », « X, avec qui Y a dîné », « X, à qui Y a
 * parlé », « c'est par X que Y a été reçu », « Avec X, Y a discuté ».
 */
export function partiesBefore(view: View, verb: VerbGroup, role: Role): string[] {
  const opener = openerOf(view, verb);
  if (opener === null) return role === "with" ? openingWith(view, verb) : [];
  const cleft = cleftBefore(view, verb);
  if (cleft) return inCleft(view, cleft, role);
  const antecedent = antecedentOf(view, opener, role);
  return antecedent === null ? [] : nameBefore(view, antecedent);
}

/** The token before which the antecedent of a relative pronoun in that role ends; null where the pronoun has another. */
function antecedentOf(view: View, opener: number, role: Role): number | null {
  const word = wordAt(view, opener);
  const before = wordAt(view, opener - 1);
  if (role === "object") return opensWithQue(view, opener) ? opener : null;
  if (role === "to" && TO_WHOM.has(word)) return opener;
  return WHOM.has(word) && PREPOSITIONS[role].includes(before) ? opener - 1 : null;
}

/** Those named right before a relative pronoun. */
function nameBefore(view: View, token: number): string[] {
  return isRightAfterName(view, token) ? relativeAntecedent(view, token) : [];
}

function inCleft(view: View, { first, last }: Stretch, role: Role): string[] {
  const mentions = within(view.who, first, last);
  const [named] = mentions;
  if (!named) return [];
  const governor = governorOf(view, named.first, first);
  const isRole = role === "object" ? governor === null : PREPOSITIONS[role].includes(governor ?? "");
  return isRole ? partiesOf(view, actorsIn(view, first, last)) : [];
}

/** « Avec X, Y a discuté ». */
function openingWith(view: View, verb: VerbGroup): string[] {
  const first = sentenceAt(view, verb.head)?.first ?? verb.first;
  const clause = clauseAt(view, first);
  const own = clauseAt(view, verb.head);
  const isOpening = wordAt(view, first) === "avec" && clause !== undefined && own?.first === clause.last;
  return isOpening ? partiesOf(view, actorsIn(view, first, clause.last)) : [];
}

const LONGEST_TITLE = 8;
const GOVERNORS = new Set("a au aux avec aupres chez contre devant envers par pour selon sur".split(" "));

/** The preposition that a name stands behind, over its title; null where it stands free. */
export function governorOf(view: View, name: number, floor: number): string | null {
  const end = titleEnd(view, name, floor);
  for (let token = end - 1; token >= Math.max(floor, end - LONGEST_TITLE); token--) {
    const word = wordAt(view, token);
    if (word === "," || within(view.when, token, token + 1).length > 0) return null;
    if (within(view.where, token, token + 1).length > 0 || within(view.who, token, token + 1).length > 0)
      return null;
    if (GOVERNORS.has(word)) return word;
  }
  return null;
}

/** « où le recevra X », « qu'a reçu X », « A Oslo se sont vus X et Y »: a subject that stands behind its verb. */
export function subjectBehind(view: View, verb: VerbGroup): string[] {
  const opener = openerOf(view, verb);
  if (!isFiniteVerb(verb) || !isTurned(view, verb, opener)) return [];
  const last = regionAfter(view, verb.last);
  const free = within(view.who, verb.last, last).filter(
    (mention) => !isComplement(view, mention) && governorOf(view, mention.first, verb.last) === null,
  );
  return partiesOf(view, listFrom(view, free));
}

function isTurned(view: View, verb: VerbGroup, opener: number | null): boolean {
  // « Oslo y pense, a dit X »
  const clause = clauseAt(view, verb.head);
  if (clause?.kind === "reporting" && within(view.who, clause.first, verb.first).length === 0)
    return within(view.who, verb.last, verb.last + LONGEST_TITLE).length > 0;
  if (opener === null) {
    const first = sentenceAt(view, verb.head)?.first ?? verb.first;
    return (verb.reflexive || verb.passive) && isSetting(view, first, verb.first);
  }
  const isSubject = WHOM.has(wordAt(view, opener)) && !isGoverned(view, opener);
  return !isSubject && isSetting(view, opener + 1, verb.first);
}

function isGoverned(view: View, opener: number): boolean {
  return ["avec", "a", "par", "chez"].includes(wordAt(view, opener - 1));
}

const SETTING = new Set("a au aux en dans le la l' , y meme aussi".split(" "));
const LONGEST_SETTING = 24;

/** « A Oslo, mardi, »: nothing but places and dates. */
function isSetting(view: View, first: number, last: number): boolean {
  if (last - first > LONGEST_SETTING) return false;
  let token = first;
  while (token < last) {
    const [told] = [...within(view.where, token, token + 1), ...within(view.when, token, token + 1)];
    if (!told && !SETTING.has(wordAt(view, token))) return false;
    token = told ? Math.max(token + 1, told.last) : token + 1;
  }
  return true;
}

/** The first of some mentions and those that « et » or a comma join to it. */
function listFrom(view: View, mentions: readonly Mention[]): string[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    if (last && !isNext(view, last, mention)) break;
    found.push(mention);
  }
  return [...new Set(found.flatMap(({ mention }) => mention.actors))];
}

const LONGEST_JOINT = 8;

function isNext(view: View, one: Mention, other: Mention): boolean {
  if (isJoined(view, one.last, other.first)) return true;
  return wordAt(view, one.last) === "," && other.first - one.last <= LONGEST_JOINT;
}
