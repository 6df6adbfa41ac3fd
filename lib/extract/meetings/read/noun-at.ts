import {
  CONTACT_ADJECTIVES,
  CONTACT_NOUNS,
  NO_CONTACT_ADJECTIVES,
  NO_CONTACT_COMPLEMENTS,
  PHONE_WORDS,
  VIDEO_WORDS,
} from "@/lib/lexicon/contacts";
import { REPEATING } from "../small-words";
import { isOf, sentenceAt, type View, verbFrom, within, wordAt } from "../view";
import { beforeNoun, type NounAt } from "./nouns";
import { typeIn } from "./type";

/** Words that a noun needs behind it to be one of contact. */
const WHOLE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    "tete",
    [
      ["-", "a", "-", "tete"],
      ["a", "tete"],
    ],
  ],
  [
    "face",
    [
      ["-", "a", "-", "face"],
      ["a", "face"],
    ],
  ],
  ["rendez", [["-", "vous"]]],
  [
    "passation",
    [
      ["de", "charges"],
      ["de", "fonctions"],
      ["de", "pouvoir"],
      ["de", "pouvoirs"],
      ["de", "service"],
      ["de", "temoin"],
    ],
  ],
  ["poignee", [["de", "main"]]],
  ["table", [["ronde"]]],
  ["huis", [["clos"], ["-", "clos"]]],
  ["seance", [["de", "travail"], []]],
  ["seances", [["de", "travail"]]],
  [
    "coup",
    [
      ["de", "telephone"],
      ["de", "fil"],
    ],
  ],
]);
/** Words that are contacts by a device, or with people named behind them: « un appel téléphonique », « un échange entre X et Y ». */
const NEEDS_DEVICE = new Set(
  "appel echange echanges contact contacts communication explication explications promenade marathon".split(
    " ",
  ),
);
/** Adjectives that are nouns behind an article: « une bilatérale avec X », « la plénière ». */
const SHORTENED = new Set(["bilaterale", "bilaterales", "trilaterale", "quadrilaterale", "pleniere"]);
const ARTICLES = new Set(["un", "une", "des", "la", "le", "l'", "les", "leur", "leurs", "cette", "ces"]);
/** « la date d'une conférence »: spoken about, not told. */
const ABOUT = new Set(
  "date dates preparation perspective idee projet proposition table salle processus principe hypothese possibilite reprise demande offre rumeur rumeurs besoin eventualite espoir espoirs refus fruit".split(
    " ",
  ),
);
const MOST_ADJECTIVES = 3;

/** « celui du 2 mai entre X et Y »: the noun of contact told before, with people of its own. */
export function repeatedAt(view: View, token: number): NounAt | null {
  if (!REPEATING.has(wordAt(view, token)) || !namesPeople(view, token + 1)) return null;
  const index = view.document.sentenceAt[token] ?? 0;
  const first = view.document.sentences[Math.max(0, index - 1)]?.first ?? token;
  for (let at = token - 1; at >= Math.max(first, token - REPEAT_REACH); at--) {
    const noun = nounAt(view, at);
    if (!noun) continue;
    const type = typeIn(view, noun.at, noun.end, noun.type);
    return { ...noun, type, at: token, end: token + 1, isAnaphoric: true };
  }
  return null;
}

const REPEAT_REACH = 50;

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
  if (SHORTENED.has(word) && !isHeadOf(view, token)) return null;
  if (
    NEEDS_DEVICE.has(word) &&
    !isByDevice(next) &&
    next !== "passe" &&
    !namesPeople(view, end) &&
    !isOfDay(view, token, end) &&
    !takesPlace(view, token, end) &&
    !isTheirs(view, word, end) &&
    !isHad(view, token, end) &&
    !isHadBy(view, end)
  )
    return null;
  if (isOccasion(view, token) && !(noun.kind === "contact" && namesPeople(view, end))) return null;
  if (isSpokenAbout(view, token)) return null;
  let isWide = false;
  for (let count = 0; count < MOST_ADJECTIVES && isAdjective(wordAt(view, end)); count++) {
    isWide ||= WIDE.has(wordAt(view, end));
    end++;
  }
  // « la réunion internationale »: a conference.
  const type = isWide && noun.type === "meeting" && noun.kind === "contact" ? "multilateral" : noun.type;
  // « la dixième session du dialogue »: a round of talks.
  const isOfTalks =
    word === "session" && isOf(view, end) && CONTACT_NOUNS.get(wordAt(view, end + 1))?.kind === "talks";
  if (isOfTalks) return { type: "meeting", kind: "talks", at: token, end };
  return {
    ...noun,
    type,
    at: token,
    end,
    ...(noun.isPairable && { isPairable: !isOfMany(view, end) && !isOfGroup(view, end) }),
  };
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
  return CONTACT_ADJECTIVES.has(word) || isByDevice(word);
}

