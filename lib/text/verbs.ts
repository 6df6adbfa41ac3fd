import { CLITICS, NEGATIONS, SEMI_AUXILIARIES, SEMI_PARTICIPLES } from "@/lib/lexicon/verb-context";
import { ETRE_VERBS } from "@/lib/lexicon/verbs";
import type { FormKind, VerbForm } from "./conjugation";
import type { Document } from "./document";
import { acrossGap } from "./verb-gap";
import { finiteAt, nonFiniteAt, participleAfterAuxiliary, readingsAt } from "./verb-readings";

/** What a verb group says of time, as far as French news copy needs it. */
export type Tense =
  | "present"
  | "past"
  | "imperfect"
  | "pluperfect"
  | "future"
  | "future-perfect"
  | "conditional"
  | "past-conditional"
  | "subjunctive"
  | "infinitive"
  /** « avoir annoncé », « s'être entretenus » */
  | "infinitive-perfect"
  /** Present or past participle: the latter has `passive` set, unless its verb takes être (« arrivé »). */
  | "participle";

/** A verb with its auxiliaries, clitics and negation: « n'ont pas trouvé », « doit rencontrer », « s'est entretenu ». */
export type VerbGroup = {
  /** Tokens `[first, last)` of the whole group. */
  readonly first: number;
  readonly last: number;
  /** The token that carries the tense. */
  readonly head: number;
  readonly tense: Tense;
  /** Folded infinitive of the main verb (`trouver`), "" when the lexicon does not know it. */
  readonly lemma: string;
  /** Folded infinitive of the semi-auxiliary: `devoir` in « doit rencontrer », `aller` in « va retrouver ». */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly passive: boolean;
  readonly number: "singular" | "plural" | null;
};

/** The tense that an auxiliary in the given tense makes with a participle. */
const COMPOUND: Readonly<Record<FormKind, Tense>> = {
  present: "past",
  past: "pluperfect",
  imperfect: "pluperfect",
  future: "future-perfect",
  conditional: "past-conditional",
  subjunctive: "subjunctive",
  infinitive: "infinitive-perfect",
  "present-participle": "participle",
  "past-participle": "participle",
};

const SIMPLE: Readonly<Record<FormKind, Tense>> = {
  present: "present",
  past: "past",
  imperfect: "imperfect",
  future: "future",
  conditional: "conditional",
  subjunctive: "subjunctive",
  infinitive: "infinitive",
  "present-participle": "participle",
  "past-participle": "participle",
};

/**
 * Finds the verb groups of a document, in text order and without overlap. Unknown verbs are found where their ending
 * and place leave no doubt, with lemma "". Nouns that look like verbs (« la rencontre », « l'été ») are left out; in
 * doubt a word is no verb. Never throws; linear in the length of the text.
 *
 * @example findVerbs(segment("Ils n'ont pas trouvé d'accord.")) // [{ lemma: "trouver", tense: "past", negated: true, … }]
 */
export function findVerbs(document: Document): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  let floor = 0;
  while (at < document.tokens.length) {
    const group = readGroup(document, at, floor);
    if (group) {
      groups.push(group);
      floor = group.last;
      at = Math.max(at + 1, group.last);
    } else at++;
  }
  return groups;
}

/** A group being read: where it stands so far and what is known of it. */
type Draft = {
  readonly form: VerbForm;
  /** The token after the last one read. */
  readonly end: number;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly modal: string | null;
};

function readGroup(document: Document, at: number, floor: number): VerbGroup | null {
  const finite = finiteAt(document, at);
  const form = finite ?? nonFiniteAt(document, at);
  if (!form) return null;
  const draft = form.kind === "past-participle" ? bareParticiple(form, at) : complete(document, at, form);
  const first = withClitics(document, at, floor, form);
  return {
    first,
    last: draft.end,
    head: at,
    tense: draft.tense,
    lemma: draft.form.lemma,
    modal: draft.modal,
    negated: isNegated(document, first, at, draft.end),
    reflexive: hasReflexive(document, first, draft.end),
    passive: draft.passive,
    number: form.number,
  };
}

