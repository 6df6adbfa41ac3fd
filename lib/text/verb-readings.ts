import {
  CLITIC_OR_DETERMINER,
  CLITICS,
  FALSE_PRESENT_PARTICIPLES,
  FOREGOING_ADJECTIVES,
  GAP_WORDS,
  MOVING_PARTICIPLES,
  NOUN_HOMOGRAPHS,
  NOUN_INFINITIVES,
  NOUN_OPENERS,
  NOUN_PARTICIPLES,
  OFFICE_INFINITIVES,
  RARELY_VERBS,
  SUBJECT_PRONOUNS,
} from "@/lib/lexicon/verb-context";
import { type FormKind, mayBeVerb, type VerbForm, verbForms } from "./conjugation";
import type { Document } from "./document";
import type { Token } from "./tokens";

const FINITE: ReadonlySet<FormKind> = new Set([
  "present",
  "past",
  "imperfect",
  "future",
  "conditional",
  "subjunctive",
]);
const OBJECT_OPENERS = new Set(
  "le la les l' un une des du son sa ses leur leurs ce cet cette ces m mm mme que qu' avec aux".split(" "),
);
/** Endings of present forms that no noun shares: « l'attend », « les reçoit », « le retient ». */
const PLAINLY_VERBAL = /(?:end|coit|voit|tient)$/;
/** « rendre compte », « tenir compte » */
const GIVING_ACCOUNT = /^(?:ren[dt]|tien|ten)/;
const NONE: readonly VerbForm[] = [];

/** The verb readings of a token, accents counted; a capital counts only at the start of its sentence. */
export function readingsAt(document: Document, at: number): readonly VerbForm[] {
  const token = document.tokens[at];
  if (!token) return NONE;
  const forms = formsOf(token);
  if (forms.length === 0) return NONE;
  if (token.shape !== "lower" && token.shape !== "upper" && !opensSentence(document, at)) return NONE;
  return forms;
}

/** By `Token.word`: a text repeats its words. */
const KNOWN: (readonly VerbForm[] | undefined)[] = [];

function formsOf(token: Token): readonly VerbForm[] {
  const known = token.word > 0 ? KNOWN[token.word] : undefined;
  if (known) return known;
  const isVerb = token.kind === "word" && mayBeVerb(token.folded);
  const forms = isVerb ? verbForms(token.raw, token.shape === "upper") : NONE;
  if (token.word > 0) KNOWN[token.word] = forms;
  return forms;
}

function opensSentence(document: Document, at: number): boolean {
  const before = document.tokens[at - 1];
  const sentence = document.sentences[document.sentenceAt[at] ?? -1];
  if (sentence?.first === at) return true;
  if (before?.kind !== "symbol") return false;
  // « PARIS, 3 mai (AFP) - Réunis lundi … », not « Al-Réunis »
  return before.folded !== "-" || (before.spaced && document.tokens[at]?.spaced === true);
}

/** Words, folded, before a token of the same sentence: 1 is the one just before; "" where there is none. */
export function wordBefore(document: Document, at: number, distance: number): string {
  const before = document.tokens[at - distance];
  if (!before || document.sentenceAt[at - distance] !== document.sentenceAt[at]) return "";
  return before.folded;
}

/** The finite verb a token is in its context, null when it is none (« la rencontre », « l'est », « à »). */
export function finiteAt(document: Document, at: number): VerbForm | null {
  const token = document.tokens[at];
  if (!token) return null;
  const readings = readingsAt(document, at);
  if (readings.length === 0) return guessFinite(document, at);
  if (token.shape === "capitalised" || token.shape === "upper") {
    const inverted = document.tokens[at + 1]?.folded === "-";
    if (!inverted && token.shape === "capitalised") return null;
  }
  for (const reading of readings) {
    if (
      FINITE.has(reading.kind) &&
      fits(document, at, reading) &&
      !isRatherDone(document, at, reading, readings)
    )
      return reading;
  }
  return null;
}

/** Tokens from « que » to the subjunctive that it calls for. */
const QUE_REACH = 16;

/** « l'entente conclue mercredi par X »: a form that is a participle as well is a subjunctive behind « que » only. */
function isRatherDone(
  { tokens }: Document,
  at: number,
  { kind }: VerbForm,
  readings: readonly VerbForm[],
): boolean {
  if (kind !== "subjunctive" || !readings.some((other) => other.kind === "past-participle")) return false;
  if (tokens[at + 1]?.folded === "par") return true;
  for (let before = at - 1; before >= 0 && before > at - QUE_REACH; before--)
    if (/^(?:que|qu'|lorsqu'|puisqu'|quoiqu')$/.test(tokens[before]?.folded ?? "")) return false;
  return true;
}

