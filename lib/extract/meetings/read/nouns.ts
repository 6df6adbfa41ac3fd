import {
  CONTACT_NOUNS,
  type ContactNoun,
  NO_CONTACT_COMPLEMENTS,
  PHONE_WORDS,
  VIDEO_WORDS,
} from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { clauseAt, sentenceAt, type View, verbFrom, verbsIn, wordAt } from "../view";

/** A noun of contact: its token and the token after the words that belong to it (« tête-à-tête »). */
export type NounAt = ContactNoun & { readonly at: number; readonly end: number };

/** Words that a noun of contact needs behind it to be one. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["tete", ["-", "a", "-", "tete"]],
  ["rendez", ["-", "vous"]],
  ["poignee", ["de", "main"]],
]);
const NEEDS_DEVICE = new Set(["appel", "echange"]);

/** The noun of contact at a token; null when the word means something else there (« conférence de presse »). */
export function nounAt(view: View, token: number): NounAt | null {
  const word = wordAt(view, token);
  const noun = CONTACT_NOUNS.get(word);
  if (!noun || isVerb(view, token)) return null;
  const whole = WHOLE.get(word) ?? [];
  if (!whole.every((part, index) => wordAt(view, token + 1 + index) === part)) return null;
  const end = token + 1 + whole.length;
  const next = wordAt(view, end);
  if (next === "de" && NO_CONTACT_COMPLEMENTS.has(wordAt(view, end + 1))) return null;
  if (NEEDS_DEVICE.has(word) && !PHONE_WORDS.has(next) && !VIDEO_WORDS.has(next)) return null;
  if (isOccasion(view, token)) return null;
  return { ...noun, at: token, end };
}

function isVerb(view: View, token: number): boolean {
  const verb = view.verbs[verbFrom(view, token)] ?? view.verbs[verbFrom(view, token) - 1];
  const before = view.verbs[verbFrom(view, token) - 1];
  return [verb, before].some((group) => group !== undefined && group.first <= token && token < group.last);
}

/** « en marge du sommet »: the occasion, not the contact. */
function isOccasion(view: View, token: number): boolean {
  for (let distance = 1; distance <= 5; distance++) {
    if (wordAt(view, token - distance) === "marge") return true;
  }
  return false;
}

const GOES_ON = new Set([
  ..."prevoir programmer fixer planifier tenir organiser ouvrir entamer annuler reporter ajourner repousser consacrer clore".split(
    " ",
  ),
]);
const LONGEST = 50;

/** Where what belongs to a noun ends: at a finite verb or an infinitive, past participles that tell of it (« prévu jeudi »). */
export function nounRegion(view: View, { end }: NounAt): number {
  const sentence = sentenceAt(view, end - 1);
  let last = Math.min(sentence?.last ?? end, end + LONGEST);
  for (const verb of verbsIn(view, end, last)) {
    if (verb.tense === "participle" && (GOES_ON.has(verb.lemma) || !verb.passive)) continue;
    if (verb.tense === "participle" && verb.passive && GOES_ON.has(verb.lemma)) continue;
    last = verb.first;
    break;
  }
  for (let token = end; token < last; token++) {
    const clause = clauseAt(view, token);
    if (clause?.first === token && clause.kind !== "main") return token;
  }
  return last;
}

/** Finite verbs that a noun is the subject of: the first behind it in its clause and those joined to it by « et ». */
export function verbsOfSubject(view: View, noun: NounAt): VerbGroup[] {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence || isObject(view, noun)) return [];
  const found: VerbGroup[] = [];
  let end = noun.end;
  for (const verb of verbsIn(view, noun.end, sentence.last)) {
    const clause = clauseAt(view, verb.head);
    if (!isFiniteVerb(verb) || clause?.kind !== "main") continue;
    const isJoined =
      found.length === 0 || isBareBetween(view, clause.first, verb.first) || isAnd(view, end, verb.first);
    if (!isJoined) break;
    found.push(verb);
    end = verb.last;
  }
  return found;
}

function isBareBetween(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word !== "et" && word !== "," && word !== "mais" && word !== "puis") return false;
  }
  return true;
}

function isAnd(view: View, first: number, last: number): boolean {
  return last > first && wordAt(view, last - 1) === "et";
}

/** Whether a noun stands behind the finite verb of its own clause. */
export function isObject(view: View, noun: NounAt): boolean {
  return verbBefore(view, noun) !== null;
}

/** The verb that a noun is the object or complement of: the last one before it in its clause. */
export function verbBefore(view: View, noun: NounAt): VerbGroup | null {
  const clause = clauseAt(view, noun.at);
  if (!clause) return null;
  return verbsIn(view, clause.first, noun.at).at(-1) ?? null;
}