function bareParticiple(form: VerbForm, at: number): Draft {
  return { form, end: at + 1, tense: "participle", passive: !ETRE_VERBS.has(form.lemma), modal: null };
}

/** Reads on from the head: auxiliary and participle, semi-auxiliary and infinitive, or the word alone. */
function complete(document: Document, at: number, form: VerbForm): Draft {
  const end = afterInversion(document, at + 1);
  const alone: Draft = { form, end, tense: SIMPLE[form.kind], passive: false, modal: null };
  const draft = isAuxiliary(form) ? withParticiple(document, alone, at) : alone;
  return withInfinitive(document, draft);
}

function isAuxiliary(form: VerbForm): boolean {
  return form.lemma === "avoir" || form.lemma === "etre";
}

/** « a annoncé », « est arrivé », « a été tué », « est attendu ». */
function withParticiple(document: Document, draft: Draft, head: number): Draft {
  const found = acrossGap(document, draft.end, (at) => participleAfterAuxiliary(document, at));
  if (!found) return draft;
  const { form } = draft;
  const end = found.at + 1;
  const compound = COMPOUND[form.kind];
  if (form.lemma === "avoir") {
    if (found.form.lemma !== "etre") return { ...draft, form: found.form, end, tense: compound };
    const passive = acrossGap(document, end, (at) => participleAfterAuxiliary(document, at));
    if (!passive) return { ...draft, form: found.form, end, tense: compound };
    return { ...draft, form: passive.form, end: passive.at + 1, tense: compound, passive: true };
  }
  const isActive = ETRE_VERBS.has(found.form.lemma) || isReflexiveBefore(document, head);
  return isActive
    ? { ...draft, form: found.form, end, tense: compound }
    : { ...draft, form: found.form, end, passive: true };
}

/** « doit rencontrer », « a pu voir », « vient de quitter », « est censé proposer ». */
function withInfinitive(document: Document, draft: Draft): Draft {
  const modal = semiAuxiliary(document, draft);
  if (!modal) return draft;
  const found = acrossGap(document, modal.end, (at) => infinitiveAt(document, at), CLITICS);
  if (!found) return draft;
  const inner: Draft = {
    form: found.form,
    end: found.at + 1,
    tense: "infinitive",
    passive: false,
    modal: null,
  };
  const whole = isAuxiliary(found.form) ? withParticiple(document, inner, found.at) : inner;
  const last = withInfinitive(document, whole);
  return { ...draft, form: last.form, end: last.end, passive: last.passive, modal: modal.lemma };
}

/** The semi-auxiliary that a draft ends with and the token its infinitive may stand at. */
function semiAuxiliary(
  document: Document,
  { form, end, passive }: Draft,
): { lemma: string; end: number } | null {
  const ends = document.tokens[end - 1]?.folded ?? "";
  if (passive && SEMI_PARTICIPLES.has(ends)) return { lemma: "censer", end };
  const preposition = SEMI_AUXILIARIES.get(form.lemma);
  if (preposition === undefined || passive) return null;
  if (preposition === null) return { lemma: form.lemma, end };
  const next = document.tokens[end]?.folded ?? "";
  return next === preposition || (preposition === "de" && next === "d'")
    ? { lemma: form.lemma, end: end + 1 }
    : null;
}

function infinitiveAt(document: Document, at: number): VerbForm | null {
  const token = document.tokens[at];
  if (token?.shape !== "lower") return null;
  return readingsAt(document, at).find((reading) => reading.kind === "infinitive") ?? null;
}

/** The token after an inverted subject: « a-t-il », « doivent-ils ». */
function afterInversion(document: Document, at: number): number {
  const { tokens } = document;
  const isGlued = (index: number, folded: string): boolean =>
    tokens[index]?.folded === folded && tokens[index]?.spaced === false;
  if (!isGlued(at, "-")) return at;
  const pronoun = isGlued(at + 1, "t") && isGlued(at + 2, "-") ? at + 3 : at + 1;
  return INVERTED.has(tokens[pronoun]?.folded ?? "") ? pronoun + 1 : at;
}

