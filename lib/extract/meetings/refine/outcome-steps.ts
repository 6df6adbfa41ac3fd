import {
  BODY_NOUNS,
  DRAFT_NOUNS,
  GOING_ON_NOUNS,
  OUTLINE_NOUNS,
  PARTIAL_ADJECTIVES,
  REACHING_VERBS,
  RESUMING_VERBS,
  STEP_NOUNS,
  TALK_WORDS,
  WORKING_VERBS,
} from "@/lib/lexicon/contact-outcomes";
import { AGREEMENT_NOUNS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { subjectOf } from "../read/subjects";
import { isOf, sentenceAt, type View, verbsIn, wordAt } from "../view";

const REACH = 16;
const NEAR = 6;
const OBJECT_REACH = 9;

/** Where what a verb is about ends: at « mais », « ; », the next finite verb that is none of « que … reprendraient ». */
function endOf(view: View, verb: VerbGroup): number {
  const last = Math.min(sentenceAt(view, verb.head)?.last ?? verb.last, verb.last + REACH);
  for (let token = verb.last; token < last; token++)
    if (wordAt(view, token) === "mais" || wordAt(view, token) === ";") return token;
  return last;
}

function hasIn(view: View, first: number, last: number, accepts: ReadonlySet<string>): boolean {
  for (let token = first; token < last; token++) if (accepts.has(wordAt(view, token))) return true;
  return false;
}

/** Whether what parties agree on is only to go on: « convenus de relancer les travaux », « entendus sur un ordre du jour ». */
export function isStep(view: View, verb: VerbGroup): boolean {
  const last = endOf(view, verb);
  for (let token = verb.last; token + 1 < last; token++)
    if (PARTIAL_ADJECTIVES.has(wordAt(view, token + 1)) && isResult(wordAt(view, token))) return true;
  const [next] = verbsIn(view, verb.last, Math.min(last, verb.last + NEAR));
  if (next?.tense === "infinitive") return isGoingOn(view, next, last);
  const word = wordAt(view, verb.last);
  if (word === "que" || word === "qu'") return hasIn(view, verb.last, verb.last + NEAR, TALK_WORDS);
  return namesStep(view, verb.last, Math.min(last, verb.last + NEAR));
}

function isResult(word: string): boolean {
  return AGREEMENT_NOUNS.has(word) || word === "consensus" || word === "entente";
}

function isGoingOn(view: View, { lemma, last: from }: VerbGroup, last: number): boolean {
  const end = Math.min(last, from + OBJECT_REACH);
  if (WORKING_VERBS.has(lemma)) return true;
  if (RESUMING_VERBS.has(lemma)) return hasIn(view, from, Math.min(end, from + NEAR), TALK_WORDS);
  if (REACHING_VERBS.has(lemma)) return hasIn(view, from, last, RESULTS);
  return lemma === "creer" && hasIn(view, from, from + 4, BODY_NOUNS);
}

const RESULTS = new Set([...AGREEMENT_NOUNS, "solution", "entente", "reglement"]);

/** « d'un ordre du jour », « sur la création de groupes de travail », « de consultations sur les armements ». */
function namesStep(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (TALK_WORDS.has(word)) return true;
    // « un calendrier de retrait » is more than that.
    if (STEP_NOUNS.has(word)) return !isOf(view, token + 1) || wordAt(view, token + 2) === "jour";
    if (GOING_ON_NOUNS.has(word)) return hasIn(view, token, token + NEAR, TALK_WORDS);
    if (word === "creation") return hasIn(view, token, token + 4, BODY_NOUNS);
    if (AGREEMENT_NOUNS.has(word)) return false;
  }
  return false;
}

/** « Les deux pays ont décidé de suspendre »; « dans un communiqué commun, les participants s'engagent à ». */
export function isDecision(view: View, verb: VerbGroup): boolean {
  if (verb.negated || verb.passive || !isFiniteVerb(verb)) return false;
  if (verb.lemma === "engager" && verb.reflexive && verb.tense === "present") return isInCommon(view, verb);
  const isDone = verb.tense === "past" || verb.tense === "pluperfect";
  const [next] = verbsIn(view, verb.last, verb.last + NEAR);
  if (next?.tense !== "infinitive" || verb.number !== "plural") return false;
  return verb.lemma === "decider" && isDone && (subjectOf(view, verb).length > 1 || isOfBoth(view, verb));
}

/** « ils », « les deux pays », « les participants ». */
function isOfBoth(view: View, { first }: VerbGroup): boolean {
  for (let token = first - 1; token > first - NEAR; token--) {
    const word = wordAt(view, token);
    if (
      word === "ils" ||
      word === "deux" ||
      word === "trois" ||
      word === "participants" ||
      word === "parties"
    )
      return true;
  }
  return false;
}

const TEXTS = new Set(["communique", "declaration", "texte", "document"]);

function isInCommon(view: View, verb: VerbGroup): boolean {
  const sentence = sentenceAt(view, verb.head);
  const last = Math.min(sentence?.last ?? verb.last, verb.last + REACH);
  for (let token = sentence?.first ?? verb.first; token < last; token++)
    if (TEXTS.has(wordAt(view, token)) && /^(commun|conjoint|final)e?$/u.test(wordAt(view, token + 1)))
      return true;
  return false;
}

/** Getting on: « ont arrêté les principaux paramètres », « se sont donné jusqu'au 15 janvier pour trouver », « nous avons bien avancé ». */
export function isAdvance(view: View, verb: VerbGroup): boolean {
  const isDone = verb.tense === "past" || verb.tense === "pluperfect";
  if (!isDone || verb.negated) return false;
  const { lemma, last } = verb;
  if (OUTLINING.has(lemma)) return outlines(view, verb);
  if (lemma === "donner") return verb.reflexive && isUntil(view, last);
  if (lemma === "parcourir") return hasIn(view, last, last + NEAR, WAYS);
  if (lemma === "repartir" || lemma === "ressortir" || lemma === "sortir")
    return wordAt(view, last) === "avec" && hasIn(view, last, last + NEAR, DRAFT_NOUNS);
  if (lemma === "faire") return hasStep(view, last);
  return (lemma === "avancer" || lemma === "progresser") && !verb.passive && verb.number === "plural";
}

const OUTLINING = new Set(["arreter", "fixer", "definir", "tracer", "esquisser", "degager", "trouver"]);
const WAYS = new Set(["chemin", "distance", "route"]);

/** « ont arrêté les grandes lignes », « un calendrier a été arrêté ». */
function outlines(view: View, { passive, first, last }: VerbGroup): boolean {
  return passive
    ? hasIn(view, first - 4, first, OUTLINE_NOUNS)
    : hasIn(view, last, last + NEAR, OUTLINE_NOUNS);
}

function isUntil(view: View, from: number): boolean {
  const word = wordAt(view, from);
  return word === "jusqu'" || hasIn(view, from, from + 4, TERMS);
}

const TERMS = new Set(["semaines", "jours", "mois", "delai"]);

/** « ont fait un grand pas », « un bon bout de chemin »; not « ont fait le premier pas ». */
function hasStep(view: View, from: number): boolean {
  const isOne = wordAt(view, from) === "un" || wordAt(view, from) === "des";
  return isOne && hasIn(view, from, from + NEAR, STEPS);
}

const STEPS = new Set(["pas", "chemin", "avancees", "progres"]);
