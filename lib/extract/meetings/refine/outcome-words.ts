import { boundsOf, type DayInterval, overlaps } from "@/lib/calendar";
import type { Outcome } from "@/lib/domain";
import { AGREEMENT_NOUNS, AGREEMENT_VERBS, FAILURE_WORDS, PROGRESS_WORDS } from "@/lib/lexicon/contacts";
import { isFiniteVerb, type VerbGroup } from "@/lib/text";
import { agreementSaid } from "../rules/agreements";
import { carriedBy, clauseAt, isOf, sentenceAt, type View, verbsIn, within, wordAt } from "../view";
import { isAdvance, isDecision, isStep } from "./outcome-steps";
import { isMadeBy, isNothing, toldBy } from "./outcome-told";
import { isLacked, isVain } from "./outcome-vain";

/** An outcome, or what people do not agree on, which colours one. */
export type Said = Outcome | "differences";

/** What the words of a sentence say of the outcome of a contact told in it. */
export function outcomesIn(view: View, index: number, date: DayInterval | null): Said[] {
  const sentence = view.document.sentences[index];
  if (!sentence) return [];
  const found: Said[] = [];
  for (const verb of verbsIn(view, sentence.first, sentence.last)) {
    if (isOfThen(view, verb, date)) continue;
    const isPast =
      verb.tense === "past" || verb.tense === "pluperfect" || verb.tense === "infinitive-perfect";
    const said = isOfOthers(view, verb) ? null : (agreementSaid(view, verb) ?? reachedSaid(view, verb));
    // « les participants convenant de »
    if (verb.lemma === "convenir" && verb.tense === "participle" && !verb.passive) found.push("agreement");
    if (said && (isPast || (verb.tense === "infinitive" && verb.negated)))
      found.push(
        said === "agreement" && isStep(view, verb) ? "partial" : said,
        ...exceptions(view, verb, said),
      );
    else if (isDecision(view, verb)) found.push(isStep(view, verb) ? "partial" : "agreement");
    else if (isAdvance(view, verb)) found.push("partial");
    if (isVain(view, verb)) found.push("none");
    if (isFiniteVerb(verb) && verb.negated && (verb.lemma === "aboutir" || verb.lemma === "donner"))
      found.push("none");
    if (verb.lemma === "echouer" && isPast) found.push("none");
    if (verb.lemma === "deboucher" && hasAfter(view, verb, "rien")) found.push("none");
    if (verb.lemma === "avoir" && hasAgreement(view, verb)) found.push(verb.negated ? "none" : "agreement");
    if (verb.lemma === "rapprocher" && isPast && !verb.negated && hasAfter(view, verb, "vues", "positions"))
      found.push("partial");
    const more = passiveSaid(view, verb) ?? relativeSaid(view, verb) ?? toldBy(view, verb);
    if (more) found.push(more);
  }
  for (let token = sentence.first; token < sentence.last; token++) {
    const word = wordAt(view, token);
    const next = wordAt(view, token + 1);
    if (isLacked(view, token) || isNothing(view, token)) found.push("none");
    else if (isMadeBy(view, token, sentence)) found.push("agreement");
    else if (isEnding(view, token) && endsOn(view, token)) found.push("agreement");
    else if (word === "en" && (next === "vain" || (next === "pure" && wordAt(view, token + 2) === "perte")))
      found.push("none");
    else if (word === "faute" && next === "d'" && wordAt(view, token + 2) === "accord") found.push("none");
    else if (word === "accord" && isPocketed(view, token)) found.push("agreement");
    else if (word === "alors" && isMadeThen(view, token)) found.push("agreement");
    else if (FAILURE_WORDS.has(word) && !isOfBefore(view, token) && !isOnlyNamed(view, token))
      found.push("none");
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

/** « Après l'échec de Hanoï »: what led to this. */
function isOfBefore(view: View, token: number): boolean {
  const isOfPlace = isOf(view, token + 1) && within(view.where, token + 2, token + 3).length > 0;
  return isOfPlace && wordAt(view, token - 2) === "apres";
}

/** « le village où fut signé l'armistice de 1953 »: a clause with a day of its own. */
function isOfThen(view: View, verb: VerbGroup, date: DayInterval | null): boolean {
  const clause = clauseAt(view, verb.head);
  if (date === null || clause?.kind !== "relative") return false;
  const told = within(view.when, clause.first, clause.last).flatMap(({ mention }) =>
    mention.edtf === null ? [] : (boundsOf(mention.edtf) ?? []),
  );
  return told.length > 0 && told.every((days) => days.end < date.start && !overlaps(days, date));
}

/** « se sont entendus sur un échange, mais pas sur une trêve ». */
function exceptions(view: View, { last, head }: VerbGroup, said: Said): Said[] {
  const end = said === "agreement" ? (sentenceAt(view, head)?.last ?? last) : last;
  for (let token = last; token < end; token++) {
    const isBut = wordAt(view, token) === "mais" && wordAt(view, token + 1) === "pas";
    if (isBut || (wordAt(view, token) === "sauf" && wordAt(view, token + 1) === "sur"))
      return ["differences"];
  }
  return [];
}

/** « avec un accord de principe en poche ». */
function isPocketed(view: View, token: number): boolean {
  for (let next = token + 1; next <= token + 4; next++)
    if (wordAt(view, next) === "en" && wordAt(view, next + 1) === "poche") return true;
  return false;
}

/** « la trêve alors conclue n'avait tenu que deux mois ». */
function isMadeThen(view: View, token: number): boolean {
  const isNoun = AGREEMENT_NOUNS.has(wordAt(view, token - 1)) || wordAt(view, token - 1) === "feu";
  return isNoun && /^(conclu|negoci|trouv|sign|decret|proclam|arrach)/u.test(wordAt(view, token + 1));
}

const NAMING = new Set("parler mot risque risques cas eviter crainte craintes evoquer redouter".split(" "));

/** « s'est refusé à parler d'échec », « en cas d'échec ». */
function isOnlyNamed(view: View, token: number): boolean {
  for (let before = token - 1; before >= token - 3; before--)
    if (NAMING.has(wordAt(view, before))) return true;
  return false;
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

/** « sont tombés d'accord », « ont proclamé un cessez-le-feu ». */
function reachedSaid(view: View, verb: VerbGroup): Said | null {
  const outcome = verb.negated ? "none" : "agreement";
  if (verb.lemma === "accorder" && verb.reflexive) return outcome;
  if (verb.lemma === "signer" || verb.lemma === "parapher") return signsThem(view, verb) ? outcome : null;
  if (verb.lemma === "avaliser" || verb.lemma === "enteriner")
    return verb.number === "plural" && hasAfter(view, verb, "accord", "compromis", "texte") ? outcome : null;
  // « ont mis la dernière main à un accord »
  if (verb.lemma === "mettre" && !verb.negated)
    return wordAt(view, verb.last + 2) === "main" && AGREEMENT_NOUNS.has(wordAt(view, verb.last + 5))
      ? outcome
      : null;
  if (verb.lemma === "tomber" && wordAt(view, verb.last) === "d'")
    return hasAfter(view, verb, "accord") ? outcome : null;
  return PROCLAIMING.has(verb.lemma) &&
    verb.number === "plural" &&
    hasAfter(view, verb, "cessez", "treve", "accord")
    ? outcome
    : null;
}

const CLITICS = new Set(["l'", "le", "la", "les"]);

/** « ont accouché de deux accords. X et Y les ont signés » */
function signsThem(view: View, { first, head }: VerbGroup): boolean {
  let isPronoun = false;
  for (let token = first; token < head; token++) isPronoun ||= CLITICS.has(wordAt(view, token));
  const index = sentenceAt(view, head)?.index ?? 0;
  if (!isPronoun) return false;
  const from = view.document.sentences[index - 1]?.first ?? first;
  for (let token = first - 1; token >= Math.max(from, first - NOUN_BACK); token--)
    if (AGREEMENT_NOUNS.has(wordAt(view, token))) return true;
  return false;
}

const NOUN_BACK = 60;

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

const ARRANGING = new Set(["arreter", "decreter", "proclamer", "instaurer", "negocier", "boucler"]);

/** « la trêve qu'ils avaient négociée », « l'accord auquel nous sommes parvenus ». */
function relativeSaid(view: View, verb: VerbGroup): Said | null {
  const isDone = verb.tense === "past" || verb.tense === "pluperfect";
  const clause = clauseAt(view, verb.head);
  if (!isDone || verb.negated || !REACHED.has(verb.lemma) || !clause || clause.kind === "main") return null;
  const opener = wordAt(view, clause.first);
  const isObject = opener === "que" || opener === "qu'" || opener === "auquel" || opener === "laquelle";
  if (!isObject) return null;
  for (let token = clause.first - 1; token >= clause.first - 3; token--)
    if (AGREEMENT_NOUNS.has(wordAt(view, token)) || wordAt(view, token) === "feu") return "agreement";
  return null;
}

const REACHED = new Set(["negocier", "conclure", "signer", "arracher", "sceller", "parvenir", "trouver"]);

/** « L'accord a été conclu », « aucun compromis n'a été trouvé », « la trêve alors conclue ». */
function passiveSaid(view: View, verb: VerbGroup): Said | null {
  const isReached = AGREEMENT_VERBS.has(verb.lemma) || ARRANGING.has(verb.lemma);
  if (!verb.passive || !isReached || verb.lemma === "annoncer") return null;
  if (verb.tense !== "past" && verb.tense !== "pluperfect" && wordAt(view, verb.first - 1) !== "alors")
    return null;
  // « La déclaration, négociée à Oslo, avait été signée lundi »
  for (const piece of [...carriedBy(view, verb), clauseAt(view, verb.head)])
    for (let token = piece?.first ?? verb.first; token < Math.min(piece?.last ?? 0, verb.first); token++)
      if (AGREEMENT_NOUNS.has(wordAt(view, token))) return verb.negated ? "none" : "agreement";
  return verb.negated && wordAt(view, verb.first - 1) === "document" ? "differences" : null;
}