const INVERTED = new Set(["il", "elle", "on", "ils", "elles", "je", "nous", "vous", "ce"]);

/** Where the clitics before a verb begin: « ne s'y », « l' », « leur ». */
function withClitics(document: Document, at: number, floor: number, form: VerbForm): number {
  let first = at;
  while (first > floor && isClitic(document, first - 1, at, form)) first--;
  return first;
}

function isClitic(document: Document, index: number, at: number, form: VerbForm): boolean {
  const word = document.tokens[index]?.folded ?? "";
  if (document.sentenceAt[index] !== document.sentenceAt[at]) return false;
  if (form.kind === "past-participle") return false;
  if (form.kind === "present-participle" && word === "en") return false;
  if (word === "nous" || word === "vous") return false;
  if (form.kind === "infinitive" && word === "pas") return document.tokens[index - 1]?.folded === "ne";
  return CLITICS.has(word);
}

function isReflexiveClitic(folded: string | undefined): boolean {
  return folded === "se" || folded === "s'";
}

function isReflexiveBefore(document: Document, head: number): boolean {
  const word = document.tokens[head - 1]?.folded;
  const before = document.tokens[head - 2]?.folded;
  return isReflexiveClitic(word) || ((word === "y" || word === "en") && isReflexiveClitic(before));
}

function hasReflexive(document: Document, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (isReflexiveClitic(document.tokens[at]?.folded)) return true;
  }
  return false;
}

const NEGATION_REACH = 5;

/** « ne se parlent que par téléphone », « plus qu'au téléphone ». */
function isRestriction(folded: string | undefined): boolean {
  return folded === "que" || folded === "qu'";
}

/** « ne … pas », « sans rencontrer »; « ne … que » only restricts. */
function isNegated(document: Document, first: number, head: number, last: number): boolean {
  const { tokens } = document;
  let hasNe = false;
  for (let at = first; at < head; at++) {
    const word = tokens[at]?.folded;
    if (word === "ne" || word === "n'") hasNe = true;
  }
  const before = tokens[first - 1]?.folded;
  if (!hasNe) return before === "sans" || (before === "pas" && tokens[first - 2]?.folded === "ne");
  for (let at = first; at < last + NEGATION_REACH; at++) {
    const word = tokens[at]?.folded;
    if (word === undefined) break;
    if (NEGATIONS.has(word)) return !(word === "plus" && isRestriction(tokens[last]?.folded));
    if (at >= last && isRestriction(word)) return false;
    if (at >= last && (word === "." || word === ";")) break;
  }
  return !isExpletive(document, first) && !isRestrictedLater(document, last);
}

const RESTRICTION_REACH = 18;

/** « n'a reçu, jeudi à Oslo, que X », « n'avait pu, le 4 août, s'entretenir qu'avec X ». */
function isRestrictedLater({ tokens, sentenceAt }: Document, last: number): boolean {
  for (let at = last; at < last + RESTRICTION_REACH && sentenceAt[at] === sentenceAt[last]; at++) {
    const word = tokens[at]?.folded;
    if (word === undefined || NEGATIONS.has(word) || word === ";" || word === ":") return false;
    if (isRestriction(word)) return true;
  }
  return false;
}

const EXPLETIVE_REACH = 9;

/** « avant que X ne reçoive Y », « à moins qu'il ne vienne »: a « ne » that denies nothing. */
function isExpletive({ tokens, sentenceAt }: Document, first: number): boolean {
  for (let at = first - 1; at >= first - EXPLETIVE_REACH && sentenceAt[at] === sentenceAt[first]; at--) {
    const word = tokens[at]?.folded;
    if (word === "que" || word === "qu'") return ["avant", "moins"].includes(tokens[at - 1]?.folded ?? "");
  }
  return false;
}