function fits(document: Document, at: number, reading: VerbForm): boolean {
  const one = wordBefore(document, at, 1);
  const two = wordBefore(document, at, 2);
  if (reading.speaker) return isSpeaker(one) || (CLITICS.has(one) && isSpeaker(two));
  if (reading.lemma === "avoir" || reading.lemma === "etre") return auxiliaryFits(document, at, one);
  if (NOUN_OPENERS.has(one) || one === "-") return false;
  const isNounLike = reading.kind === "present" || reading.kind === "subjunctive" || reading.kind === "past";
  if (isNounLike && FOREGOING_ADJECTIVES.has(one)) return false;
  if (isNounLike && CLITIC_OR_DETERMINER.has(one)) {
    if (SUBJECT_PRONOUNS.has(two) || two === "ne" || two === "n'") return true;
    return reading.kind === "present" && PLAINLY_VERBAL.test(document.tokens[at]?.folded ?? "");
  }
  if (SUBJECT_PRONOUNS.has(one) || CLITICS.has(one)) return true;
  const word = document.tokens[at]?.folded ?? "";
  if (RARELY_VERBS.has(word)) return word === "president" && presides(document, at);
  if (!NOUN_HOMOGRAPHS.has(word)) return true;
  const before = document.tokens[at - 1];
  if (!before || one === "") return false;
  if (before.kind === "word" && before.shape !== "lower") return true;
  const next = document.tokens[at + 1];
  // « rendra compte dès vendredi »
  if (word === "compte" && GIVING_ACCOUNT.test(one)) return false;
  return next !== undefined && OBJECT_OPENERS.has(next.folded) && (before.kind === "word" || one === ",");
}

/** « X et Y président mardi la séance », not « X président ». */
function presides({ tokens }: Document, at: number): boolean {
  const next = tokens[at + 1]?.folded ?? "";
  const before = tokens[at - 1];
  return before?.kind === "word" && before.shape !== "lower" && (OBJECT_OPENERS.has(next) || DAYS.has(next));
}

const DAYS: ReadonlySet<string> = new Set(
  "lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd'hui".split(" "),
);

function isSpeaker(word: string): boolean {
  return word === "je" || word === "j'" || word === "tu" || word === "nous" || word === "vous";
}

const SIDES: ReadonlySet<string> = new Set(
  "aile banlieue bordure cote entree extremite facade flanc frontiere moitie partie pointe quart rive sortie zone".split(
    " ",
  ),
);

function wordAfter({ tokens }: Document, at: number): string {
  return tokens[at + 1]?.folded ?? "";
}

/** « l'est », « l'avion », « soit … soit » and the preposition « à » are no auxiliaries. */
function auxiliaryFits(document: Document, at: number, one: string): boolean {
  const token = document.tokens[at];
  if (!token) return false;
  if (token.folded === "a" && token.raw !== "a" && document.tokens[at + 1]?.folded !== "-") return false;
  if (token.folded === "est" && ["l'", "d'", "cet", "-", "plein", "grand"].includes(one)) {
    return one === "l'" && SUBJECT_PRONOUNS.has(wordBefore(document, at, 2));
  }
  // « la côte est du royaume »
  if (token.folded === "est" && SIDES.has(one) && ["du", "de", "d'", "des"].includes(wordAfter(document, at)))
    return false;
  if (token.folded !== "soit") return true;
  for (let distance = 1; distance <= 10; distance++) {
    const word = wordBefore(document, at, distance);
    if (word === "que" || word === "qu'") return true;
  }
  return false;
}

/** Endings that only verbs have, after what can be a subject. */
const ENDINGS: readonly (readonly [ending: string, kind: FormKind, number: "singular" | "plural"])[] = [
  ["eraient", "conditional", "plural"],
  ["iraient", "conditional", "plural"],
  ["aient", "imperfect", "plural"],
  ["eront", "future", "plural"],
  ["iront", "future", "plural"],
  ["erait", "conditional", "singular"],
  ["irait", "conditional", "singular"],
  ["èrent", "past", "plural"],
  ["era", "future", "singular"],
];
const SHORTEST_GUESS = 6;

function guessFinite(document: Document, at: number): VerbForm | null {
  const token = document.tokens[at];
  if (token?.kind !== "word" || token.shape !== "lower" || token.folded.length < SHORTEST_GUESS) return null;
  const last = token.folded.charCodeAt(token.folded.length - 1);
  if (last !== 0x74 && last !== 0x61) return null;
  const one = wordBefore(document, at, 1);
  if (one === "" || NOUN_OPENERS.has(one) || FOREGOING_ADJECTIVES.has(one)) return null;
  const written = token.raw.normalize("NFC");
  const isClear = SUBJECT_PRONOUNS.has(one) || (CLITICS.has(one) && !CLITIC_OR_DETERMINER.has(one));
  for (const [ending, kind, number] of ENDINGS) {
    if (!written.endsWith(ending) || written.endsWith(`a${ending}`)) continue;
    if (!isClear && CLITIC_OR_DETERMINER.has(one)) return null;
    return { lemma: "", kind, number, speaker: false };
  }
  if (isClear && written.endsWith("ait")) {
    return { lemma: "", kind: "imperfect", number: "singular", speaker: false };
  }
  return null;
}

