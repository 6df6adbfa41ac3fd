import { LACKED_WORDS, UNREACHED_VERBS } from "@/lib/lexicon/contact-outcomes";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { clauseAt, type View, verbFrom, verbsIn, wordAt } from "../view";

const GROUND = new Set(["entente", "consensus", "vision"]);
const FAILING = new Set(["achopper", "avorter", "buter", "capoter"]);
const REPARTING = new Set(["repartir", "rentrer", "revenir", "quitter"]);
const MANAGING = new Set(["reussir", "parvenir", "arriver"]);
const RESULTS = 3;

/** « n'ont pas réussi à s'entendre », « n'ont rien conclu », « sont repartis les mains vides », « campent sur leurs positions ». */
export function isVain(view: View, verb: VerbGroup): boolean {
  const isDone = verb.tense === "past" || verb.tense === "pluperfect";
  if (isDone && !verb.negated && FAILING.has(verb.lemma)) return true;
  if (!verb.negated && isFiniteVerb(verb) && breaksOff(view, verb, isDone)) return true;
  if (REPARTING.has(verb.lemma) && !verb.negated) return hasAfter(view, verb, ["mains", "bredouille"]);
  if (!verb.negated || !isFiniteVerb(verb)) return false;
  // « n'a pas permis de lever les taxes »
  if (verb.lemma === "permettre") return isDone;
  if (verb.lemma === "avoir" || verb.lemma === "partager") return hasGround(view, verb);
  if (verb.modal === "pouvoir" && isDone)
    return UNREACHED_VERBS.has(verb.lemma) || hasAfter(view, verb, ["accord"]);
  if (MANAGING.has(verb.lemma) && isDone) return infinitiveBehind(view, verb);
  if (verb.lemma === "convaincre") return isDone;
  if (hasNothing(view, verb) && YIELDING.has(verb.lemma)) return true;
  const isNothing = hasNothing(view, verb) || wordAt(view, verb.last) === "rien";
  return isDone && isNothing && (UNREACHED_VERBS.has(verb.lemma) || infinitiveBehind(view, verb));
}

const YIELDING = new Set(["sortir", "obtenir", "resulter", "produire"]);

/** « campe sur ses positions », « a tourné court », « avait quitté la pièce », « a claqué la porte ». */
function breaksOff(view: View, { lemma, last }: VerbGroup, isDone: boolean): boolean {
  if (lemma === "camper") return hasWord(view, last, "positions");
  if (!isDone) return false;
  if (lemma === "tourner") return wordAt(view, last) === "court";
  if (lemma === "claquer") return hasWord(view, last, "porte");
  return lemma === "quitter" && (hasWord(view, last, "piece") || hasWord(view, last, "table"));
}

function hasWord(view: View, from: number, word: string): boolean {
  for (let token = from; token < from + 4; token++) if (wordAt(view, token) === word) return true;
  return false;
}

/** « rien n'en est sorti », « Rien de concret n'en est sorti », « n'a rien obtenu ». */
function hasNothing(view: View, { head, first, last }: VerbGroup): boolean {
  const from = Math.max(clauseAt(view, head)?.first ?? first, first - RESULTS);
  for (let token = Math.min(from, first - 1); token < last; token++)
    if (wordAt(view, token) === "rien") return true;
  return false;
}

function hasGround(view: View, { last }: VerbGroup): boolean {
  for (let token = last; token < last + 4; token++) if (GROUND.has(wordAt(view, token))) return true;
  return false;
}

function infinitiveBehind(view: View, { last }: VerbGroup): boolean {
  const [next] = verbsIn(view, last, last + 4);
  return next?.tense === "infinitive" && (UNREACHED_VERBS.has(next.lemma) || next.lemma === "mettre");
}

function hasAfter(view: View, { last }: VerbGroup, words: readonly string[]): boolean {
  for (let token = last; token < last + 3; token++) if (words.includes(wordAt(view, token))) return true;
  return false;
}

const LACKING = new Set(["sans", "aucun", "aucune"]);
const LACK_REACH = 6;

/**
 * « sans accord », « sans grand résultat », « sans pour autant s'entendre », « sans qu'aucune percée »; not « sans accord
 * préalable de X, il a », « sans document ni escorte ».
 */
export function isLacked(view: View, token: number): boolean {
  if (!LACKING.has(wordAt(view, token))) return false;
  for (let next = token + 1; next <= token + LACK_REACH; next++) {
    const word = wordAt(view, next);
    if (word === "," || word === "." || word === ";") return false;
    if (LACKED_WORDS.has(word)) return true;
    if (word === "declaration" || word === "texte")
      return /^(commun|conjoint|final)e?$/u.test(wordAt(view, next + 1));
    const verb = view.verbs[verbFrom(view, next)];
    const isUnreached = verb?.tense.startsWith("infinitive") === true && UNREACHED_VERBS.has(verb.lemma);
    if (isUnreached && verb.first === next) return wordAt(view, token) === "sans";
  }
  return false;
}
