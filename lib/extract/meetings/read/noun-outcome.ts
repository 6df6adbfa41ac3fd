import type { Outcome } from "@/lib/domain";
import { AGREEMENT_NOUNS, FAILURE_WORDS, SIGNED_NOUNS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { type Stretch, sentenceAt, type View, verbsIn, wordAt } from "../view";
import type { NounAt } from "./nouns";

/** Verbs behind which stands how something ended: « s'est achevé sans accord », « a débouché sur un compromis ». */
const ENDING = new Set(
  "achever terminer conclure finir clore cloturer solder deboucher aboutir accoucher separer permettre produire donner tourner porter amener mener".split(
    " ",
  ),
);
/** Verbs that without « rien » tell nothing of an end: « n'a rien réglé », « n'a rien donné ». */
const FRUITLESS = new Set(
  "donner regler resoudre produire apporter obtenir aboutir deboucher permettre debloquer sortir".split(" "),
);
const FAILING = new Set(["echouer", "capoter", "achopper", "avorter"]);
const PROGRESS = new Set(["progres", "avancee", "avancees", "percee", "rapprochement", "convergences"]);
const RESULTS = new Set([
  ...AGREEMENT_NOUNS,
  ...PROGRESS,
  ..."resultat resultats succes issue conclusion communique solution".split(" "),
]);
const LACKING = new Set(["sans", "aucun", "aucune", "pas", "ni"]);

/** How what a noun tells ended, as the verbs it is the subject of say. */
export function nounOutcome(view: View, noun: NounAt, verbs: readonly VerbGroup[]): Outcome | null {
  for (const verb of verbs) {
    const said = outcomeOfVerb(view, verb);
    if (said !== null) return said;
  }
  // « la signature de l'accord », « la cérémonie de signature »
  const isSigning = wordAt(view, noun.at) === "signature" || wordAt(view, noun.at + 2) === "signature";
  return noun.isCeremony === true && isSigning ? "agreement" : null;
}

function outcomeOfVerb(view: View, verb: VerbGroup): Outcome | null {
  if (verb.tense === "future" || verb.tense === "conditional" || verb.modal !== null) return null;
  if (FAILING.has(verb.lemma) && !verb.negated) return "none";
  if (verb.negated && FRUITLESS.has(verb.lemma)) return isLimited(view, verb) ? null : "none";
  if (verb.negated || !ENDING.has(verb.lemma) || (FRUITLESS.has(verb.lemma) && isRestricted(view, verb)))
    return null;
  return outcomeIn(view, { first: verb.last, last: endOf(view, verb) });
}

/** « n'ont abouti qu'à un accord partiel ». */
function isLimited(view: View, verb: VerbGroup): boolean {
  const last = endOf(view, verb);
  for (let token = verb.last; token < last; token++)
    if (wordAt(view, token) === "que" || wordAt(view, token) === "qu'") return true;
  return false;
}

/** « n'a débouché, de source égyptienne, que sur un communiqué »: « ne » without a denial. */
function isRestricted(view: View, { first, head }: VerbGroup): boolean {
  for (let token = first; token < head; token++)
    if (wordAt(view, token) === "ne" || wordAt(view, token) === "n'") return true;
  return false;
}

/** Up to the next verb that does not say what came of it: « a permis de conclure un accord ». */
function endOf(view: View, verb: VerbGroup): number {
  const last = sentenceAt(view, verb.head)?.last ?? verb.last;
  const next = verbsIn(view, verb.last, last).find(
    ({ tense }) => tense !== "participle" && tense !== "infinitive",
  );
  return next?.first ?? last;
}

/** What stands behind such a verb, over its day and place: the first result told, or the want of one. */
function outcomeIn(view: View, { first, last }: Stretch): Outcome | null {
  let isLacking = false;
  for (let token = first; token < last; token++) {
    const word = wordAt(view, token);
    if (word === ";" || word === ":" || word === "." || word === "malgre") return null;
    if (word === "rien" || FAILURE_WORDS.has(word)) return "none";
    if (LACKING.has(word)) isLacking = true;
    else if (word === ",") isLacking = false;
    if (!RESULTS.has(word) && !SIGNED_NOUNS.has(word)) continue;
    if (isLacking) return "none";
    if (PROGRESS.has(word)) return "partial";
    return AGREEMENT_NOUNS.has(word) || SIGNED_NOUNS.has(word) ? "agreement" : null;
  }
  return null;
}
