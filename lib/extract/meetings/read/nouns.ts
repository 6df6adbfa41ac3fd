import {
  ATTENDING_VERBS,
  CONTACT_ADJECTIVES,
  CONTACT_NOUNS,
  type ContactNoun,
  NO_CONTACT_ADJECTIVES,
  NO_CONTACT_COMPLEMENTS,
  PHONE_WORDS,
  VIDEO_WORDS,
} from "@/lib/lexicon/contacts";
import { FOREGOING_ADJECTIVES } from "@/lib/lexicon/verb-context";
import { type Clause, isFiniteVerb, type VerbGroup } from "@/lib/text";
import { clauseAt, isOf, sentenceAt, type View, verbFrom, verbsIn, wordAt } from "../view";

/** A noun of contact: its token and the token after the words that belong to it (« tête-à-tête », « entretien téléphonique »). */
export type NounAt = ContactNoun & { readonly at: number; readonly end: number };

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

/** The token before a noun and its adjectives. */
export function beforeNoun(view: View, token: number): number {
  let at = token - 1;
  while (FOREGOING_ADJECTIVES.has(wordAt(view, at))) at--;
  return at;
}

function isSpokenAbout(view: View, token: number): boolean {
  let at = beforeNoun(view, token);
  if (["un", "une", "la", "le", "l'"].includes(wordAt(view, at))) at--;
  return isOf(view, at) && ABOUT.has(wordAt(view, at - 1));
}

const DEFINITE = new Set([
  "le",
  "la",
  "l'",
  "les",
  "ce",
  "cet",
  "cette",
  "ces",
  "leur",
  "leurs",
  "du",
  "des",
  "au",
  "aux",
]);

/** « la rencontre », « leur entretien », not « une rencontre »: only such a noun can point back. */
export function isDefinite(view: View, { at }: NounAt): boolean {
  return DEFINITE.has(wordAt(view, beforeNoun(view, at)));
}

const AFTERWARDS = new Set([
  "apres",
  "suite",
  "avant",
  "depuis",
  "issue",
  "terme",
  "cloture",
  "malgre",
  "faute",
  "lendemain",
  "surlendemain",
  "veille",
]);
/** Of these, what ends a contact on the very day: « a quitté Moscou après sept heures d'entretiens ». */
const ENDING = new Set(["apres", "cloture", "issue", "terme"]);

/** « faisait suite aux entretiens entre X et Y »: a contact told in passing, with no share in its sentence's date. */
export function isInPassing(view: View, { at }: Pick<NounAt, "at">): boolean {
  for (let distance = 1; distance <= 4; distance++)
    if (AFTERWARDS.has(wordAt(view, at - distance)) && !isDay(view, at - distance)) return true;
  return false;
}

/** « le lendemain »: a day of its own, not « au lendemain de ». */
function isDay(view: View, token: number): boolean {
  return DAYS.has(wordAt(view, token)) && !isOf(view, token + 1);
}

const DAYS = new Set(["lendemain", "surlendemain", "veille"]);

const DURING = new Set(["cours", "lors", "pendant", "durant", "occasion"]);

/** « au cours d'un dîner »: on the day of what is told. */
export function isDuring(view: View, { at }: NounAt): boolean {
  for (let distance = 1; distance <= 4; distance++) if (DURING.has(wordAt(view, at - distance))) return true;
  return false;
}

/** « après », « à l'issue de » before a noun of contact. */
export function isEnded(view: View, { at }: Pick<NounAt, "at">): boolean {
  for (let distance = 1; distance <= 6; distance++) if (ENDING.has(wordAt(view, at - distance))) return true;
  return false;
}

const GOES_ON = new Set(
  "prevoir programmer fixer planifier tenir organiser ouvrir entamer annuler reporter ajourner repousser consacrer clore commencer debuter echanger".split(
    " ",
  ),
);
/** « un sommet réunissant X et Y ». */
const BRINGING = new Set(["reunir", "rassembler"]);
const LONGEST = 50;

