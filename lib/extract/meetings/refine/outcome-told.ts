import { AGREEMENT_NOUNS, SIGNED_NOUNS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { isOf, type Stretch, type View, wordAt } from "../view";
import type { Said } from "./outcome-words";

const DONE = /^(conclu|trouv|sign|paraph|scell|arrach|negoci)e?s?$/u;
const DONE_REACH = 6;
const MAKERS_REACH = 20;

/** « l'accord conclu le 2 novembre à Oslo par X et Y », « une trêve négociée entre X et Y »: who made it met on it. */
export function isMadeBy(view: View, token: number, { last }: Stretch): boolean {
  if (!AGREEMENT_NOUNS.has(wordAt(view, token)) && wordAt(view, token) !== "entente") return false;
  for (let at = token + 1; at <= Math.min(last, token + DONE_REACH); at++)
    if (DONE.test(wordAt(view, at))) return hasMakers(view, at, last);
  return false;
}

function hasMakers(view: View, from: number, last: number): boolean {
  for (let at = from + 1; at < Math.min(last, from + MAKERS_REACH); at++)
    if (wordAt(view, at) === "par" || wordAt(view, at) === "entre") return true;
  return false;
}

const REACH = 5;
const CONSENT = new Set(["assentiment", "feu", "aval", "consentement", "engagement", "arret"]);
const GETTING = new Set(["arracher", "obtenir", "decrocher"]);
const UNMOVED = new Set(["flechir", "flancher"]);
const MANAGED = new Set(["permettre", "reussir"]);

/** What else a verb that is over says: « a abouti à la Déclaration », « avait arraché l'assentiment », « n'avait pas fléchi ». */
export function toldBy(view: View, verb: VerbGroup): Said | null {
  if (verb.tense !== "past" && verb.tense !== "pluperfect") return null;
  const { lemma, last, negated, reflexive } = verb;
  if (negated) return UNMOVED.has(lemma) || MANAGED.has(lemma) ? "none" : null;
  if (lemma === "aboutir" || (lemma === "repartir" && wordAt(view, last) === "avec"))
    return hasNoun(view, last, AGREEMENT_NOUNS) ? "agreement" : null;
  if (GETTING.has(lemma) && (hasNoun(view, last, CONSENT) || hasPromise(view, last))) return "agreement";
  // « avait accepté devant lui une trêve », « ont assisté à la signature d'un cessez-le-feu »
  if (lemma === "accepter" && hasNoun(view, last, AGREEMENT_NOUNS)) return "agreement";
  if (lemma === "assister" && isSigning(view, last)) return "agreement";
  if (lemma === "conclure" && verb.passive && wordAt(view, verb.first - 1) === "affaire") return "agreement";
  // « avaient, avec X, mis au point une trêve »
  if (lemma === "mettre" && wordAt(view, last) === "au" && wordAt(view, last + 1) === "point")
    return hasNoun(view, last + 2, AGREEMENT_NOUNS) || hasNoun(view, last + 2, SIGNED_NOUNS)
      ? "agreement"
      : null;
  // « s'étaient quittés sur un constat de désaccord », « n'y ont constaté que leurs divergences »
  if ((lemma === "quitter" || lemma === "separer") && reflexive && hasDisagreement(view, last)) return "none";
  return null;
}

/** « sans le faire changer d'avis », « sur une simple promesse de poursuivre ». */
export function isNothing(view: View, token: number): boolean {
  const [word, next] = [wordAt(view, token), wordAt(view, token + 1)];
  if (word === "simple" && next === "promesse") return isOf(view, token + 2);
  if (word !== "changer" || !isOf(view, token + 1) || wordAt(view, token + 2) !== "avis") return false;
  for (let at = token - 1; at >= token - REACH; at--) if (wordAt(view, at) === "sans") return true;
  return false;
}

/** « avait obtenu des deux chefs qu'ils reviennent ». */
function hasPromise(view: View, from: number): boolean {
  for (let at = from; at < from + PROMISE_REACH; at++) {
    const word = wordAt(view, at);
    if (word === "," || word === ".") return false;
    if (at > from && (word === "que" || word === "qu'")) return true;
  }
  return false;
}

const PROMISE_REACH = 8;

function isSigning(view: View, from: number): boolean {
  for (let at = from; at < from + MAKERS_REACH; at++)
    if (wordAt(view, at) === "signature") return hasNoun(view, at + 1, AGREEMENT_NOUNS);
  return false;
}

function hasNoun(view: View, from: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < from + REACH; at++) if (nouns.has(wordAt(view, at))) return true;
  return false;
}

function hasDisagreement(view: View, from: number): boolean {
  for (let at = from; at < from + REACH + 2; at++)
    if (wordAt(view, at).startsWith("desaccord") || wordAt(view, at) === "divergences") return true;
  return false;
}
