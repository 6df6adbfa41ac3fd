import type { Outcome } from "@/lib/domain";
import { AGREEMENT_NOUNS, AGREEMENT_VERBS, FAILURE_WORDS, PROGRESS_WORDS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { agreementSaid } from "../rules/agreements";
import { clauseAt, type View, verbsIn, wordAt } from "../view";

/** An outcome, or what people do not agree on, which colours one. */
export type Said = Outcome | "differences";

/** What the words of a sentence say of the outcome of a contact told in it. */
export function outcomesIn(view: View, index: number): Said[] {
  const sentence = view.document.sentences[index];
  if (!sentence) return [];
  const found: Said[] = [];
  for (const verb of verbsIn(view, sentence.first, sentence.last)) {
    const isPast =
      verb.tense === "past" || verb.tense === "pluperfect" || verb.tense === "infinitive-perfect";
    const said = agreementSaid(view, verb);
    // « les participants convenant de »
    if (verb.lemma === "convenir" && verb.tense === "participle" && !verb.passive) found.push("agreement");
    if (said && (isPast || (verb.tense === "infinitive" && verb.negated))) found.push(said);
    if (isFiniteVerb(verb) && verb.negated && (verb.lemma === "aboutir" || verb.lemma === "donner"))
      found.push("none");
    if (verb.lemma === "echouer" && isPast) found.push("none");
    if (verb.lemma === "deboucher" && hasAfter(view, verb, "rien")) found.push("none");
    if (verb.lemma === "avoir" && hasAgreement(view, verb)) found.push(verb.negated ? "none" : "agreement");
    if (verb.lemma === "rapprocher" && isPast && !verb.negated && hasAfter(view, verb, "vues", "positions"))
      found.push("partial");
    const passive = passiveSaid(view, verb);
    if (passive) found.push(passive);
    if (NOTHING.has(verb.lemma) && verb.negated && hasNothing(view, verb)) found.push("none");
  }
  for (let token = sentence.first; token < sentence.last; token++) {
    const word = wordAt(view, token);
    const next = wordAt(view, token + 1);
    if (LACKING.has(word) && isLacked(view, token)) found.push("none");
    else if (word === "sur" && next === "un" && wordAt(view, token + 2) === "accord" && endsOn(view, token))
      found.push("agreement");
    else if (word === "en" && (next === "vain" || (next === "pure" && wordAt(view, token + 2) === "perte")))
      found.push("none");
    else if (word === "faute" && next === "d'" && wordAt(view, token + 2) === "accord") found.push("none");
    else if (FAILURE_WORDS.has(word)) found.push("none");
    // « des idées ont été avancées »
    else if (
      PROGRESS_WORDS.has(word) &&
      !(word.startsWith("avancee") && wordAt(view, token - 1) === "ete") &&
      !isWished(view, token)
    )
      found.push("partial");
    else if (DIFFERENCES.has(word)) found.push("differences");
  }
  return found;
}

const NOTHING = new Set(["sortir", "obtenir", "resulter", "produire"]);

/** « rien n'en est sorti », « n'a rien obtenu ». */
function hasNothing(view: View, { first, last }: VerbGroup): boolean {
  for (let token = first - 1; token < last; token++) if (wordAt(view, token) === "rien") return true;
  return false;
}

/** « s'est achevée sur un accord ». */
function endsOn(view: View, token: number): boolean {
  for (let distance = 1; distance <= 3; distance++) {
    const word = wordAt(view, token - distance);
    if (
      word.startsWith("achev") ||
      word.startsWith("termin") ||
      word.startsWith("sold") ||
      word.startsWith("conclu")
    )
      return true;
  }
  return false;
}

/** « avait dit espérer de véritables progrès ». */
function isWished(view: View, token: number): boolean {
  for (let distance = 1; distance <= 6; distance++) {
    const word = wordAt(view, token - distance);
    if (
      ["esperer", "espere", "espoir", "souhaite", "aucun", "pas", "sans", "attend", "progresser"].includes(
        word,
      )
    )
      return true;
  }
  return false;
}

const LACKING = new Set(["sans", "aucun", "aucune"]);
const LACKED = new Set(
  "accord compromis resultat resultats succes issue percee avancee progres parvenir aboutir lendemain conclure".split(
    " ",
  ),
);
const LACK_REACH = 4;

/** « sans accord », « sans grand résultat », « sans être parvenus », « sans qu'aucune percée »; not « sans accord préalable de X, il a ». */
function isLacked(view: View, token: number): boolean {
  for (let next = token + 1; next <= token + LACK_REACH; next++) {
    const word = wordAt(view, next);
    if (word === "," || word === ".") return false;
    if (LACKED.has(word)) return true;
  }
  return false;
}

const DIFFERENCES = new Set(["divergences", "differends", "desaccords", "suspens"]);

/** « Nous avons un accord », « n'ont pas d'accord ». */
function hasAgreement(view: View, { last }: VerbGroup): boolean {
  const article = wordAt(view, last);
  return (article === "un" || article === "d'") && wordAt(view, last + 1) === "accord";
}

function hasAfter(view: View, { last }: VerbGroup, ...words: readonly string[]): boolean {
  for (let token = last; token < last + 3; token++) if (words.includes(wordAt(view, token))) return true;
  return false;
}

/** « L'accord a été conclu », « aucun compromis n'a été trouvé », « la trêve alors conclue ». */
function passiveSaid(view: View, verb: VerbGroup): Said | null {
  if (!verb.passive || !AGREEMENT_VERBS.has(verb.lemma) || verb.lemma === "annoncer") return null;
  if (verb.tense !== "past" && verb.tense !== "pluperfect" && wordAt(view, verb.first - 1) !== "alors")
    return null;
  const clause = clauseAt(view, verb.head);
  for (let token = clause?.first ?? verb.first; token < verb.first; token++)
    if (AGREEMENT_NOUNS.has(wordAt(view, token))) return verb.negated ? "none" : "agreement";
  return verb.negated && wordAt(view, verb.first - 1) === "document" ? "differences" : null;
}