/** The past participle a token is after an auxiliary; unknown verbs in -é count. */
export function participleAfterAuxiliary(document: Document, at: number): VerbForm | null {
  const token = document.tokens[at];
  if (token?.kind !== "word" || token.shape !== "lower" || token.folded === "plus") return null;
  const known = readingsAt(document, at).find((reading) => reading.kind === "past-participle");
  if (known) return known;
  // « a de son côté appelé »
  if (GAP_WORDS.has(token.folded)) return null;
  const written = token.raw.normalize("NFC");
  if (written.length < 4) return null;
  for (const ending of ["é", "ée", "és", "ées"]) {
    if (written.endsWith(ending)) {
      const number = ending.endsWith("s") ? "plural" : "singular";
      return { lemma: "", kind: "past-participle", number, speaker: false };
    }
  }
  return null;
}

/** A past participle without auxiliary (« programmée pour jeudi », « Arrivé à Moscou »), a present participle, an infinitive. */
export function nonFiniteAt(document: Document, at: number): VerbForm | null {
  const token = document.tokens[at];
  if (!token) return null;
  for (const reading of readingsAt(document, at)) {
    const one = wordBefore(document, at, 1);
    const isDetermined = NOUN_OPENERS.has(one) || CLITIC_OR_DETERMINER.has(one);
    if (reading.kind === "infinitive") {
      if (NOUN_INFINITIVES.has(token.folded) && isNounSlot(document, at, one)) continue;
      if (OFFICE_INFINITIVES.has(token.folded) && !GOVERNING.has(one)) continue;
      return reading;
    }
    if (reading.kind === "past-participle") {
      // « à huis clos »
      const isAttribute = isDetermined || one === "y" || one === "huis" || FOREGOING_ADJECTIVES.has(one);
      if (!isAttribute && !NOUN_PARTICIPLES.has(token.folded)) return reading;
      if (one === "," && MOVING_PARTICIPLES.has(token.folded) && leadsOn(document, at + 1)) return reading;
      if (isSeen(document, at, one) || isAwaitedBy(document, at, one)) return reading;
      if ((one === "" || one === "-") && token.shape === "capitalised") return reading;
    }
    if (reading.kind === "present-participle" && !FALSE_PRESENT_PARTICIPLES.has(token.folded)) {
      if (one === "en" || !isDetermined) return reading;
    }
  }
  return null;
}

/** « a reçu X et vu Y ». */
function isSeen({ tokens }: Document, at: number, before: string): boolean {
  const isJoint = before === "et" || before === "puis";
  return isJoint && tokens[at]?.folded === "vu" && tokens[at + 1]?.shape === "capitalised";
}

const AWAITED_REACH = 8;

/** « X, attendu vendredi à Gdansk par Y », not « le vol, attendu dimanche, ne s'est jamais posé ». */
function isAwaitedBy({ tokens }: Document, at: number, before: string): boolean {
  if (before !== "," || !AWAITED.has(tokens[at]?.folded ?? "")) return false;
  for (let token = at + 1; token < at + AWAITED_REACH; token++) {
    const word = tokens[token]?.folded;
    if (word === "par") return true;
    if (word === undefined || word === "," || word === ".") return false;
  }
  return false;
}

const AWAITED: ReadonlySet<string> = new Set(["attendu", "attendue", "attendus", "attendues"]);

/** « la trêve, entrée en vigueur lundi », « le chef rebelle, mort à Rome ». */
function leadsOn(document: Document, at: number): boolean {
  return PARTICIPLE_TAILS.has(document.tokens[at]?.folded ?? "");
}

const PARTICIPLE_TAILS: ReadonlySet<string> = new Set(
  "a au aux dans en par depuis il le la lundi mardi mercredi jeudi vendredi samedi dimanche hier".split(" "),
);
const GOVERNING = new Set(["de", "d'", "a", "pour", "sans", "lui", "leur", "y", "se", "s'"]);

function isNounSlot(document: Document, at: number, one: string): boolean {
  if (one === "de" || one === "d'" || one === "a") return false;
  if (one === "pour" || one === "sans" || one === "en") return false;
  if (one === "-") return wordBefore(document, at, 2) === "petit";
  return NOUN_OPENERS.has(one) || CLITIC_OR_DETERMINER.has(one) || FOREGOING_ADJECTIVES.has(one);
}