/** « le sommet du Commonwealth ». */
function isOfGroup(view: View, end: number): boolean {
  return isOf(view, end) && within(view.groups, end + 1, end + 3).length > 0;
}

function isByDevice(word: string): boolean {
  return PHONE_WORDS.has(word) || VIDEO_WORDS.has(word);
}

function isHeadOf(view: View, token: number): boolean {
  return ARTICLES.has(wordAt(view, beforeNoun(view, token))) && !CONTACT_NOUNS.has(wordAt(view, token + 1));
}

/** « L'appel de lundi ». */
function isOfDay(view: View, token: number, end: number): boolean {
  const isThe = wordAt(view, token - 1) === "l'" || wordAt(view, token - 1) === "cet";
  return isThe && isOf(view, end) && within(view.when, end + 1, end + 2).length > 0;
}

const TAKING_PLACE = new Set(["durer", "intervenir", "remonter", "survenir", "derouler"]);

/** « L'appel a eu lieu lundi », « cet échange a duré une heure ». */
function takesPlace(view: View, token: number, end: number): boolean {
  const before = beforeNoun(view, token);
  const isOther = before < token - 1 && OTHERS.has(wordAt(view, token - 1));
  if (!DEMONSTRATING.has(wordAt(view, before)) && !(isOther && ARTICLES.has(wordAt(view, before))))
    return false;
  const verb = view.verbs[verbFrom(view, end)];
  if (!verb || verb.first - end > (isOther ? TOLD_REACH : 0)) return false;
  for (let at = end; at < verb.first; at++)
    if (![",", "le", "a"].includes(wordAt(view, at)) && !isCovered(view, at)) return false;
  return TAKING_PLACE.has(verb.lemma) || (verb.lemma === "avoir" && wordAt(view, verb.last) === "lieu");
}

const OTHERS = new Set(["premier", "premiere", "precedent", "precedente", "dernier", "derniere", "second"]);
const TOLD_REACH = 10;
const DEMONSTRATING = new Set(["l'", "cet", "ce", "le", "leur", "cette"]);

/** « Ils ont eu un nouvel échange vendredi »; not « ont eu des échanges de tirs ». */
function isHad(view: View, token: number, end: number): boolean {
  const verb = view.verbs[verbFrom(view, token) - 1];
  const isOfWhat = isOf(view, end) && !isCovered(view, end + 1);
  return (
    verb?.lemma === "avoir" &&
    !verb.negated &&
    token - verb.last <= HAD_REACH &&
    (ARTICLES.has(wordAt(view, beforeNoun(view, token))) || wordAt(view, token - 1) === "nouvel") &&
    !isOfWhat
  );
}

/** « l'échange qu'avaient eu X et Y ». */
function isHadBy(view: View, end: number): boolean {
  const verb = view.verbs[verbFrom(view, end)];
  const isThat = wordAt(view, end) === "que" || wordAt(view, end) === "qu'";
  return isThat && verb?.lemma === "avoir" && verb.first - end <= HAD_REACH && !verb.negated;
}

const HAD_REACH = 4;
const SHARED = new Set(["explication", "explications", "promenade", "marathon"]);

/** « la promenade de X et Y ». */
function isTheirs(view: View, word: string, end: number): boolean {
  if (!SHARED.has(word) || !isOf(view, end)) return false;
  const named = within(view.who, end + 1, end + PEOPLE_REACH);
  return new Set(named.flatMap(({ mention }) => mention.actors)).size > 1;
}

const PEOPLE_REACH = 9;
const LEADING = new Set(["entre", "avec"]);
const PASSED = new Set([",", "«", "»", '"', "le", "la", "a", "au", "en", "de", "du", "d'", "par"]);

/** « entre X et Y », « avec Y » behind a noun, over its day, place and adjectives. */
function namesPeople(view: View, end: number): boolean {
  for (let token = end; token < end + PEOPLE_REACH; token++) {
    const word = wordAt(view, token);
    if (LEADING.has(word)) return within(view.who, token + 1, token + PEOPLE_REACH).length > 0;
    // « des échanges utiles avec X »
    const isEpithet = token === end && view.document.tokens[token]?.shape === "lower" && !PASSED.has(word);
    if (!isEpithet && !PASSED.has(word) && !isAdjective(word) && !isCovered(view, token)) return false;
  }
  return false;
}

/** Whether a day, a place or a length of time is told there. */
function isCovered(view: View, token: number): boolean {
  const first = token - PEOPLE_REACH;
  const covers = ({ last }: { readonly last: number }): boolean => last > token;
  return (
    within(view.when, first, token + 1).some(covers) ||
    within(view.where, first, token + 1).some(covers) ||
    within(view.lasting, first, token + 1).some(covers)
  );
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
  if (ARTICLES.has(wordAt(view, at))) at--;
  return isOf(view, at) && ABOUT.has(wordAt(view, at - 1));
}
