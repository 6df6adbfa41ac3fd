import type { Outcome } from "@/lib/domain";
import { AGREEMENT_NOUNS, AGREEMENT_VERBS, FAILURE_WORDS, PROGRESS_WORDS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { agreementSaid } from "../rules/agreements";
import { clauseAt, isOf, type View, verbsIn, within, wordAt } from "../view";

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
    const said = isOfOthers(view, verb) ? null : (agreementSaid(view, verb) ?? reachedSaid(view, verb));
    // « les participants convenant de »
    if (verb.lemma === "convenir" && verb.tense === "participle" && !verb.passive) found.push("agreement");
    if (said && (isPast || (verb.tense === "infinitive" && verb.negated))) found.push(said);
    if (isVain(view, verb)) found.push("none");
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
    else if (isEnding(view, token) && endsOn(view, token)) found.push("agreement");
    else if (word === "en" && (next === "vain" || (next === "pure" && wordAt(view, token + 2) === "perte")))
      found.push("none");
    else if (word === "faute" && next === "d'" && wordAt(view, token + 2) === "accord") found.push("none");
    else if (FAILURE_WORDS.has(word) && !isOfBefore(view, token)) found.push("none");
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

/** « Après l'échec de Hanoï »: what led to this. */
function isOfBefore(view: View, token: number): boolean {
  const isOfPlace = isOf(view, token + 1) && within(view.where, token + 2, token + 3).length > 0;
  return isOfPlace && wordAt(view, token - 2) === "apres";
}

const ENDING_REACH = 6;

/** « sur un accord », « par la signature d'une déclaration ». */
function isEnding(view: View, token: number): boolean {
  const word = wordAt(view, token);
  if (word !== "sur" && word !== "par") return false;
  const article = wordAt(view, token + 1);
  if (article !== "un" && article !== "une" && article !== "la") return false;
  if (article === "la" && wordAt(view, token + 2) !== "signature") return false;
  for (let next = token + 2; next < token + ENDING_REACH; next++)
    if (AGREEMENT_NOUNS.has(wordAt(view, next))) return true;
  return false;
}

/** What parties that fail have not done. */
const REACHING = new Set(
  "aboutir accorder arriver conclure convenir decider entendre obtenir parvenir regler reussir signer sortir surmonter trouver".split(
    " ",
  ),
);
const GROUND = new Set(["entente", "consensus", "vision"]);

/** « n'ont pas réussi à s'entendre », « n'ont rien conclu », « sont repartis les mains vides », « n'ont pas de vision commune ». */
function isVain(view: View, verb: VerbGroup): boolean {
  const isDone = verb.tense === "past" || verb.tense === "pluperfect";
  if (isDone && !verb.negated && FAILING.has(verb.lemma)) return true;
  if (REPARTING.has(verb.lemma) && !verb.negated) return hasAfter(view, verb, "mains", "bredouille");
  if (!verb.negated || !isFiniteVerb(verb)) return false;
  // « n'a pas permis de lever les taxes »
  if (verb.lemma === "permettre") return isDone;
  if (verb.lemma === "avoir" || verb.lemma === "partager") return hasGround(view, verb);
  if (verb.modal === "pouvoir" && isDone) return REACHING.has(verb.lemma);
  if (verb.lemma === "reussir") return isDone && infinitiveBehind(view, verb, REACHING);
  const isNothing = hasNothing(view, verb) || wordAt(view, verb.last) === "rien";
  return isDone && isNothing && (REACHING.has(verb.lemma) || infinitiveBehind(view, verb, REACHING));
}

const FAILING = new Set(["achopper", "avorter", "buter", "capoter"]);
const REPARTING = new Set(["repartir", "rentrer", "revenir", "quitter"]);

function hasGround(view: View, { last }: VerbGroup): boolean {
  for (let token = last; token < last + 4; token++) if (GROUND.has(wordAt(view, token))) return true;
  return false;
}

function infinitiveBehind(view: View, { last }: VerbGroup, accepts: ReadonlySet<string>): boolean {
  const [next] = verbsIn(view, last, last + 4);
  return next?.tense === "infinitive" && accepts.has(next.lemma);
}

/** « sont tombés d'accord », « ont proclamé un cessez-le-feu ». */
function reachedSaid(view: View, verb: VerbGroup): Said | null {
  const outcome = verb.negated ? "none" : "agreement";
  if (verb.lemma === "accorder" && verb.reflexive) return outcome;
  if (verb.lemma === "tomber" && wordAt(view, verb.last) === "d'")
    return hasAfter(view, verb, "accord") ? outcome : null;
  return PROCLAIMING.has(verb.lemma) &&
    verb.number === "plural" &&
    hasAfter(view, verb, "cessez", "treve", "accord")
    ? outcome
    : null;
}

const PROCLAIMING = new Set(["proclamer", "decreter", "declarer"]);

/** Those whose agreement is that of the contact, whoever they are. */
const PARTIES = new Set(
  (
    "accord accords belligerants camps chefs compromis conference conversations delegations delegues dialogue diplomates dirigeants discussions emissaires entretien entretiens entrevue " +
    "gouvernements hommes interlocuteurs ministres negociateurs negociations ni on participants parties pays pourparlers presidents protagonistes puissances rencontre responsables reunion " +
    "rivaux signataires sommet tete texte visite voisins"
  ).split(" "),
);
const ARTICLES = new Set(["le", "la", "l'", "les", "des", "un", "une"]);

/** « Les syndicats et le patronat ont conclu »: an agreement of people of whom nothing is known. */
function isOfOthers(view: View, verb: VerbGroup): boolean {
  if (verb.passive || !isFiniteVerb(verb)) return false;
  const first = clauseAt(view, verb.head)?.first ?? verb.first;
  if (within(view.who, first, verb.first).length > 0) return false;
  let isNamed = false;
  for (let token = first; token < verb.first - 1; token++) {
    if (!ARTICLES.has(wordAt(view, token))) continue;
    for (let next = token + 1; next < Math.min(token + 3, verb.first); next++)
      if (PARTIES.has(wordAt(view, next))) return false;
    isNamed = true;
  }
  return isNamed && wordAt(view, verb.first - 1) !== "ils";
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
      [
        "esperer",
        "espere",
        "espoir",
        "faute",
        "souhaite",
        "aucun",
        "aucune",
        "pas",
        "sans",
        "attend",
        "progresser",
      ].includes(word)
    )
      return true;
  }
  return false;
}

const LACKING = new Set(["sans", "aucun", "aucune"]);
const LACKED = new Set(
  "accord avancee aboutir cessez compromis conclure issue lendemain parvenir percee progres resultat resultats succes treve".split(
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