/** Where what belongs to a noun ends: past participles that tell of it (« prévu jeudi »), not at another verb. */
export function nounRegion(view: View, noun: NounAt): number {
  const { end } = noun;
  const sentence = sentenceAt(view, end - 1);
  const carrier = carrierOf(view, noun);
  if (carrier) return endBehind(view, carrier);
  let last = Math.min(sentence?.last ?? end, end + LONGEST);
  for (const verb of verbsIn(view, end, last)) {
    if (verb.tense === "participle" && (verb.passive ? GOES_ON : BRINGING).has(verb.lemma)) continue;
    last = verb.first;
    break;
  }
  for (let token = end; token < last; token++) {
    const clause = clauseAt(view, token);
    if (clause?.first === token && clause.kind !== "main" && !isAmongThem(view, clause)) return token;
  }
  return last;
}

/** The verb of « l'entretien que X devait avoir avec Y », « la rencontre qui devait réunir X et Y ». */
export function carrierOf(view: View, { end }: NounAt): VerbGroup | null {
  const start = wordAt(view, end) === "," ? end + 1 : end;
  const next = wordAt(view, start);
  if (next !== "que" && next !== "qu'") return null;
  const sentence = sentenceAt(view, end);
  return verbsIn(view, start, sentence?.last ?? end).find(isFiniteVerb) ?? null;
}

/** « avec plusieurs dirigeants, dont X et Y »: no clause of its own. */
export function isAmongThem(view: View, { first, last, kind }: Clause): boolean {
  return kind === "relative" && wordAt(view, first) === "dont" && verbsIn(view, first, last).length === 0;
}

function endBehind(view: View, verb: VerbGroup): number {
  const sentence = sentenceAt(view, verb.head);
  const last = sentence?.last ?? verb.last;
  return verbsIn(view, verb.last, last).find((other) => other.tense !== "participle")?.first ?? last;
}

/** « à laquelle participeront X et Y »: the verb of attending in the relative clause behind a noun. */
export function attendingVerb(view: View, noun: NounAt): VerbGroup | null {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence) return null;
  const verb = verbsIn(view, noun.end, sentence.last).find(
    (other) =>
      !other.negated &&
      (ATTENDING_VERBS.has(other.lemma) ||
        (other.lemma === "prendre" && wordAt(view, other.last) === "part")),
  );
  return verb && clauseAt(view, verb.head)?.kind === "relative" ? verb : null;
}

/** Finite verbs that a noun is the subject of: the first in its clause and those joined to it by « et ». */
export function verbsOfSubject(view: View, noun: NounAt): VerbGroup[] {
  const sentence = sentenceAt(view, noun.at);
  if (!sentence || verbBefore(view, noun) || isGoverned(view, noun)) return [];
  const kind = clauseAt(view, noun.at)?.kind === "relative" ? "relative" : "main";
  const found: VerbGroup[] = [];
  for (const verb of verbsIn(view, noun.end, sentence.last)) {
    const clause = clauseAt(view, verb.head);
    if (!isFiniteVerb(verb) || clause?.kind !== kind) continue;
    if (
      found.length > 0 &&
      !isBareBetween(view, clause.first, verb.first) &&
      wordAt(view, verb.first - 1) !== "et"
    )
      break;
    found.push(verb);
    if (kind === "relative") break;
  }
  return found;
}

/** « Au lendemain de la rencontre, X a dit », « après une rencontre »: never the subject. */
function isGoverned(view: View, { at }: NounAt): boolean {
  let token = beforeNoun(view, at);
  if (["la", "le", "l'", "les", "un", "une", "leur", "leurs", "cette", "ce"].includes(wordAt(view, token)))
    token--;
  if (isOf(view, token)) token--;
  return AFTERWARDS.has(wordAt(view, token));
}

function isBareBetween(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word !== "et" && word !== "," && word !== "mais" && word !== "puis") return false;
  }
  return true;
}

/** The verb that a noun is the object or complement of: the last one before it in its clause. */
export function verbBefore(view: View, noun: NounAt): VerbGroup | null {
  const clause = clauseAt(view, noun.at);
  if (!clause) return null;
  const own = verbsIn(view, clause.first, noun.at).at(-1);
  if (own) return own;
  // « ont eu mardi, en marge du sommet, un entretien »
  const carrier = clause.verb === null ? undefined : view.verbs[clause.verb];
  const isNoun = HAVING.has(carrier?.lemma ?? "") && INDEFINITE.has(wordAt(view, beforeNoun(view, noun.at)));
  return carrier && isNoun && carrier.last <= noun.at ? carrier : null;
}

const HAVING = new Set(["avoir", "tenir"]);
const INDEFINITE = new Set(["un", "une", "des", "le", "la", "l'", "leur"]);
