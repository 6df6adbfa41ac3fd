import {
  CONTACT_ADJECTIVES,
  CONTACT_NOUNS,
  NO_CONTACT_ADJECTIVES,
  NO_CONTACT_COMPLEMENTS,
  PHONE_WORDS,
  VIDEO_WORDS,
} from "@/lib/lexicon/contacts";
import { isOf, sentenceAt, type View, verbFrom, wordAt } from "../view";
import { beforeNoun, type NounAt } from "./nouns";

/** Words that a noun needs behind it to be one of contact. */
const WHOLE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["tete", [["-", "a", "-", "tete"]]],
  ["face", [["-", "a", "-", "face"]]],
  ["rendez", [["-", "vous"]]],
  ["poignee", [["de", "main"]]],
  [
    "coup",
    [
      ["de", "telephone"],
      ["de", "fil"],
    ],
  ],
]);
const NEEDS_DEVICE = new Set(["appel", "echange"]);
/** « la date d'une conférence »: spoken about, not told. */
const ABOUT = new Set(
  "date dates preparation perspective idee projet proposition table salle processus principe hypothese possibilite reprise demande".split(
    " ",
  ),
);
const MOST_ADJECTIVES = 3;

/** The noun of contact at a token; null when the word means something else there (« conférence de presse »). */
export function nounAt(view: View, token: number): NounAt | null {
  const word = wordAt(view, token);
  const noun = CONTACT_NOUNS.get(word);
  if (!noun || isVerb(view, token) || sentenceAt(view, token)?.kind === "subhead") return null;
  const ways = WHOLE.get(word) ?? [[]];
  const whole = ways.find((parts) => parts.every((part, index) => wordAt(view, token + 1 + index) === part));
  if (!whole) return null;
  let end = token + 1 + whole.length;
  const next = wordAt(view, end);
  if (isOf(view, end) && NO_CONTACT_COMPLEMENTS.has(wordAt(view, end + 1))) return null;
  if (noun.kind === "event" && noun.type === "meeting" && NO_CONTACT_ADJECTIVES.has(next)) return null;
  if (NEEDS_DEVICE.has(word) && !PHONE_WORDS.has(next) && !VIDEO_WORDS.has(next)) return null;
  if (isOccasion(view, token) || isSpokenAbout(view, token)) return null;
  let isWide = false;
  for (let count = 0; count < MOST_ADJECTIVES && isAdjective(wordAt(view, end)); count++) {
    isWide ||= WIDE.has(wordAt(view, end));
    end++;
  }
  // « la réunion internationale »: a conference.
  const type = isWide && noun.type === "meeting" && noun.kind === "contact" ? "multilateral" : noun.type;
  return { ...noun, type, at: token, end, ...(noun.isPairable && { isPairable: !isOfMany(view, end) }) };
}

/** Adjectives of what brings together many. */
const WIDE = new Set([
  "international",
  "internationale",
  "internationales",
  "ministerielle",
  "ministerielles",
]);

const MANY = new Set(["pays", "chefs", "dirigeants", "etats", "membres", "non", "ministres", "presidents"]);

/** « le sommet des chefs d'Etat », « le sommet des non-alignés ». */
function isOfMany(view: View, end: number): boolean {
  return wordAt(view, end) === "des" && MANY.has(wordAt(view, end + 1));
}

function isAdjective(word: string): boolean {
  return CONTACT_ADJECTIVES.has(word) || PHONE_WORDS.has(word) || VIDEO_WORDS.has(word);
}

function isVerb(view: View, token: number): boolean {
  const index = verbFrom(view, token);
  return [view.verbs[index], view.verbs[index - 1]].some(
    (group) => group !== undefined && group.first <= token && token < group.last,
  );
}

/** « en marge du sommet »: the occasion, not the contact. */
function isOccasion(view: View, token: number): boolean {
  for (let distance = 1; distance <= 5; distance++)
    if (wordAt(view, token - distance) === "marge") return true;
  // « un discours devant la Conférence sur la sécurité »: who listens
  return wordAt(view, token - 2) === "devant" && wordAt(view, token - 1) === "la";
}

function isSpokenAbout(view: View, token: number): boolean {
  let at = beforeNoun(view, token);
  if (["un", "une", "la", "le", "l'"].includes(wordAt(view, at))) at--;
  return isOf(view, at) && ABOUT.has(wordAt(view, at - 1));
}
